import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'libsql'
import type { Bulletin } from '../bulletin.ts'
import type { EntityType } from '../entity.ts'
import { DragomanError } from '../error.ts'
import type { Names } from '../exchange.ts'
import type { HeldItem } from '../record.ts'
import { decisionStore } from './decisions.ts'
import { entityStore } from './entities.ts'
import { givenName } from './entity-decisions.ts'
import { entitiesIn, entityAt } from './entity-ids.ts'
import { itemPage } from './items.ts'
import { keptOfEntity, keptWith } from './kept.ts'
import { lists } from './lists.ts'
import { migrate } from './migrate.ts'
import { put } from './put.ts'
import { bodyView, personView } from './seen.ts'
import type { Store } from './store.ts'
import { termStore } from './terms.ts'
import { type Kept, partnerView } from './views.ts'

/** How long a writer waits for another process to finish its `put`. */
const patienceMs = 10_000

/**
 * Opens the record kept in `folder`, as the one SQLite file `record.db`, and makes it where there is
 * none. Several processes may have it open at once.
 *
 * @throws {DragomanError} `store-unreachable`, or `store-too-new` for a record of a later version
 */
export async function openRecord(folder: string): Promise<Store> {
  const path = join(folder, 'record.db')
  const database = reach(path, () => opened(folder, path))
  const ask = async <T>(work: () => T): Promise<T> => reach(path, work)
  return {
    put: (bulletin) => ask(() => put(database, bulletin)),
    get: (id) => ask(() => bulletinOf(database, id)),
    items: (query = {}) => ask(() => itemPage(database, query)),
    item: (id) => ask(() => heldItem(database, id)),
    person: (id) => ask(() => ofEntity(database, 'person', id, personView)),
    organisation: (id) => ask(() => ofEntity(database, 'organisation', id, bodyView)),
    partner: (id) =>
      ask(() => {
        const kept = keptWith(database, id)
        return kept.length > 0 ? partnerView(id, kept) : undefined
      }),
    list: (name) => ask(() => lists[name](database)),
    entities: entityStore(database, ask),
    terms: termStore(database, ask),
    decisions: decisionStore(database, ask),
    async [Symbol.asyncDispose]() {
      database.close()
    },
  }
}

/**
 * Opens the record kept in `folder` as {@link openRecord} does, and makes none: a folder mistyped is no empty record.
 *
 * @throws {DragomanError} `not-found` where there is none, and what {@link openRecord} throws
 */
export async function keptRecord(folder: string): Promise<Store> {
  if (existsSync(join(folder, 'record.db'))) return await openRecord(folder)
  throw new DragomanError(
    'not-found',
    `Cannot find a record in "${folder}". Name the folder of one with --record, or make one: dragoman add FILE... --record FOLDER`,
  )
}

function opened(folder: string, path: string): Database {
  mkdirSync(folder, { recursive: true })
  const database = new Sqlite(path, { timeout: patienceMs })
  try {
    // WAL: readers go on while one process writes. FULL: what `put` has said is kept survives a power cut.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Runs `work`; what SQLite or the disk refuses becomes one kind of trouble. */
function reach<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    // A caller's mistake stays what it is.
    if (cause instanceof DragomanError || cause instanceof RangeError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DragomanError(
      'store-unreachable',
      `Cannot use the record at "${path}": ${reason}. Check that the folder may be written and that the file is a Dragoman record, or name another`,
      { cause },
    )
  }
}

function ofEntity<View>(
  database: Database,
  type: EntityType,
  id: string,
  view: (id: string, kept: readonly Kept[], given?: Names) => View,
): View | undefined {
  const entity = entityAt(database, type, id)
  if (entity === undefined) return undefined
  const kept = keptOfEntity(database, type, entity)
  return kept.length > 0 ? view(entity, kept, givenName(database, entity)) : undefined
}

function bulletinOf(database: Database, id: string): Bulletin | undefined {
  const [row] = database.prepare('SELECT content FROM bulletin WHERE id = ?').all(id) as {
    content: string
  }[]
  // A cast: `put` wrote it from a Bulletin.
  return row && (JSON.parse(row.content) as Bulletin)
}

function heldItem(database: Database, id: string): HeldItem | undefined {
  const [newest, ...others] = database
    .prepare(
      'SELECT bulletin, position FROM item WHERE id = ? ORDER BY issued DESC, bulletin DESC, position DESC',
    )
    .all(id) as { bulletin: string; position: number }[]
  const bulletin = newest && bulletinOf(database, newest.bulletin)
  if (!bulletin) return undefined
  const ids = new Set(others.map((other) => other.bulletin))
  ids.delete(newest.bulletin)
  const entities = entitiesIn(database, newest.bulletin)
  return { bulletin, index: newest.position, others: [...ids], entities }
}

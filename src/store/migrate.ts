import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from 'libsql'
import { DragomanError } from '../error.ts'
import { insertAllFindings, rewriteAll } from './put.ts'

// The schema that keeps entities: what was put before it is put once more, so that it is linked.
const linkedSince = 4
// The schema that keeps findings one by one.
const findingsSince = 5
const folder = new URL('../store/sql/', import.meta.url)

/**
 * Brings the record at `path` to the newest schema: the numbered files of `sql/`, each in full or not
 * at all.
 *
 * @throws {DragomanError} `store-too-new` when a later version of Dragoman has moved it on already
 */
export function migrate(database: Database, path: string): void {
  const known = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  known.sort()
  const newest = numberOf(known.at(-1) ?? '0')
  const upTo = database.transaction(() => {
    const version = schemaVersion(database)
    if (version > newest) {
      throw new DragomanError(
        'store-too-new',
        `Cannot open "${path}": it is at schema ${version}, this version knows ${newest}. Upgrade Dragoman, or name another record`,
      )
    }
    for (const name of known.filter((name) => numberOf(name) > version)) {
      database.exec(readFileSync(new URL(name, folder), 'utf8'))
      database.exec(`PRAGMA user_version = ${numberOf(name)}`)
    }
    if (version > 0 && version < linkedSince) rewriteAll(database)
    else if (version > 0 && version < findingsSince) insertAllFindings(database)
  })
  // Immediate: of two processes that open a new record at once, the second waits and finds it made.
  if (schemaVersion(database) !== newest) upTo.immediate()
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10)
}

function schemaVersion(database: Database): number {
  const [row] = database.prepare('PRAGMA user_version').all() as { user_version: number }[]
  return row?.user_version ?? 0
}

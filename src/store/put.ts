import type { Database } from 'libsql'
import type { Bulletin, Item } from '../bulletin.ts'
import type { EntityType } from '../entity.ts'
import type { Names } from '../exchange.ts'
import { bulletinId, partnersOf } from '../record.ts'
import { sortable } from '../sortable.ts'
import { digest } from './canonical.ts'
import { insertFindings } from './findings.ts'
import { linkBulletin, seenIn } from './link.ts'
import { prepared } from './prepared.ts'
import { bulletinSummary, itemSummary } from './summary.ts'

/** Keeps a bulletin, all of it or nothing. */
export function put(database: Database, bulletin: Bulletin): 'added' | 'unchanged' | 'replaced' {
  const id = bulletinId(bulletin)
  const now = digest(bulletin)
  const kept = database.transaction(() => {
    const before = digestOf(database, id)
    if (before === now) return 'unchanged'
    write(database, bulletin, now)
    return before === undefined ? 'added' : 'replaced'
  })
  // Immediate: a transaction that reads first and then writes could find another's write in its way.
  return kept.immediate()
}

/** Puts every bulletin once more as it is, the first issued first. */
export function rewriteAll(database: Database): void {
  for (const { bulletin, digest: kept } of keptBulletins(database)) write(database, bulletin, kept)
}

/** Keeps what tells the findings of every bulletin. */
export function insertAllFindings(database: Database): void {
  for (const { bulletin } of keptBulletins(database)) insertFindings(database, bulletin)
}

/** Every bulletin, the first issued first. */
function* keptBulletins(database: Database): Generator<{ bulletin: Bulletin; digest: string }> {
  const ids = database.prepare('SELECT id FROM bulletin ORDER BY issued, id').all() as {
    id: string
  }[]
  const find = database.prepare('SELECT digest, content FROM bulletin WHERE id = ?')
  for (const { id } of ids) {
    const rows = find.all(id) as { digest: string; content: string }[]
    for (const { digest: kept, content } of rows) {
      // A cast: `put` wrote it from a Bulletin.
      yield { bulletin: JSON.parse(content) as Bulletin, digest: kept }
    }
  }
}

function digestOf(database: Database, id: string): string | undefined {
  const [row] = prepared(database, 'SELECT digest FROM bulletin WHERE id = ?').all(id) as {
    digest: string
  }[]
  return row?.digest
}

/** Puts a bulletin in the place of what was kept of it, and links it with all others. */
function write(database: Database, bulletin: Bulletin, contentDigest: string): void {
  const id = bulletinId(bulletin)
  const [left, seen] = [itemIds(database, id), seenIn(database, id)]
  prepared(database, 'DELETE FROM bulletin WHERE id = ?').run(id)
  insert(database, bulletin, contentDigest)
  showNewest(database, new Set([...left, ...itemIds(database, id)]))
  linkBulletin(database, bulletin, seen)
}

function insert(database: Database, bulletin: Bulletin, contentDigest: string): void {
  const id = bulletinId(bulletin)
  const issued = sortable(bulletin.issued?.edtf ?? '')
  const summary = JSON.stringify(bulletinSummary(bulletin))
  // JSON escapes U+0000 and lone surrogates, which SQLite's text would lose.
  prepared(
    database,
    'INSERT INTO bulletin (id, digest, issued, summary, content) VALUES (?, ?, ?, ?, ?)',
  ).run(id, contentDigest, issued, summary, JSON.stringify(bulletin))
  const insertItem = prepared(
    database,
    'INSERT INTO item (bulletin, position, id, date, issued, shown, summary, exchange) VALUES (?, ?, ?, ?, ?, 1, ?, ?)',
  )
  const insertFacet = prepared(
    database,
    'INSERT INTO facet (bulletin, position, type, value, name) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  bulletin.items.forEach((item, position) => {
    const light = itemSummary(bulletin, item)
    const [date, exchange] = [sortable(light.date), JSON.stringify(item.exchange)]
    insertItem.run(id, position, item.id, date, issued, JSON.stringify(light), exchange)
    for (const { type, value, name } of facets(bulletin, item)) {
      insertFacet.run(id, position, type, value, name)
    }
  })
  insertFindings(database, bulletin)
}

function itemIds(database: Database, bulletin: string): string[] {
  const rows = prepared(database, 'SELECT id FROM item WHERE bulletin = ?').all(bulletin)
  return (rows as { id: string }[]).map(({ id }) => id)
}

/** An item that several bulletins hold is shown from the one issued last. */
function showNewest(database: Database, ids: ReadonlySet<string>): void {
  const settled = prepared(
    database,
    `
    UPDATE item SET shown = CASE WHEN EXISTS (
      SELECT 1 FROM item AS newer
      WHERE newer.id = item.id
        AND (newer.issued, newer.bulletin, newer.position) > (item.issued, item.bulletin, item.position)
    ) THEN 0 ELSE 1 END
    WHERE id = ?`,
  )
  for (const id of ids) settled.run(id)
}

/** What an item can be found by: for entities, their ids in this bulletin. */
function facets(
  bulletin: Bulletin,
  item: Item,
): { type: 'kind' | 'partner' | EntityType; value: string; name: string }[] {
  const { exchange } = item
  if (!exchange) return []
  const named = (type: EntityType, told: readonly Named[]) =>
    told.flatMap(({ entity, name }) =>
      entity && name ? [{ type, value: entity, name: JSON.stringify(name) }] : [],
    )
  return [
    ...[exchange.kind, ...exchange.kinds].map((value) => ({
      type: 'kind' as const,
      value,
      name: '',
    })),
    ...partnersOf(bulletin, item).map((value) => ({ type: 'partner' as const, value, name: '' })),
    ...named('person', exchange.people),
    ...named('organisation', exchange.organisations),
    ...named('place', exchange.places),
  ]
}

interface Named {
  readonly entity?: string
  readonly name: Names | null
}

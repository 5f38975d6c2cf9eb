import type { Database } from 'libsql'
import type { Names } from '../exchange.ts'
import type { BulletinSummary, Entry } from '../record.ts'
import type { Lists } from './store.ts'

/** How each of the record's lists is drawn up. */
export const lists: { readonly [Name in keyof Lists]: (database: Database) => Lists[Name] } = {
  bulletins: (database) => {
    const rows = database
      .prepare('SELECT summary FROM bulletin ORDER BY issued DESC, id')
      .all() as { summary: string }[]
    return rows.map((row) => JSON.parse(row.summary) as BulletinSummary)
  },
  people: (database) =>
    entries(database, 'person').sort((a, b) =>
      (a.name?.en ?? a.name?.zh ?? '').localeCompare(b.name?.en ?? b.name?.zh ?? '', 'en'),
    ),
  partners: (database) => entries(database, 'partner').sort(byItems),
  kinds: (database) => entries(database, 'kind').sort(byItems),
}

function byItems(a: Entry, b: Entry): number {
  return b.items - a.items || (a.id < b.id ? -1 : 1)
}

function entries(database: Database, type: 'person' | 'partner' | 'kind'): Entry[] {
  const rows = database
    .prepare(
      `SELECT facet.value AS id, facet.name, json_extract(item.summary, '$.date') AS date
       FROM facet JOIN item ON item.bulletin = facet.bulletin AND item.position = facet.position
       WHERE facet.type = ? AND item.shown = 1
       ORDER BY item.date DESC, item.id`,
    )
    .all(type) as { id: string; name: string; date: string }[]
  const found = new Map<string, Entry>()
  for (const row of rows) {
    const entry = found.get(row.id)
    const name = row.name === '' ? undefined : (JSON.parse(row.name) as Names)
    // Newest first: an older item only adds the language that newer ones lack.
    const names = name && { name: { ...name, ...entry?.name } }
    const last = entry?.last ?? row.date
    found.set(row.id, { id: row.id, ...names, items: (entry?.items ?? 0) + 1, last })
  }
  return [...found.values()]
}

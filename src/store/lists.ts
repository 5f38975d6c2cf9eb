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
  people: (database) => merged(entityRows(database, 'person')).sort(byName),
  organisations: (database) => merged(entityRows(database, 'organisation')).sort(byName),
  partners: (database) => merged(facetRows(database, 'partner')).sort(byItems),
  kinds: (database) => merged(facetRows(database, 'kind')).sort(byItems),
}

function byName(a: Entry, b: Entry): number {
  const name = (entry: Entry) => entry.name?.en ?? entry.name?.zh ?? ''
  return name(a).localeCompare(name(b), 'en')
}

function byItems(a: Entry, b: Entry): number {
  return b.items - a.items || (a.id < b.id ? -1 : 1)
}

interface Row {
  readonly id: string
  readonly item: string
  readonly name: string
  readonly date: string
}

function facetRows(database: Database, type: 'partner' | 'kind'): Row[] {
  return database
    .prepare(
      `SELECT facet.value AS id, item.id AS item, facet.name, json_extract(item.summary, '$.date') AS date
       FROM facet JOIN item ON item.bulletin = facet.bulletin AND item.position = facet.position
       WHERE facet.type = ? AND item.shown = 1
       ORDER BY item.date DESC, item.id`,
    )
    .all(type) as Row[]
}

function entityRows(database: Database, type: 'person' | 'organisation'): Row[] {
  return database
    .prepare(
      `SELECT node.entity AS id, item.id AS item, facet.name, json_extract(item.summary, '$.date') AS date
       FROM sighting
       JOIN node ON node.seq = sighting.node
       JOIN facet ON facet.type = sighting.type AND facet.value = sighting.local
         AND facet.bulletin = sighting.bulletin
       JOIN item ON item.bulletin = facet.bulletin AND item.position = facet.position
       WHERE sighting.type = ? AND item.shown = 1
       ORDER BY item.date DESC, item.id`,
    )
    .all(type) as Row[]
}

/** Rows of one id as one entry, newest first. */
function merged(rows: readonly Row[]): Entry[] {
  const found = new Map<string, { entry: Entry; items: Set<string> }>()
  for (const { id, item, name: printed, date } of rows) {
    const { entry, items = new Set<string>() } = found.get(id) ?? {}
    const name = printed === '' ? undefined : (JSON.parse(printed) as Names)
    // Newest first: an older item only adds the language that newer ones lack.
    const names = name && { name: { ...name, ...entry?.name } }
    items.add(item)
    const last = entry?.last ?? date
    found.set(id, { entry: { id, ...names, items: items.size, last }, items })
  }
  return [...found.values()].map(({ entry }) => entry)
}

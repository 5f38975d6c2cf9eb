import type { Database } from 'libsql'
import type { EntityType } from '../entity.ts'
import { listed } from './listed.ts'
import { prepared } from './prepared.ts'
import type { Kept } from './views.ts'

interface Row {
  readonly bulletin: string
  readonly local: string
  readonly summary: string
  readonly exchange: string
}

/** The items with a partner, newest first. */
export function keptWith(database: Database, partner: string): Kept[] {
  const rows = prepared(
    database,
    `SELECT item.bulletin, '' AS local, item.summary, item.exchange
       FROM facet JOIN item ON item.bulletin = facet.bulletin AND item.position = facet.position
       WHERE facet.type = 'partner' AND facet.value = ? AND item.shown = 1
       ORDER BY item.date DESC, item.id`,
  ).all(partner) as Row[]
  return keptOf(database, rows)
}

/** The items with an entity, newest first, each with the id that it has in the item's bulletin. */
export function keptOfEntity(database: Database, type: EntityType, id: string): Kept[] {
  // A cross join holds SQLite to this order: of itself it begins with every person of the record.
  const rows = prepared(
    database,
    `SELECT item.bulletin, sighting.local, item.summary, item.exchange
       FROM node
       CROSS JOIN sighting ON sighting.node = node.seq
       CROSS JOIN facet ON facet.type = sighting.type AND facet.value = sighting.local
         AND facet.bulletin = sighting.bulletin
       CROSS JOIN item ON item.bulletin = facet.bulletin AND item.position = facet.position
       WHERE node.entity = ? AND sighting.type = ? AND item.shown = 1
       ORDER BY item.date DESC, item.id`,
  ).all(id, type) as Row[]
  return keptOf(database, rows)
}

function keptOf(database: Database, rows: readonly Row[]): Kept[] {
  const summaries = listed(
    database,
    rows.map(({ summary }) => JSON.parse(summary)),
  )
  // Casts: `put` wrote them from an ItemSummary and an Exchange.
  return rows.flatMap(({ local, exchange }, at) => {
    const summary = summaries[at]
    return summary ? [{ summary, exchange: JSON.parse(exchange), local }] : []
  })
}

import type { Database } from 'libsql'
import type { Kept } from './views.ts'

/** The items with a person or a partner, newest first. */
export function keptWith(database: Database, type: 'person' | 'partner', value: string): Kept[] {
  const rows = database
    .prepare(
      `SELECT item.summary, item.exchange
       FROM facet JOIN item ON item.bulletin = facet.bulletin AND item.position = facet.position
       WHERE facet.type = ? AND facet.value = ? AND item.shown = 1
       ORDER BY item.date DESC, item.id`,
    )
    .all(type, value) as { summary: string; exchange: string }[]
  return rows.map((row) => ({
    summary: JSON.parse(row.summary),
    exchange: JSON.parse(row.exchange),
  }))
}

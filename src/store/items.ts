import type { Database } from 'libsql'
import type { ItemPage, ItemQuery, ItemSummary } from '../record.ts'
import { entityAt } from './entity-ids.ts'
import { listed } from './listed.ts'

const hasFacet = `EXISTS (
  SELECT 1 FROM facet
  WHERE facet.bulletin = item.bulletin AND facet.position = item.position
    AND facet.type = ? AND facet.value = ?)`
const hasEntity = `(item.bulletin, item.position) IN (
  SELECT facet.bulletin, facet.position FROM node
  JOIN sighting ON sighting.node = node.seq
  JOIN facet ON facet.type = sighting.type AND facet.value = sighting.local
    AND facet.bulletin = sighting.bulletin
  WHERE sighting.type = ? AND node.entity = ?)`

const largestPage = 200

/**
 * One page of the items that the query asks for, newest first by date, then by id.
 *
 * @throws {RangeError} for a page below 1 or a size outside 1 to 200
 */
export function itemPage(
  database: Database,
  { page = 1, size = 50, ...facets }: ItemQuery,
): ItemPage {
  if (!Number.isSafeInteger(page) || page < 1) {
    throw new RangeError(`Cannot show page ${page}: pages count from 1`)
  }
  if (!Number.isInteger(size) || size < 1 || size > largestPage) {
    throw new RangeError(`Cannot show ${size} items a page: a page holds 1 to ${largestPage}`)
  }
  const asked = Object.entries(facets).filter(([, value]) => value !== undefined)
  const conditions = asked.map(([type]) => (type === 'person' ? hasEntity : hasFacet))
  const where = ['shown = 1', ...conditions].join(' AND ')
  const values = asked.flatMap(([type, value]) => [
    type,
    type === 'person' ? (entityAt(database, type, value) ?? value) : value,
  ])
  const [count] = database
    .prepare(`SELECT count(*) AS total FROM item WHERE ${where}`)
    .all(...values) as { total: number }[]
  const rows = database
    .prepare(`SELECT summary FROM item WHERE ${where} ORDER BY date DESC, id LIMIT ? OFFSET ?`)
    .all(...values, size, (page - 1) * size) as { summary: string }[]
  const items = listed(
    database,
    rows.map((row) => JSON.parse(row.summary) as ItemSummary),
  )
  return { page, size, total: count?.total ?? 0, items }
}

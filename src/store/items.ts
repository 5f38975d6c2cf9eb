import type { Database } from 'libsql'
import type { ItemPage, ItemQuery, ItemSummary } from '../record.ts'

const hasFacet = `EXISTS (
  SELECT 1 FROM facet
  WHERE facet.bulletin = item.bulletin AND facet.position = item.position
    AND facet.type = ? AND facet.value = ?)`

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
  const where = ['shown = 1', ...asked.map(() => hasFacet)].join(' AND ')
  const values = asked.flat()
  const [count] = database
    .prepare(`SELECT count(*) AS total FROM item WHERE ${where}`)
    .all(...values) as { total: number }[]
  const rows = database
    .prepare(`SELECT summary FROM item WHERE ${where} ORDER BY date DESC, id LIMIT ? OFFSET ?`)
    .all(...values, size, (page - 1) * size) as { summary: string }[]
  const items = rows.map((row) => JSON.parse(row.summary) as ItemSummary)
  return { page, size, total: count?.total ?? 0, items }
}

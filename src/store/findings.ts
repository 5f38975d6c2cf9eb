import type { Database } from 'libsql'
import type { Bulletin } from '../bulletin.ts'
import { judged } from '../decision.ts'
import { bulletinId, type ItemSummary } from '../record.ts'
import { prepared } from './prepared.ts'

/** Keeps what tells the findings of a bulletin. */
export function insertFindings(database: Database, bulletin: Bulletin): void {
  const insert = prepared(
    database,
    'INSERT INTO finding (bulletin, position, id, rule, term) VALUES (?, ?, ?, ?, ?)',
  )
  const own = bulletinId(bulletin)
  const positions = new Map(bulletin.items.map((item, position) => [item, position]))
  for (const { id, item, finding } of judged(bulletin, { dismissals: [], silences: [] })) {
    insert.run(own, positions.get(item) ?? 0, id, finding.rule, finding.term ?? null)
  }
}

const openOfItem = `
  SELECT count(*) AS open
  FROM finding JOIN item ON item.bulletin = finding.bulletin AND item.position = finding.position
  WHERE item.bulletin = ? AND item.id = ? AND item.shown = 1
    AND NOT EXISTS (
      SELECT 1 FROM decision WHERE type = 'dismissal' AND decision.id = finding.id)
    AND NOT EXISTS (
      SELECT 1 FROM decision
      WHERE type = 'silence' AND content ->> 'rule' = finding.rule
        AND CASE WHEN content ->> 'term' IS NULL
          THEN coalesce(content ->> 'bulletin', finding.bulletin) = finding.bulletin
          ELSE content ->> 'term' = finding.term END)`

/** Summaries with the findings that are open in place of all: as `judged` tells them. */
export function withOpenFindings(
  database: Database,
  summaries: readonly ItemSummary[],
): ItemSummary[] {
  const open = prepared(database, openOfItem)
  return summaries.map((summary) => {
    if (summary.findings === 0) return summary
    const [row] = open.all(summary.bulletin, summary.id) as { open: number }[]
    return { ...summary, findings: row?.open ?? 0 }
  })
}

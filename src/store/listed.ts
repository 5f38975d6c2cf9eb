import type { Database } from 'libsql'
import type { ItemSummary } from '../record.ts'
import { recordIds } from './entity-ids.ts'
import { withOpenFindings } from './findings.ts'

/** Summaries as a list shows them: with what the record has come to know since they were kept. */
export function listed(database: Database, summaries: readonly ItemSummary[]): ItemSummary[] {
  return withOpenFindings(database, recordIds(database, summaries))
}

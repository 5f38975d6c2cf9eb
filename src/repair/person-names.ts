import { listed, table } from '../data/table.ts'

/** Given and family names that many people of other countries bear: Gregory, Petrova. */
export const personNames: ReadonlySet<string> = new Set(
  table('foreign-names').flatMap(({ words }) => listed(words)),
)

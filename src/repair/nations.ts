import { listed, table } from '../data/table.ts'

/** Countries of one word. */
export const countries: ReadonlySet<string> = new Set(
  table('countries').flatMap(({ en = '' }) => (/^[A-Z][a-z]{5,}$/.test(en) ? en : [])),
)
/** Countries, their people and others known by their tongue or land, continents and the months: the names that are always the same. */
export const nations: ReadonlySet<string> = new Set([
  ...countries,
  ...['Africa', 'America', 'Europe', 'Asia', 'English', 'Scottish', 'Welsh'],
  ...table('countries').flatMap(({ demonyms }) => listed(demonyms)),
  ...table('months').flatMap(({ en = '' }) => en),
])

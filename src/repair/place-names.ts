import { listed, table } from '../data/table.ts'

// A county-level city whose name may be a word or another's tells no slip.
const rows = ['cities', 'countries', 'places']
  .flatMap((name) => table(name))
  .filter(({ level, trap }) => level !== 'county' || !trap)

/** The English names of cities, countries and other places that the tables know, and their other forms but for what may be a plural. */
export const placeNames: ReadonlySet<string> = new Set(
  rows.flatMap(({ en = '', aliases }) => [
    en,
    ...listed(aliases).filter((one) => !one.endsWith('s')),
  ]),
)

/** The capitalised words of these names and of their other forms: El and Salvador. */
export const placeWords: ReadonlySet<string> = new Set(
  rows.flatMap(({ en, aliases }) =>
    [...listed(en), ...listed(aliases)].flatMap((one) => one.match(/\p{Lu}\p{Ll}{1,20}/gu) ?? []),
  ),
)

import { countriesOf } from './direction-sides.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { Pair } from './ties-each.ts'

/** The country of the side that is not of the home country, ISO 3166-1 alpha-2. */
export function partnerCountry(item: ItemContext, pair: Pair): string | undefined {
  const told = pair
    .flatMap(({ bodies }) => bodies)
    .flatMap(countriesOf)
    .find((code) => code !== item.home?.country)
  const foreign = mentionsOf(item, 'place').flatMap(({ country }) =>
    country !== undefined && country !== item.home?.country ? country : [],
  )
  // A body, or a city that only a title names, is of the one foreign country the item has.
  const isPlace = pair.every(({ bodies }) => bodies.some(({ type }) => type === 'place'))
  return told ?? (!isPlace && new Set(foreign).size === 1 ? foreign[0] : undefined)
}

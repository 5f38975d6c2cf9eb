import type { PlaceMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { covers, type Span } from '../span.ts'
import { chineseCountries } from './countries.ts'
import { isForeignLetter } from './people-foreign.ts'
import { type City, citiesIn } from './places-cities.ts'
import type { Found } from './places-index.ts'
import { simplified } from './script.ts'

/** A Chinese sentence with the countries and cities it names, found once for all who look at it. */
export interface Located {
  readonly sentence: string
  /** The sentence in Simplified. */
  readonly plain: string
  readonly countries: readonly PlaceMention[]
  readonly cities: readonly Found<City>[]
  /** Both, in order of start. */
  readonly places: readonly (Span & { readonly country?: string })[]
}

/** The sentence with the countries and cities it names. */
export const located = remembered((sentence): Located => {
  const plain = simplified(sentence)
  const cities = citiesIn(sentence)
  const all = chineseCountries(sentence)
  const countries = all.filter((one) => !isInCity(plain, { one, all, cities }))
  const places = [
    ...cities.map(({ start, end, value }) => ({ ...value, start, end })),
    ...countries,
  ].sort((a, b) => a.start - b.start)
  return { sentence, plain, countries, cities, places }
})

/** 土耳其马尔[马里]斯市: letters of a city's name that no table knows, behind its own country. */
function isInCity(
  plain: string,
  { one, all, cities }: { one: Span; all: readonly Span[]; cities: readonly Span[] },
): boolean {
  // 马里 of 马里博尔
  if (cities.some((city) => covers(city, one) && city.end > one.end)) return true
  const before = all.find(
    ({ start, end }) => start < one.start && one.start - end <= 5 && end <= one.start,
  )
  if (!before) return false
  const to = plain.indexOf('市', one.end)
  const name = plain.slice(before.end, to)
  const isWhole = before.end === one.start && to === one.end
  return (
    to !== -1 &&
    !isWhole &&
    name.length <= 8 &&
    [...name].every(isForeignLetter) &&
    !cities.some((city) => city.start >= one.end && city.start < to)
  )
}

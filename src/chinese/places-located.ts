import type { PlaceMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import { chineseCountries } from './countries.ts'
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
  const countries = chineseCountries(sentence)
  const cities = citiesIn(sentence)
  const places = [
    ...cities.map(({ start, end, value }) => ({ ...value, start, end })),
    ...countries,
  ].sort((a, b) => a.start - b.start)
  return { sentence, plain: simplified(sentence), countries, cities, places }
})

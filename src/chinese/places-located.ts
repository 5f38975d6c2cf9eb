import type { PlaceMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
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
}

/** The sentence with the countries and cities it names. */
export const located = remembered(
  (sentence): Located => ({
    sentence,
    plain: simplified(sentence),
    countries: chineseCountries(sentence),
    cities: citiesIn(sentence),
  }),
)

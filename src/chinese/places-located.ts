import type { PlaceMention } from '../mention.ts'
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
export function located(sentence: string): Located {
  const plain = simplified(sentence)
  return { sentence, plain, countries: chineseCountries(sentence), cities: citiesIn(sentence) }
}

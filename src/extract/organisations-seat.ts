import type { Home } from '../bulletin.ts'
import { chineseCountry } from '../chinese/countries.ts'
import { isPinyin } from '../chinese/pinyin.ts'
import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { englishCountry } from '../english/countries.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import type { OrganisationMention } from '../mention.ts'
import type { Lang } from '../span.ts'
import { provinceOf } from './home-province.ts'

/** Where a body sits, as far as its name and the home city tell. */
export interface Seat {
  readonly country?: string
  /** The city, an id of data/cities.tsv or data/places.tsv. */
  readonly id?: string
  /** A district or county as printed, Chinese in Simplified. */
  readonly district?: string
}

type Seated = Pick<OrganisationMention, 'country' | 'place' | 'office'>

const bareLevel = /^(?:[市省区县州]|Municipal)$/u
const division = /[区县镇郡]$|District$|County$|Town$/u

/** A bare 市政府 sits in the home city; a bare 市议会 never does in China, whose cities have none. */
export function seatOf({ country, place, office }: Seated, lang: Lang, home: Home | null): Seat {
  const of = { ...(country !== undefined && { country }) }
  if (place === undefined) return of
  const plain = lang === 'zh' ? simplified(place) : place
  if (office === 'parliament' && home?.country === 'CN' && bareLevel.test(plain)) return of
  if (/^(?:[市我]|Municipal)$/u.test(plain)) return { ...of, ...homeSeat(home) }
  if (plain === '省') return { ...of, ...provinceSeat(home) }
  const city = (lang === 'zh' ? chineseCities : englishCities)(place)[0]?.value
  if (city) return { ...regionOf(place, lang), ...of, id: city.id }
  if (!division.test(plain)) return of
  // Neuss District is none of ours.
  const isOurs =
    lang === 'zh' ||
    plain
      .split(' ')
      .slice(0, -1)
      .every((word) => isPinyin(word))
  return { ...(home && isOurs && { country: home.country }), ...of, district: plain }
}

/** Hong Kong and Macao are sides of their own. */
function regionOf(place: string, lang: Lang): Seat {
  const country = (lang === 'zh' ? chineseCountry : englishCountry)(place)
  return country === undefined ? {} : { country }
}

/** The province of the home city as a seat: 省委外办. */
function provinceSeat(home: Home | null): Seat {
  const province = home && provinceOf(home)
  const found = province && englishCities(province)[0]
  return { ...(home && { country: home.country }), ...(found ? { id: found.value.id } : {}) }
}

/** The home city as a seat. */
export function homeSeat(home: Home | null): Seat {
  if (!home) return {}
  const city = englishCities(home.en)[0] ?? chineseCities(home.zh)[0]
  return { country: home.country, ...(city ? { id: city.value.id } : {}) }
}

import type { Home } from '../bulletin.ts'
import { chineseCountries } from '../chinese/countries.ts'
import { chineseOrganisations } from '../chinese/organisations.ts'
import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { nameIndex as chineseIndex, holdsName } from '../chinese/places-index.ts'
import { simplified } from '../chinese/script.ts'
import { plainLatin, readings } from '../chinese/syllables.ts'
import { listed, table } from '../data/table.ts'
import { englishCountries } from '../english/countries.ts'
import { englishOrganisations } from '../english/organisations.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import { nameIndex as englishIndex, namedIn } from '../english/places-index.ts'
import type { Lang } from '../span.ts'
import { foldedName, plainWords } from './folded-name.ts'
import { isGenericHan, isGenericLatin } from './generic-name.ts'
import type { Seat } from './profile.ts'

/** Offices of which a place has one: two names of such an office in one place are one body. */
const single =
  /^(?:party-)?(?:foreign-affairs-office|embassy|consulate|consulate-general|municipal-government|provincial-government|government|municipal-committee|cppcc|peoples-congress)$/

/** Tells whether a place has only one such office, an id of data/offices.tsv. */
export function isSingle(office: string | undefined): boolean {
  return office !== undefined && single.test(office)
}

/** The words that names of such offices hold; a committee may be one by what else stands in its name. */
const holders = table('offices').filter(
  ({ id }) => isSingle(id) || id === 'committee' || id === 'commission',
)
const heads = {
  en: englishIndex(namesOf('en', 'en_leading')),
  zh: chineseIndex(namesOf('zh')),
}

function namesOf(...columns: readonly string[]): (readonly [string, true])[] {
  return holders
    .flatMap((row) => columns.flatMap((column) => listed(row[column])))
    .map((name) => [name.replace(/^\*/, ''), true])
}

/** Tells, at little cost, whether a name may be of an office of which a place has one. */
export function mayBeSingle(name: string, lang: Lang): boolean {
  return lang === 'zh'
    ? holdsName(simplified(name), heads.zh)
    : /\bMunicipal Chamber\b/.test(name) || namedIn(name, heads.en).length > 0
}

/** The home city as `Seat.place`, where it is known. */
export function homePlace(home: Home | null): string | undefined {
  if (!home) return undefined
  const city = englishCities(home.en)[0] ?? chineseCities(home.zh)[0]
  return city?.value.id ?? plainLatin(home.en)
}

const provinces = new Map(table('cities').map((row) => [row['id'], row['province']]))

/** The province or region around the home city, as `Seat.place`. */
function homeProvince(home: Home | null): string | undefined {
  const province = provinces.get(homePlace(home))
  return province && englishCities(province)[0]?.value.id
}

/** What a body's name tells; a bare 市外办 and a Foreign Affairs Office without a place are the home city's, 省外办 its province's. */
export function seatOf(name: string, lang: Lang, home: Home | null): Seat {
  const [found] = (lang === 'zh' ? chineseOrganisations : englishOrganisations)(name)
  // Foreign Affeirs Office of the City Government is not the City Government.
  const isWhole = found !== undefined && found.end - found.start > 0.8 * name.length
  const office = isWhole ? found.office : undefined
  const place = placeOf(found?.place ?? name, lang)
  const isBare = place === undefined && isHomely(name, lang, office)
  const isOurs = isBare && (found?.country === undefined || found.country === home?.country)
  const [seated, country] = ((): [string | undefined, string | undefined] => {
    if (place === undefined && lang === 'zh' && ofProvince.test(simplified(name)))
      return [homeProvince(home), home?.country]
    if (isOurs) return [homePlace(home), home?.country]
    return [place?.id, found?.country ?? place?.country]
  })()
  return {
    ...(office !== undefined && { office }),
    // An embassy speaks for its country wherever in another it sits.
    ...placed(office === 'embassy' ? hostOf(name, lang) : seated),
    ...(country !== undefined && { country }),
  }
}

const ofProvince = /^(?:省|自治区)/

/** The country that an embassy's name says it is in: MK of 我国驻马其顿使馆. */
function hostOf(name: string, lang: Lang): string | undefined {
  const countries = lang === 'zh' ? chineseCountries(name) : englishCountries(name)
  const stands = lang === 'zh' ? /[驻駐]$/u : /\b(?:in|to) (?:the )?$/u
  const host = countries.find(({ start }) => stands.test(name.slice(0, start)))?.country
  return host && `country ${host}`
}

function placed(place: string | undefined): Pick<Seat, 'place'> {
  return place === undefined ? {} : { place }
}

/** A department that every committee of the party has: where its name says no more, it is the home city's. */
const ofParty = {
  en: /^(?:the )?(?:publicity|propaganda|united front work|organi[sz]ation) department$/i,
  zh: /^(?:宣传|统战|组织)部$/u,
} as const

/** 市对外友协, and an office or a division of one (国际交流课) that every city may have and whose name tells none. */
function isHomely(name: string, lang: Lang, office: string | undefined): boolean {
  const isEverywhere = isSingle(office) || office === 'division'
  if (ofParty[lang].test(lang === 'zh' ? simplified(name) : name)) return true
  if (lang === 'en') {
    return (
      isEverywhere && isGenericLatin(plainWords(name)) && !/provinc|district|county/i.test(name)
    )
  }
  const plain = foldedName(name)
  if (/^[省区县州]/.test(plain)) return false
  return /^[市本我]/.test(plain) || (isEverywhere && isGenericHan(plain))
}

function placeOf(words: string, lang: Lang): { id: string; country?: string } | undefined {
  const plain = lang === 'zh' ? simplified(words) : words
  const district =
    lang === 'zh'
      ? /(?:市|^)(?!自治)(\p{Script=Han}{2,3})[区县](?!域)/u.exec(plain)?.[1]
      : /(\p{Lu}[\p{L}’'-]+) (?:District|County)(?!\p{L})/u.exec(plain)?.[1]
  if (district !== undefined) return { id: letters(district, lang) }
  return (lang === 'zh' ? chineseCities : englishCities)(words)[0]?.value
}

/** A place's name in plain letters, so that 渝中 and Yuzhong are one. */
function letters(words: string, lang: Lang): string {
  if (lang === 'en') return plainLatin(words)
  return Array.from(words, (char) => readings(char)[0] ?? char).join('')
}

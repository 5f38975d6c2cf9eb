import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { listed, type Row, table } from '../data/table.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import { unaccented } from '../english/places-index.ts'
import type { Lang } from '../span.ts'
import { sounds } from './heard-places.ts'

/** The known cities and regions that a text names. */
export const citiesOf = { en: englishCities, zh: chineseCities }

type Names = Readonly<Record<Lang, readonly string[]>>

/** States that are called as a country is: Georgia is a country as well as 佐治亚. */
const states = new Map(
  table('places').flatMap((row): [string, readonly string[]][] => {
    const country = /^(.+) State$/.exec(row['en'] ?? '')?.[1]
    return country ? [[country, [row['zh'] ?? '', ...listed(row['zhAliases'])]]] : []
  }),
)

/** What each known country, city and region is called in each language. */
const names = new Map<string, Names>([
  ...table('countries').map((row): [string, Names] => [
    row['id'] ?? '',
    {
      en: [row['en'] ?? '', ...listed(row['aliases']), ...listed(row['demonyms'])],
      zh: [row['zh'] ?? '', ...listed(row['zhAliases']), ...(states.get(row['en'] ?? '') ?? [])],
    },
  ]),
  ...table('places').map((row): [string, Names] => [
    row['id'] ?? '',
    {
      en: [row['en'] ?? '', ...listed(row['aliases'])],
      zh: [row['zh'] ?? '', ...listed(row['zhAliases'])],
    },
  ]),
  ...table('cities').map((row): [string, Names] => [
    row['id'] ?? '',
    { en: listed(row['en']), zh: listed(row['zh']) },
  ]),
])

const countryLetters = table('countries').flatMap((row) => listed(row['abbr']))
// 丹吉尔 has neither Denmark nor Kyrgyzstan.
const spelling = [...sounds].join('')

const rows = new Map(
  [...table('countries'), ...table('cities')].map((row) => [row['id'] ?? '', row] as const),
)

/** Single characters that stand for a place beside certain others: 来渝, 在甬, 中法, 法企, 对俄, 美日印澳. */
const shortShape = forPlace(({ abbr }) =>
  listed(abbr)
    .map((char) => {
      const others = `[中${countryLetters.filter((one) => one !== char).join('')}]`
      return `(?<=[来访抵赴在留旅驻离返入对中东西南北])${char}|(?<=${others})${char}(?![${spelling}])|${char}(?=[企商侨籍属方中]|${others}(?![${spelling}]))`
    })
    .join('|'),
)

/** Works that go by the first character of their city, though it may be that of another too: 长客, 沈飞. */
const worksShape = forPlace(({ level, zh = '' }) =>
  level === undefined ? '' : `${[...zh][0]}[客钢飞汽拖](?![人户流车])`,
)

/** Gives the expression of a country or a Chinese city, made when it is first asked for: few are in a text. */
function forPlace(shapeOf: (row: Row) => string): (id: string) => RegExp | undefined {
  const made = new Map<string, RegExp | undefined>()
  return (id) => {
    if (!made.has(id)) {
      const shape = shapeOf(rows.get(id) ?? {})
      made.set(id, shape === '' ? undefined : new RegExp(shape, 'u'))
    }
    return made.get(id)
  }
}

/** The places that have a name in common, by the name: Yeosu is 丽水 as Lishui is. */
const namesakes = {
  en: byName(({ en }) => en),
  zh: byName(({ zh }) => zh),
}

function byName(namesOf: (names: Names) => readonly string[]): Map<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, own] of names)
    for (const name of namesOf(own)) ids.set(name, [...(ids.get(name) ?? []), id])
  return ids
}

/** The places that are spelt in English as this one is: Taizhou is 台州 and 泰州. */
export function namesakesOf(id: string | undefined): readonly string[] {
  return englishNames(id ?? '').flatMap((name) => namesakes.en.get(name) ?? [])
}

const provinces = new Map(
  table('cities').map(({ id = '', province = '' }) => [id, province] as const),
)

/** Tells whether a Chinese city lies in a province. */
export function isWithin(city: string | undefined, province: string | undefined): boolean {
  const name = provinces.get(city ?? '')
  return (
    city !== province &&
    name !== undefined &&
    name !== '' &&
    englishNames(province ?? '').includes(name)
  )
}

/** Tells whether a text has one of the names of a place, be it inside the name of a body or a fair. */
export function isNamedIn(text: string, lang: Lang, id: string): boolean {
  const plain = lang === 'zh' ? simplified(text) : folded(text)
  if (lang === 'zh' && (isShortIn(plain, id) || worksShape(id)?.test(plain) === true)) return true
  return (names.get(id)?.[lang] ?? []).some((name) =>
    plain.includes(lang === 'zh' ? name.replace(level, '') : folded(name).replace(shared, '')),
  )
}

/** 阿 in 沙特阿拉伯 stands for no country by itself. */
function isShortIn(plain: string, id: string): boolean {
  const shape = shortShape(id)
  return shape?.test(plain) === true && shape.test(plain.replace(countryNames, ' '))
}

const countryNames = new RegExp(
  table('countries')
    .flatMap((row) => [row['zh'] ?? '', ...listed(row['zhAliases'])])
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

/** What a known place is called in English. */
export function englishNames(id: string): readonly string[] {
  return names.get(id)?.en ?? []
}

/** What a known place is called in Chinese. */
export function chineseNames(id: string): readonly string[] {
  return names.get(id)?.zh ?? []
}

const folded = (text: string) =>
  unaccented(text)
    .toLowerCase()
    .replace(/[đłøı]/g, (letter) => unstroked[letter] ?? letter)

/** Letters whose stroke or missing dot is no mark of its own: Płock, Sønderborg. */
const unstroked: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i' }

// 江原道 is 江原 in names, 江陵市 江陵.
const level = /(?<=^.{2,})[道府州县省市]$/u

// North and South Jeolla: what two names share is printed once; Washington has no need of its district, Georgia and Victoria none of "State".
const shared = /^(?:north|south|east|west|upper|lower|state of) |,? d\.?c\.?$| state$/

const byCountry = new Map<string, string[]>()
for (const { country = '', zh = '', zhAliases } of table('places'))
  byCountry.set(country, [...(byCountry.get(country) ?? []), zh, ...listed(zhAliases)])

/** The Chinese names of the known cities and regions of a country abroad. */
export function cityNamesOf(country: string | undefined): readonly string[] {
  return byCountry.get(country ?? '') ?? []
}

/** Tells whether these words are the name of a country, not a word made of it (Peruvian). */
export function isNameOf(words: string, lang: Lang, id: string): boolean {
  if (lang === 'zh') return [...words].length > 1
  const row = table('countries').find((one) => one['id'] === id)
  return !row || !listed(row['demonyms']).some((demonym) => words.startsWith(demonym))
}

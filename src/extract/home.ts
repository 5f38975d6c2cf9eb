import type { Home } from '../bulletin.ts'
import { everyIn, type NameIndex, nameIndex } from '../chinese/places-index.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { expression } from '../expression.ts'
import { matches } from '../matches.ts'
import { edgesOf, mastheadScore, type Texts, withoutTranslators } from './home-masthead.ts'

interface City {
  readonly country: string
  readonly en: readonly string[]
  readonly zh: string
  readonly abbr: readonly string[]
  readonly isCity: boolean
}

const special = new Map([
  ['香港', 'HK'],
  ['澳门', 'MO'],
  ['台湾', 'TW'],
])
const cities: readonly (City & { readonly traps: readonly string[] })[] = table('cities').map(
  ({ en, zh = '', abbr, level, trap }) => ({
    country: special.get(zh) ?? 'CN',
    en: spelt(en),
    zh,
    abbr: listed(abbr),
    isCity: level !== 'province' && level !== 'autonomous-region',
    traps: listed(trap),
  }),
)
/** Cities of other countries publish such news too, of their guests from China. */
const abroad: readonly (City & { readonly forms: readonly string[] })[] = table('places').flatMap(
  ({ en, zh = '', zhAliases, country = '', type }) =>
    type === 'city'
      ? [{ country, en: spelt(en), zh, forms: [zh, ...listed(zhAliases)], abbr: [], isCity: true }]
      : [],
)

/** The English names of a row, with either apostrophe. */
function spelt(names: string | undefined): string[] {
  return [...new Set(listed(names).flatMap((name) => [name, name.replaceAll("'", '’')]))]
}

const verbs = ['来', '访', '抵', '在']

/** What the texts of each language may call the cities of a list, by their places in it. */
interface Names {
  readonly en: NameIndex<number>
  readonly zh: NameIndex<number>
}

// A city whose name is also a word or another place is told with the words of its offices alone.
const ofOffice = [' City', ' Municipal', ' Foreign Affairs']

// 渝 is Chongqing only behind a verb of coming: 来渝.
const ours = namesOf(cities, {
  en: ({ en, traps }) =>
    traps.includes('en') ? en.flatMap((name) => ofOffice.map((words) => name + words)) : en,
  zh: ({ zh, abbr, traps }) => [
    traps.includes('zh') ? `${zh}市` : zh,
    ...verbs.flatMap((verb) => abbr.map((one) => verb + one)),
  ],
})
const foreign = namesOf(abroad, { en: ({ en }) => en, zh: ({ forms }) => forms })

function namesOf<C extends City>(
  list: readonly C[],
  told: Readonly<Record<'en' | 'zh', (city: C) => readonly string[]>>,
): Names {
  return {
    en: nameIndex(
      list.flatMap((city, at) =>
        told.en(city).flatMap((name) => [[name, at] as const, [name.toUpperCase(), at] as const]),
      ),
    ),
    zh: nameIndex(list.flatMap((city, at) => told.zh(city).map((name) => [name, at] as const))),
  }
}

/** Points for words that only the home city's own office writes, and for those any text may hold. */
const weights = { comes: 3, office: 2, stays: 1.5, plain: 0.4 }
/** A province named beside a city is rather where the guests come from. */
const provincial = 0.4
const enough = 2
/** The first city must lead the second by this factor: a tie tells nothing. */
const lead = 1.25

const office =
  '(?:市)?(?:人民)?(?:政府|市委|委员会|政协|人大|外办|外事办|外侨办|市政府|对外友协|友协|外事侨务)'

/**
 * Whose city 市, "the city" and 渝 are: the city the caller names, or the one whose offices the text
 * names most, and to which its guests come (来渝, 访渝, "visited Chongqing"). Where a consulate sits
 * (驻成都总领事) does not count. Null when nothing tells or two cities are level.
 */
export function home(printed: string, given: string | undefined): Home | null {
  if (given !== undefined) return asGiven(given)
  const text = withoutTranslators(printed)
  const plain = simplified(text)
  const edges = { text: edgesOf(text), plain: edgesOf(plain) }
  const candidates = [
    ...namedIn(cities, ours, { text, plain }).filter(
      (city, _, all) => !all.some((other) => isLesserNamesake(city, other, plain)),
    ),
    ...namedIn(abroad, foreign, edges)
      .map((city) => ({ ...city, zh: mostPrinted(city.forms, plain) }))
      .filter((city) => mastheadScore(city, edges) > 0),
  ]
  const scored = candidates
    .map((city) => ({ city, ...scoreOf(city, { text, plain }, edges) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first) return null
  const isOwnPaper = first.atEdge > 0 && (second?.atEdge ?? 0) === 0
  if (!isOwnPaper && first.score < (second?.score ?? 0) * lead) return null
  // 全市, "the city": whoever writes so and names one city means that one.
  const isOnly = first.score > 0 && (second?.score ?? 0) === 0 && deictic.test(plain)
  if (first.score < enough && !isOnly) return null
  return named(first.city, { text, plain })
}

const deictic = /全市|我市|(?<!\p{Script=Han})市(?:政府|委|外办|外事)|\b[Tt]he city\b/u

/** "Suzhou Municipal" is of 苏州 and not of 宿州, unless the Chinese names it. */
function isLesserNamesake(
  { en, zh, traps }: (typeof cities)[number],
  other: (typeof cities)[number],
  plain: string,
): boolean {
  return (
    traps.includes('en') &&
    !other.traps.includes('en') &&
    other.en.some((name) => en.includes(name)) &&
    !plain.includes(zh)
  )
}

/** Those of the cities that the texts name at all: only they are worth counting. */
function namedIn<C>(list: readonly C[], names: Names, { text, plain }: Texts): C[] {
  const found = [...everyIn(text, names.en), ...everyIn(plain, names.zh)]
  const places = [...new Set(found.map(({ value }) => value))].sort((a, b) => a - b)
  return places.flatMap((at) => list[at] ?? [])
}

/** 基督城 and 克赖斯特彻奇 are one city; a paper of its own writes one of them throughout. */
function mostPrinted(forms: readonly string[], plain: string): string {
  const times = forms.map((form) => ({ form, times: plain.split(form).length }))
  return times.toSorted((a, b) => b.times - a.times)[0]?.form ?? ''
}

/** How much tells that a paper is a city's, and how much of it stands at its head or foot. */
function scoreOf(
  city: City,
  { text, plain }: Texts,
  edges: Texts,
): { score: number; atEdge: number } {
  const atEdge = mastheadScore(city, edges)
  const told = chineseScore(plain, city) + englishScore(text, city)
  return { score: (city.isCity ? told : told * provincial) + atEdge, atEdge }
}

function asGiven(given: string): Home {
  const plain = simplified(given).replace(/市$/u, '')
  const city = [...cities, ...abroad].find(
    ({ en, zh }) => zh === plain || en.some((name) => name.toLowerCase() === given.toLowerCase()),
  )
  const names = { en: city?.en[0] ?? given, zh: city?.zh ?? given }
  // ZZ is ISO 3166's code for a country that is not known.
  return { ...names, country: city?.country ?? 'ZZ', basis: 'given' }
}

/** The city under the name its text prints, so that it can be shown in the text's own script. */
function named(city: City, { text, plain }: Texts): Home {
  const at = plain.indexOf(city.zh)
  const zh = at === -1 ? city.zh : text.slice(at, at + city.zh.length)
  const en = city.en.find((name) => text.includes(name)) ?? city.en[0] ?? ''
  return { en: en.replaceAll("'", '’'), zh, country: city.country, basis: 'inferred' }
}

function chineseScore(plain: string, { zh, abbr, isCity }: City): number {
  const notPosted = `(?<!驻)`
  const short = abbr.join('|') || zh
  if (![zh, ...abbr].some((name) => plain.includes(name))) return 0
  return (
    count(plain, `(?:来|访|抵)(?:${short})`) * weights.comes +
    count(plain, `(?:来|访|抵)${zh}`) * weights.stays +
    (isCity ? count(plain, `在(?:${short})(?:期间|访问|考察|举行|举办|召开)`) * weights.stays : 0) +
    count(plain, `${notPosted}${zh}${office}`) * weights.office +
    count(plain, `${notPosted}${zh}`) * weights.plain
  )
}

function englishScore(text: string, { en }: City): number {
  if (!en.some((name) => text.includes(name))) return 0
  const name = `(?:${en.join('|')})`
  const municipal = `${name}\\s+(?:Municipal|Provincial|FAO|Foreign Affairs|Foreign and Overseas|People[’']s (?:Government|Association)|CPPCC|Municipality)`
  const committee = `(?:CPC|Communist Party of China)\\s+${name}`
  const bureau = `Office of (?:the )?${name}`
  const coming = `(?:visited|visit(?:s)? to|came to|arrived in|to visit|trip to|led a (?:team|delegation) to|welcomed [^.,]{2,60} to)\\s+${name}(?!’s|'s)`
  return (
    count(text, `\\b(?:${municipal}|${committee}|${bureau})`) * weights.office +
    count(text, `\\b${coming}\\b`) * weights.stays +
    count(text, `(?<!General in |Generals in |Consulate in )\\b${name}\\b`) * weights.plain
  )
}

function count(text: string, shape: string): number {
  return matches(text, expression(shape, 'gu')).length
}

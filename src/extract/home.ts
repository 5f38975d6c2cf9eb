import type { Home } from '../bulletin.ts'
import { everyIn, type NameIndex, nameIndex } from '../chinese/places-index.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'

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
    en: listed(en),
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
      ? [{ country, en: listed(en), zh, forms: [zh, ...listed(zhAliases)], abbr: [], isCity: true }]
      : [],
)

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
const weights = { masthead: 8, comes: 3, office: 2, stays: 1.5, plain: 0.4 }
/** A masthead stands within this many characters of either end of the text. */
const edge = 250
const longestLine = 100
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
export function home(text: string, given: string | undefined): Home | null {
  if (given !== undefined) return asGiven(given)
  const plain = simplified(text)
  const edges = { text: edgesOf(text), plain: edgesOf(plain) }
  const candidates = [
    ...namedIn(cities, ours, { text, plain }),
    ...namedIn(abroad, foreign, edges)
      .map((city) => ({ ...city, zh: mostPrinted(city.forms, plain) }))
      .filter((city) => mastheadScore(city, edges) > 0),
  ]
  const scored = candidates
    .map((city) => ({ city, score: scoreOf(city, { text, plain }) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first || first.score < (second?.score ?? 0) * lead) return null
  // 全市, "the city": whoever writes so and names one city means that one.
  const isOnly = first.score > 0 && (second?.score ?? 0) === 0 && deictic.test(plain)
  if (first.score < enough && !isOnly) return null
  return named(first.city, { text, plain })
}

const deictic = /全市|我市|(?<!\p{Script=Han})市(?:政府|委|外办|外事)|\b[Tt]he city\b/u

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

/** The lines at both ends that are no sentences: a guest's city stands in the first news. */
function edgesOf(text: string): string {
  const ends = text.length <= 2 * edge ? text : `${text.slice(0, edge)}\n${text.slice(-edge)}`
  return ends
    .split('\n')
    .filter((line) => line.length <= longestLine && !/[.。!！?？;；][”"』」)）]?\s*$/u.test(line))
    .join('\n')
}

/** What such papers call themselves: newsletter, 通讯. */
const periodicals = { en: periodicalsIn(/^[a-z ]+$/), zh: periodicalsIn(/^\p{Script=Han}+$/u) }

function periodicalsIn(script: RegExp): string {
  return table('mastheads')
    .flatMap(({ how, words }) => (how === 'periodical' ? listed(words) : []))
    .filter((word) => script.test(word))
    .join('|')
}

/** Whose paper it is stands at its head or foot: "International Relations, Christchurch City Council". */
function mastheadScore({ en, zh }: City, { text, plain }: Texts): number {
  const small = text.toLowerCase()
  const isEnglish =
    en.some((name) => small.includes(name.toLowerCase())) && isEnglishMasthead(en.join('|'), text)
  const isChinese =
    plain.includes(zh) &&
    new RegExp(
      `${zh}(?:广域)?[市县郡府州]{0,2}(?:议会|市政厅|政府|人民政府|役所|外事|国际|对[华外]|《|[与和]?(?:中国|世界)|${periodicals.zh})`,
      'u',
    ).test(plain)
  return (isEnglish ? weights.masthead : 0) + (isChinese ? weights.masthead : 0)
}

function isEnglishMasthead(names: string, text: string): boolean {
  const english = new RegExp(
    `\\b(?:${names})(?:,? [A-Z][a-z]+){0,2} (?:City Council|City Hall|City Government|Metropolitan|Municipal|Municipality|Prefecture|Foreign Affairs|International)`,
    'u',
  )
  const owned = new RegExp(
    `\\b(?:City|Town|County|Municipality|Prefecture|Province|State) of (?:${names})\\b|\\b(?:${names})(?: (?:and|&) | ?[–-] ?)(?:China|the World)\\b|\\b(?:${names}) (?:\\p{L}+ )?(?:${periodicals.en})\\b|\\bOffice of the [\\p{L} ]{3,30} of (?:${names})\\b`,
    'iu',
  )
  return english.test(text) || owned.test(text)
}

function scoreOf(city: City, { text, plain }: Texts): number {
  const atEdge = mastheadScore(city, { text: edgesOf(text), plain: edgesOf(plain) })
  const score = chineseScore(plain, city) + englishScore(text, city) + atEdge
  return city.isCity ? score : score * provincial
}

interface Texts {
  readonly text: string
  /** The text in Simplified characters. */
  readonly plain: string
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
  return matches(text, new RegExp(shape, 'gu')).length
}

import { type Heard, heard, soundsAlike } from '../bitext/organisations-sound.ts'
import { readsJapanese } from '../chinese/japanese-readings.ts'
import { mayReadKorean } from '../chinese/korean-sounds.ts'
import { boundaries } from '../chinese/organisations-boundary.ts'
import { everyIn, nameIndex } from '../chinese/places-index.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { isField, isOutside } from '../english/organisations-heads.ts'
import { matches } from '../matches.ts'
import type { OrganisationMention, Placed, Standing, Words } from '../mention.ts'
import { type Lang, overlaps, type Span } from '../span.ts'
import type { ItemRead } from './item.ts'

/** A name that ends in a trade, with the rows of data/trades.tsv that the trade stands in, and what it sounds like without it. */
interface Candidate extends Words {
  readonly segment: number
  readonly trades: readonly number[]
  readonly own: Heard
  /** The name without its trade. */
  readonly name: string
}

const rows = table('trades')
/** The rows a word stands in: Trade is 贸易 and 商贸. */
const inEnglish = rowsOf('en')
const inChinese = rowsOf('zh')
const chineseTrades = nameIndex([...inChinese.keys()].map((word) => [word, word] as const))

function rowsOf(lang: Lang): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [row, words] of rows.entries()) {
    for (const word of listed(words[lang])) found.set(word, [...(found.get(word) ?? []), row])
  }
  return found
}

// A bead names fewer, and the bound keeps hostile text cheap.
const most = 60

/**
 * The mentions of an item with the companies that both versions name by a name and a trade alone (Shenzhen Water, 深圳水务):
 * one name in both, and one trade. Where one version has a body of that name already, the other's is added to it.
 */
export function withCompaniesOfTrades(item: ItemRead, at: number): Placed[] {
  const isOfKorea = item.mentions.some((one) => one.type === 'place' && one.country === 'KR')
  const added = item.beads.flatMap((sides, bead) => {
    // Few Chinese sentences have a name that ends in a trade.
    const zh = sides.zh.flatMap((segment) => chineseIn(item, segment)).slice(0, most)
    if (zh.length === 0) return []
    const en = sides.en.flatMap((segment) => englishIn(item, segment)).slice(0, most)
    return en.flatMap((one) => {
      const same = zh.find((its) => isSame(one, its))
      const read = same ? undefined : zh.find((its) => readIn(one, its, isOfKorea) !== undefined)
      const other = same ?? read
      const country = read && readIn(one, read, isOfKorea)
      const standing = { item: at, bead, ...(country && { country }) }
      return other
        ? [placed(one, { lang: 'en', ...standing }), placed(other, { lang: 'zh', ...standing })]
        : []
    })
  })
  const bodies = item.mentions.filter(({ type }) => type === 'organisation')
  const free = added.filter(
    (one, index) => ![...bodies, ...added.slice(0, index)].some((other) => overlaps(other, one)),
  )
  if (free.length === 0) return [...item.mentions]
  // Hana Tour is no person.
  const isTaken = (one: Placed): boolean =>
    one.type === 'person' && one.titles.length === 0 && free.some((other) => overlaps(other, one))
  const kept = item.mentions.filter((one) => !isTaken(one))
  return [...kept, ...free].sort((a, b) => a.start - b.start || b.end - a.end)
}

function isSame(en: Candidate, zh: Candidate): boolean {
  return en.trades.some((row) => zh.trades.includes(row)) && soundsAlike(en.own, zh.own) > 0.7
}

/** Whose company both may be: Higashimachi Printing is 东町印刷 as Japan reads it, Daehyun Precision may be 大贤精工 where an item tells of Korea. */
function readIn(en: Candidate, zh: Candidate, isOfKorea: boolean): string | undefined {
  if (!en.trades.some((row) => zh.trades.includes(row)) || / /.test(en.name)) return undefined
  if (readsJapanese(zh.name, en.name)) return 'JP'
  return isOfKorea && mayReadKorean(zh.name, en.name) ? 'KR' : undefined
}

/** One to four capital words and a trade, and no capital word behind it. */
const capitals =
  /\p{Lu}[\p{L}’'-]*(?: (?:& |and )?\p{Lu}[\p{L}’'-]*){1,5}(?!['’]?[\p{L}-]| \p{Lu})/gu

function englishIn(item: ItemRead, segment: number): Candidate[] {
  return matches(textOf(item, segment), capitals).flatMap(({ 0: all, index: at }) => {
    // Xingchi and Daehyun Precision signed: two, though Land and Water may be one.
    const cut = all.lastIndexOf(' and ') + ' and '.length
    const last = cut >= ' and '.length ? [{ run: all.slice(cut), index: at + cut }] : []
    return [{ run: all, index: at }, ...last].flatMap((one) => candidate(item, segment, one))
  })
}

function candidate(
  item: ItemRead,
  segment: number,
  { run, index }: { readonly run: string; readonly index: number },
): Candidate[] {
  const words = run.split(' ')
  const from = words.findIndex((word) => !isOutside(word))
  const size = [3, 2, 1].find((last) => inEnglish.has(words.slice(-last).join(' ')))
  if (from < 0 || size === undefined || words.length - size <= from) return []
  const name = words.slice(from, -size)
  const trades = inEnglish.get(words.slice(-size).join(' ')) ?? []
  if (name.every((word) => isField(word))) return []
  const text = words.slice(from).join(' ')
  const start = startOf(item, segment) + index + run.length - text.length
  const own = heard(name.join(' '), 'en')
  return [{ start, end: start + text.length, text, segment, trades, own, name: name.join(' ') }]
}

/** What may stand behind a name: 深圳水务[代表团], and not 深圳水务[合作]. */
const behind =
  /^(?:$|[，。、；：（）()“”与和及同将在向于的等签为已并来赴]|代表|董事|总[经裁监部]|副[总董]|首席|创始|高管|公司|集团|股份|有限|签|赞助|提供|资助|承建|社长|会长|代表|理事|获|赢|一行|举|联合|负责)/u

function chineseIn(item: ItemRead, segment: number): Candidate[] {
  const sentence = textOf(item, segment)
  const plain = simplified(sentence)
  const trades = everyIn(plain, chineseTrades)
  if (trades.length === 0) return []
  const startOfName = boundaries(sentence)
  return trades.flatMap(({ start: at, end, value }) => {
    const start = startOfName(at)
    const size = at - start
    if (size < 2 || size > 10 || !behind.test(plain.slice(end))) return []
    const from = startOf(item, segment)
    const name = plain.slice(start, at).replace(/^(?:韩国|日本)/u, '')
    const first = at - name.length
    const text = sentence.slice(first, end)
    const own = heard(name, 'zh')
    const rows = inChinese.get(value) ?? []
    return [{ start: from + first, end: from + end, text, segment, trades: rows, own, name }]
  })
}

function placed(
  { start, end, text, segment }: Candidate,
  standing: Omit<Standing, 'segment'> & { readonly country?: string },
): Placed<OrganisationMention> {
  return { type: 'organisation', office: 'company', start, end, text, segment, ...standing }
}

function spanOf({ segments }: ItemRead, segment: number): Span {
  return segments[segment]?.span ?? { start: 0, end: 0 }
}

function startOf(item: ItemRead, segment: number): number {
  return spanOf(item, segment).start
}

function textOf(item: ItemRead, segment: number): string {
  const { start, end } = spanOf(item, segment)
  return item.text.slice(start, end)
}

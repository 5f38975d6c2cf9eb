import { listed, table } from '../data/table.ts'
import type { Approx } from '../exchange.ts'
import { matches, spanOf, spansOf } from '../matches.ts'
import type { QuantityMention } from '../mention.ts'
import { ranged } from '../ranged.ts'
import { isMarked, marked, type Span } from '../span.ts'
import { moneySign, unitNamed } from '../unit.ts'
import { chineseAnniversaries } from './anniversaries.ts'
import { chineseDates } from './dates.ts'
import { chineseLapses } from './lapses.ts'
import { chineseNumeral } from './numeral.ts'
import { chineseOrdinals } from './ordinals.ts'
import { namedAt, namedIn, nameIndex } from './places-index.ts'
import { simplified } from './script.ts'
import { chineseShares } from './shares.ts'
import { countedNoun } from './units.ts'

const approximators = table('approximators').filter(({ lang }) => lang === 'zh')

function wordsOf(place: 'before' | 'after' | 'verb'): { approx: Approx; words: string }[] {
  return approximators
    .filter((row) => row['place'] === place)
    .flatMap((row) =>
      listed(row['words']).map((words) => ({ approx: row['approx'] as Approx, words })),
    )
    .sort((a, b) => b.words.length - a.words.length)
}
const before = wordsOf('before')
const verbs = new Set(
  [
    ...wordsOf('verb'),
    ...table('verbs').flatMap((row) => listed(row['words']).map((words) => ({ words }))),
  ].map(({ words }) => words),
)
const after = wordsOf('after')

const digits = '(?:\\d{1,3}(?:,\\d{3}){1,5}|[\\d０-９]{1,15})(?:[.．][\\d０-９]{1,6})?'
// 30万千瓦, 36千米: the thousand is of the unit.
const thousand = '千(?!瓦|伏|米|克(?![朗拉]))'
const han = `(?:[一二两三四五六七八九十百万亿零〇廿卅]|${thousand}|(?<![十百千万亿])千(?![瓦伏]|克(?![朗拉]))){1,12}(?:点[一二三四五六七八九零]{1,4})?`
// 3亿5000万: the smaller part is printed behind the larger.
const number = `(?:${digits} {0,1}(?:[十百万亿]|${thousand}){0,3}(?:(?<=亿)\\d{1,4}万|(?<=万)\\d{4}(?!\\d))?|${han})`
const counted = new RegExp(
  `(?<![\\p{Script=Latin}\\d.+/:@#—-]|第|[数几][百千]?)(?<currency>${moneySign} {0,1})?(?<value>${number})(?:(?<low>余|多|来)?(?:[%％]?(?: {0,1})(?:至|到|—{1,2}|-|–|~|～)(?: {0,1})(?<max>${number}))?)?(?<scale>(?<=[余多])[万亿]{1,2})?(?![+/:]\\d|[.]\\d)`,
  'gu',
)

const lexical = nameIndex(
  table('lexical-numerals').flatMap(({ lang, words }) =>
    lang === 'zh' ? listed(words).map((word) => [word, true] as const) : [],
  ),
)
// 两位市长, 两位校长: those named before.
const meant =
  /两位(?:\p{Script=Han}{0,4})?(?:市长|省长|州长|校长|院长|馆长|会长|主席|主任|部长|局长|大使|总领事|领导|书记|理事长|议长|司长|议员|客人|负责人)/gu
// 周二, 11秒4, 3+2, 5G, 24/7, 09:42, "1." or "（1）" before an entry of a list, 3号楼
const coded =
  /万千(?![瓦伏克米])|(?:星期|礼拜|(?<!每)周)[一二三四五六](?![年月个])|每周[一二三四五六](?!班(?![级会车])|次(?!日)|[趟架]|列(?![席车])|场(?![馆地所])|节(?![目日]))|\d{1,9}(?:\+\d{1,9}){1,9}|\d{1,9}[/:：]\d{1,9}|^\s{0,9}[★●]?\s*[(（]?\d{1,2}(?:[.．)）]|、(?!\d))(?!\d)|^\s{0,9}\d{1,2}[.．](?=\d{1,2}月(?:\d{1,2}日|[，,、上中下底初]))|\d{1,4}\s{0,1}号|(?:\d{1,2}|[一二三四五六七八九十]{1,2})年级|\d{3,4}-\d{4,9}|\d{1,3}秒\d{1,3}/gu
const article = /^[一零〇]$/
const lone = /^[一二两三四五六七八九十百千万亿零〇廿卅]+$/

/**
 * What a Chinese sentence counts and measures, in either script, with the words: `18位学员`,
 * `30余件当代艺术作品`, `500亿元`, `三成` (30 percent), `千亿级` (10¹¹, approx `class`). Money is in
 * whole units of its currency. A Han numeral counts only before a known classifier or unit; numbers
 * of dates, ordinals, anniversaries, codes and words such as 一行 are left out, and so is a bare 一.
 */
export function chineseQuantities(sentence: string): QuantityMention[] {
  const plain = simplified(sentence)
  const fractions = chineseShares(plain)
  const blocked = marked(plain.length, [
    ...chineseDates(sentence),
    ...chineseOrdinals(sentence),
    ...chineseAnniversaries(sentence),
    ...fractions,
    ...namedIn(plain, lexical),
    ...[coded, meant].flatMap((shape) => spansOf(plain, shape)),
  ])
  const found = matches(plain, counted)
    .flatMap((match) => mentionOf(match, plain) ?? [])
    .filter(({ number }) => !isMarked(blocked, number))
    .map(({ number: _, ...mention }) => mention)
  return ranged(found, plain, { joint, grows })
    .concat(fractions, chineseLapses(plain))
    .sort((a, b) => a.start - b.start)
}

/** What stands between the ends of a range that both print their unit: 20元至30元. */
const joint = /^(?:至|到|—{1,2}|-|–|~|～)$/u
/** 由20元到30元 is a move of itself; 由20人至30人组成 tells how many there are. */
const grows =
  /(?:增|升|扩|降|减|跃|涨|提高|发展)[^，。；]{0,12}…|(?<![自经])由…(?![^，。；]{0,8}(?:组成|构成))/u

function mentionOf(
  match: RegExpExecArray,
  plain: string,
): (QuantityMention & { number: Span }) | null {
  const { value: printed = '', max: upper, low, currency: sign, scale } = match.groups ?? {}
  const span = spanOf(match)
  const behind = plain.slice(span.end, span.end + 40)
  const half = andHalf.test(behind) ? '半' : ''
  const { value: lower, max = upper } = spread(printed)
  const value = chineseNumeral(lower + (scale ?? ''))
  if (value === null || (article.test(printed) && !half) || isYear(printed, behind)) return null
  const tail = following(behind.replace(half, ''), {
    isSmallHan: lone.test(printed) && value < 10,
    isRound: value >= 1000,
  })
  const ahead = plain.slice(Math.max(0, span.start - 6), span.start)
  if (isOfName(printed, ahead) || !isCounted(ahead, { sign, tail })) return null
  const lead = prefix(ahead, printed, behind)
  return {
    type: 'quantity',
    start: span.start - (lead ? lead.words.length + ahead.length - ahead.trimEnd().length : 0),
    end: span.end + tail.length + half.length,
    ...bounds(value + half.length / 2, max),
    approx: tail.isClass ? 'class' : approxOf(lead?.approx, low, tail.approx),
    ...unitNamed(sign, unitBehind(ahead, tail)),
    number: span,
  }
}

/** 莫尔多万代表双方: a ten thousand by itself ends a name, unless it is told how near (上万名). */
function isOfName(printed: string, ahead: string): boolean {
  return (
    printed === '万' && /\p{Script=Han}$/u.test(ahead) && !/[上近过逾超达约成数几]$/u.test(ahead)
  )
}

/** 有效期至2025年, 接近2010年同期: a year, not so many of them. */
function isYear(printed: string, behind: string): boolean {
  return /^(?:19|20)\d\d$/.test(printed) && /^年(?![多来])/u.test(behind)
}

/** 零下24度, 北纬60度 are degrees; 60度 of current are not. */
function unitBehind(ahead: string, { noun, isClass }: Tail): string {
  if (noun?.unit === 'kilowatt-hour' && isOfDegrees.test(ahead)) return 'degree'
  return noun?.unit ?? (isClass ? 'yuan' : 'person')
}

const isOfDegrees = /(?:零下|零上|气温|温度|高温|低温|[北南]纬|[东西]经)[约近为达至仅]{0,2}\s*$/u

/** Money or a unit stands beside it, or a word before tells what is counted: 人口870万. */
function isCounted(
  ahead: string,
  { sign, tail }: { readonly sign: string | undefined; readonly tail: Tail },
): boolean {
  if (sign !== undefined || tail.noun !== null) return true
  return tail.isClass || /人口[^，。]{0,2}$/u.test(ahead)
}

// 两个半小时, 一年半
const andHalf = /^(?:个半(?=小时|月|学时|世纪)|[年天]半(?!载|来|以))/

/** 两三百 is 200 to 300, 十七八 17 to 18: two digits that follow one another, told in one breath. */
function spread(printed: string): { value: string; max?: string } {
  const found = neighbours.exec(printed)
  const [, before = '', low = '', high = '', after = ''] = found ?? []
  const isNext = chineseNumeral(high) === (chineseNumeral(low) ?? 0) + 1
  if (!found || !isNext) return { value: printed }
  return { value: `${before}${low}${after}`, max: `${before}${high}${after}` }
}

const neighbours = /^(.*十)?([一二两三四五六七八])([二三四五六七八九])([十百千万]*)$/u

/** 3至5万: the lower bound takes the scale printed once, after the upper. */
function bounds(value: number, upper: string | undefined): Pick<QuantityMention, 'value' | 'max'> {
  const max = upper === undefined ? null : chineseNumeral(upper)
  if (max === null || max <= value) return { value }
  const shared = /[万亿]+$/.exec(upper ?? '')?.[0]
  const factor = shared === undefined ? 1 : (chineseNumeral(`1${shared}`) ?? 1)
  return { value: value < factor ? value * factor : value, max }
}

function approxOf(
  before: Approx | undefined,
  low: string | undefined,
  after: Approx | undefined,
): Approx {
  if (low === '来') return 'about'
  if (low !== undefined) return 'over'
  return before ?? after ?? 'exact'
}

interface Tail {
  readonly length: number
  readonly noun: { readonly unit: string } | null
  readonly approx?: Approx
  readonly isClass: boolean
}

// 三年多, 两个多月, 三倍多
const more = /^(?:个?[年月]|周|倍|成|天|小时|公里|个(?=多[月小]))多/
const another = new RegExp(`^${number}[余多来]?`, 'u')

/** Tells whether 多 behind a unit is of its number: 三年多一直; in 12个月多300人, 多三百人 it is of the number behind. */
function isMore(text: string): boolean {
  const told = more.exec(text)?.[0]
  if (told === undefined) return false
  const behind = text.slice(told.length)
  const next = another.exec(behind)?.[0]
  if (next === undefined || namedAt(behind, 0, lexical)) return true
  return !/^[\d０-９]/.test(next) && countedNoun(behind.slice(next.length)) === null
}

/** What stands behind the number: 级, or 余/多, a classifier with its noun, and 以上 or 左右. */
function following(
  text: string,
  { isSmallHan, isRound }: { isSmallHan: boolean; isRound: boolean },
): Tail {
  // 12级台风 is a force, no class of money.
  const level = isRound ? /^[元]?级(?!别|领导|干部)/u.exec(text) : null
  if (level) return { length: level[0].length, noun: null, isClass: true }
  const low = /^[余多](?=\p{Script=Han})/u.exec(text)?.[0] ?? ''
  const noun = countedNoun(text.slice(low.length), { needsClassifier: isSmallHan })
  const length = low.length + (noun?.length ?? 0)
  // 40家左右企业: the word may stand before the noun.
  const word = after.find(
    ({ words }) => words.length > 1 && text.slice(0, length + words.length).includes(words),
  )
  const behind = word && text.startsWith(word.words, length) ? word.words.length : 0
  const approx = low === '' && !isMore(text) ? word?.approx : 'over'
  return {
    length: noun || low ? length + behind : 0,
    noun,
    ...(approx && { approx }),
    isClass: false,
  }
}

// 高于四年前: more than it was four years ago.
const compares = /^(?:[高多大少]于)个?[年月周天]之?前/u

// 约售出40盒, 约吸引300家: a verb may stand between the word and the number.
const aboutDone = /约\p{Script=Han}{2}$/u

// 签约, 纽约, 最近, 附近, 接近 apart: these characters end a word of their own.
const tied =
  /(?:[签节条合预邀公相履续纽北违毁解缔赴失简制特契立租换集规誓婚]约|[最附邻亲临靠就]近|赶超|[经通渡路越办做]过)$/u

function prefix(
  text: string,
  printed: string,
  behind: string,
): { approx: Approx; words: string } | undefined {
  // 上 and 过 mean "over" only before a round Han numeral (上百人, 过亿元); in 以上 or 线上 it ends the word before.
  const isRound = /^[百千万亿]/u.test(printed) && !/[以会线网海]上$/u.test(text)
  const ahead = text.trimEnd()
  const done = aboutDone.exec(ahead)?.[0]
  const found = before.find(
    ({ words }) =>
      ahead.endsWith(words) &&
      (!/^[上过]$/u.test(words) || isRound) &&
      !isTied(ahead, words) &&
      !compares.test(words + behind),
  )
  if (found || done === undefined || isTied(ahead, done)) return found
  return verbs.has(done.slice(1)) ? { approx: 'about', words: done } : undefined
}

/** Tells whether the first character of the words that end a text ends a word of its own. */
function isTied(text: string, words: string): boolean {
  return tied.test(text.slice(0, text.length - words.length + 1))
}

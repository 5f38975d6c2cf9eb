import { listed, table } from '../data/table.ts'
import type { QuantityMention } from '../mention.ts'
import { isMarked, marked, type Span } from '../span.ts'
import { unitOf } from '../unit.ts'
import { englishAnniversaries } from './anniversaries.ts'
import { type Approximation, approximation } from './approximation.ts'
import { englishDates } from './dates.ts'
import { englishMultiples } from './multiples.ts'
import { englishNumeral } from './numeral.ts'
import { englishOrdinals } from './ordinals.ts'
import { type CountedNoun, countedNoun } from './units.ts'

const small = table('english-numerals').map(({ word }) => word)
// The longest first: "eighty" is no "eight".
const plainWord = small
  .flatMap((word) => (word && !/^(?:bn|mn)$/.test(word) ? [word] : []))
  .sort((a, b) => b.length - a.length)
  .join('|')
const scale = 'hundred|thousand|million|billion|trillion|dozen|bn|mn'
const digits = '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?'
const number = `(?:${digits}(?:[ -]{0,1}(?:${scale})\\b){0,2}|(?:(?:half\\s)?(?:a|an)\\s{1,3}(?=hundred|thousand|million|billion|dozen|trillion))?(?:${plainWord})(?:(?:\\s{1,3}and\\s{1,3}|[ -])(?:${plainWord})\\b){0,8})`
const money = '(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|US\\$|HK\\$|A\\$|C\\$|S\\$|MOP|[$€£¥￥])'
const measured = new RegExp(
  `(?<![A-Za-z\\u00C0-\\u024F\\d.,+/:@#-])(?<currency>${money}\\s{0,2})?(?<value>${number})(?<max>(?:\\s{0,1}[-–—]\\s{0,1}|\\s{1,3}to\\s{1,3})${number})?(?<plus>\\+|-plus|-odd|-some|\\s{1,3}plus|\\s{1,3}odd)?(?![\\d:/]|\\+\\d|[.,]\\d|\\.\\p{L}{2,3}/)`,
  'giu',
)
const between = new RegExp(`\\bbetween\\s${number}\\sand\\s(?=\\d|${plainWord})`, 'giu')
const currencies: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  US$: 'USD',
  HK$: 'HKD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
}

const lexical = new RegExp(
  `\\b(?:${listed(
    table('lexical-numerals')
      .filter(({ lang }) => lang === 'en')
      .map(({ words }) => words)
      .join(' | '),
  ).join('|')})\\b`,
  'giu',
)
// a 25-year-old, 3+2, COVID-19, G20, 24/7, 09:42, "1." before an entry of a list, (1)
const coded =
  /\b\d{1,3}-(?:year|month|week|day)s?-old|\d{1,9}(?:\+\d{1,9}){1,9}|\b(?!RMB|CNY|USD|EUR|GBP|JPY|HKD|MOP)\p{L}+-?\d[\p{L}\d]*|\d{1,9}[/:]\d{1,9}|^\s{0,9}(?:★|●)?\s{0,9}\(?\d{1,2}[.)](?!\d)|\b\d{1,3}G\b|\d{3,4}-\d{4,9}|\b(?:version|web|industry|model|page|floor|room|tel|flight|hall|zone|district|day)\.?:?\s{1,3}\d{1,9}(?:\.\d{1,9})?/giu
/** How far from its number a unit or approximator may stand: keeps the work bounded. */
const reach = 160
const idiomatic = /^(?:one|a|an|zero)$/i

/**
 * What an English sentence counts and measures, with the words: `over 30 contemporary pieces of
 * art`, `RMB100 billion`, `30%`, `an 18-member delegation`. Money is in whole units of its currency,
 * percentages as printed. Numbers of dates, ordinals, anniversaries, codes and idioms are left out,
 * and so is a bare `one`, which is an article more often than a count.
 */
export function englishQuantities(sentence: string): QuantityMention[] {
  const blocked = marked(sentence.length, [
    ...englishDates(sentence),
    ...englishOrdinals(sentence),
    ...englishAnniversaries(sentence).map(({ start, of, end }) => ({
      start,
      end: of?.start ?? end,
    })),
    ...[lexical, coded].flatMap((shape) => Array.from(sentence.matchAll(shape), spanOfMatch)),
  ])
  // "between 20 and 30" is read as "20 to 30", which is as long.
  const plain = sentence.replace(between, (words) => words.replace(/\sand\s/, ' to  '))
  return Array.from(plain.matchAll(measured))
    .flatMap((match) => mentionOf(match, sentence) ?? [])
    .filter((mention) => !isMarked(blocked, mention.number))
    .map(({ number: _, ...mention }) => mention)
    .concat(englishMultiples(sentence))
    .sort((a, b) => a.start - b.start)
}

function spanOfMatch(match: RegExpMatchArray): Span {
  const start = match.index ?? 0
  return { start, end: start + match[0].length }
}

function mentionOf(
  match: RegExpMatchArray,
  sentence: string,
): (QuantityMention & { number: Span }) | null {
  const { value: printed = '', max: upper, currency: sign, plus } = match.groups ?? {}
  const span = spanOfMatch(match)
  const noun =
    nounAfter(sentence.slice(span.end, span.end + reach)) ??
    crowdBefore(sentence.slice(Math.max(0, span.start - reach), span.start))
  const value = isCount(printed, { sign, noun, after: sentence.slice(span.end, span.end + reach) })
    ? englishNumeral(printed)
    : null
  if (value === null) return null
  const end = span.end + (sign ? 0 : (noun?.length ?? 0))
  const before = approximation(
    sentence.slice(Math.max(0, span.start - reach), span.start),
    'before',
  )
  const after = plus === undefined ? approximation(sentence.slice(end, end + reach), 'after') : over
  return {
    type: 'quantity',
    start: span.start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    ...scaled(value, upper),
    approx: (before ?? after)?.approx ?? 'exact',
    ...unitNamed(sign, noun),
    number: span,
  }
}

const over: Approximation = { approx: 'over', length: 0 }

interface Surroundings {
  readonly sign: string | undefined
  readonly noun: CountedNoun | null
  readonly after: string
}

/** A number counts something when money or a noun stands beside it and it is neither article nor name. */
function isCount(printed: string, { sign, noun, after }: Surroundings): boolean {
  if (sign !== undefined) return true
  return noun !== null && !idiomatic.test(printed) && !isName(printed, after.slice(0, noun.length))
}

function unitNamed(
  sign: string | undefined,
  noun: CountedNoun | null,
): Pick<QuantityMention, 'unit' | 'currency'> {
  const currency = currencyOf(sign, noun?.unit)
  const unit = sign === undefined ? (noun?.unit ?? '') : unitOfCurrency(currency)
  return { unit, ...(currency !== undefined && { currency }) }
}

/** "Three Gorges Museum": a capitalised number word is part of a name when its noun is capitalised too. */
function isName(printed: string, noun: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(printed) && /[\s-]\p{Lu}[^\s-]*$/u.test(noun)
}

/** "3–5 million": the lower bound takes the scale printed once, after the upper. */
function scaled(value: number, upper: string | undefined): Pick<QuantityMention, 'value' | 'max'> {
  const max =
    upper === undefined ? null : englishNumeral(upper.replace(/^\s*(?:[-–—]|to\s)\s*/i, ''))
  if (max === null || max <= value) return { value }
  const shared = new RegExp(`(?:${scale})$`, 'i').exec(upper ?? '')?.[0]
  const factor = shared === undefined ? 1 : (englishNumeral(`1 ${shared}`) ?? 1)
  return { value: value < factor ? value * factor : value, max }
}

/** "An audience of nearly 3,000": who is counted stands before. */
function crowdBefore(before: string): CountedNoun | null {
  const crowd =
    /\b(?:audience|crowd|attendance|population|workforce|readership)s? of(?: \p{Ll}+){0,3} $/u
  return crowd.test(before) ? { length: 0, unit: 'person' } : null
}

function nounAfter(after: string): CountedNoun | null {
  const percent = /^\s?(?:%|％|percentage points?|per ?cent\b)/iu.exec(after)
  if (percent) return { length: percent[0].length, unit: 'percent' }
  const times = /^(?:\s+times|-fold)\b(?!\s+(?:a|in)\b)/i.exec(after)
  if (times) return { length: times[0].length, unit: 'times' }
  // "2,000 books, 500 of which": what is counted stands before.
  const part = /^ (?=of (?:which|whom|them|these|those)\b)/.exec(after)
  if (part) return { length: 0, unit: 'item' }
  const noun = countedNoun(after)
  return noun && noun.length <= 80 ? noun : null
}

function currencyOf(sign: string | undefined, unit: string | undefined): string | undefined {
  if (sign === undefined) return unit === undefined ? undefined : unitOf(unit).currency
  const plain = sign.trim().toUpperCase()
  return currencies[plain] ?? plain
}

const moneyUnits = new Map(
  table('units').flatMap(({ id, currency }) => (id && currency ? [[currency, id] as const] : [])),
)

function unitOfCurrency(currency: string | undefined): string {
  return moneyUnits.get(currency ?? '') ?? currency ?? ''
}

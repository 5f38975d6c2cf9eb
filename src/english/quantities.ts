import { table } from '../data/table.ts'
import type { Approx } from '../exchange.ts'
import { matches, spanOf } from '../matches.ts'
import type { QuantityMention } from '../mention.ts'
import { ranged } from '../ranged.ts'
import { isMarked, marked, type Span } from '../span.ts'
import { moneySign, unitNamed, unitOf } from '../unit.ts'
import { englishAnniversaries } from './anniversaries.ts'
import { type Approximation, approximation } from './approximation.ts'
import { englishDates } from './dates.ts'
import { englishLapses } from './lapses.ts'
import { englishMultiples } from './multiples.ts'
import { englishNumeral } from './numeral.ts'
import { englishOrdinals } from './ordinals.ts'
import { englishShares } from './shares.ts'
import { englishUncounted } from './uncounted.ts'
import { type CountedNoun, countedNoun, symbolAt } from './units.ts'

const small = table('english-numerals').map(({ word }) => word)
// The longest first: "eighty" is no "eight".
const plainWord = small
  .flatMap((word) => (word && !/^(?:bn|mn|bln|mln)$/.test(word) ? [word] : []))
  .sort((a, b) => b.length - a.length)
  .join('|')
const scale = 'hundred|thousand|lakh|million|crore|billion|trillion|dozen|bn|mn|bln|mln'
const digits = '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?'
const cardinal = `(?:${digits}(?:(?:[ -]{0,1}(?:${scale})\\b){1,2}|[mk]\\b)?|half\\s{1,3}a\\s{1,3}(?:dozen|hundred|thousand|million|billion)\\b|(?:a|three)\\s{1,3}quarters?\\s{1,3}of\\s{1,3}an?\\s{1,3}(?:million|billion)\\b|(?:(?:a|an)\\s{1,3}(?=hundred|thousand|million|billion|dozen|trillion))?(?:${plainWord})(?:(?:\\s{1,3}and\\s{1,3}|[ -])(?:${plainWord})\\b){0,8})`
const number = `(?:${cardinal}(?:[ -]and[ -]a[ -]half\\b(?:[ -](?:${scale})\\b)?)?)`
const measured = new RegExp(
  // "US$1.2 million to two hospitals": what is given to so many is no range.
  `(?<![A-Za-z\\u00C0-\\u024F\\d.,+/:@#-])(?<currency>${moneySign}\\s{0,2})?(?<value>${number})(?<max>(?:\\s{0,1}%(?=[^\\d%]{1,6}${digits}\\s{0,1}%))?(?:\\s{0,1}[-–—]\\s{0,1}|(?:(?<!illion)|(?=\\s{1,3}to\\s{1,3}\\S{1,20}?\\s{0,3}\\w*illion))\\s{1,3}to\\s{1,3})(?:\\k<currency>)?${number})?(?<plus>\\+|-plus|-odd|-some|\\s{1,3}plus|\\s{1,3}odd)?(?![\\d:/]|\\+\\d|[.,]\\d|\\.[a-z]{2,3}/)`,
  'gi',
)
/** Every number holds one of these, which is cheap to see. */
const hint = new RegExp(`\\d|${plainWord}|${scale}`, 'i')
const between = new RegExp(
  `\\bbetween\\s(?:${moneySign})?${number}(?:\\s?%)?\\sand\\s(?=(?:${moneySign})?\\d|${plainWord})`,
  'gi',
)
const changes =
  '\\b(?:grow|grew|grown|rise|rose|risen|rising|rais|increas|expand|fall|fell|drop|cut|climb|jump|reduc|declin)[a-z]{0,4}\\b'
/** Verbs that move figures only with "from" beside them: went from 20 percent to 30 percent. */
const moves =
  '\\b(?:went|gone|moved|shifted|changed|swung|turned|switched)\\s(?:[a-z]{1,12}\\s){0,2}from\\s'
const grows = new RegExp(`${changes}[^.;,]{0,40}…|${moves}…`, 'i')
/** What stands between the ends of a range that both print their unit: 20 yuan to 30 yuan. */
const joint = /^\s?(?:[-–—]|to)\s?$/
const printed = '(?:\\s?%|\\s[a-z]{1,20})'
const change = new RegExp(
  `(?:${changes}[^.;,]{0,40}?\\bfrom\\s${number}${printed}?|${moves}${number}${printed})\\sto\\s(?=\\d|${plainWord})`,
  'gi',
)

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
  return ranged(counted(sentence), sentence, { joint, grows })
    .concat(englishMultiples(sentence), englishShares(sentence), englishLapses(sentence))
    .sort((a, b) => a.start - b.start)
}

function counted(sentence: string): QuantityMention[] {
  if (!hint.test(sentence)) return []
  // "between 20 and 30" is read as "20 to 30", which is as long.
  // "Grew from 2,500 to 5,000" tells two figures and no range.
  const plain = sentence
    .replace(between, (words) => words.replace(/\sand\s/, ' to  '))
    .replace(change, (words) => words.replace(/\sto\s$/, ' →→ '))
  const found = matches(plain, measured).flatMap((match) => mentionOf(match, sentence) ?? [])
  if (found.length === 0) return []
  const blocked = marked(sentence.length, [
    ...englishDates(sentence),
    ...englishOrdinals(sentence),
    ...englishAnniversaries(sentence).map(({ start, of, end }) => ({
      start,
      end: of?.start ?? end,
    })),
    ...englishUncounted(sentence),
  ])
  return found
    .filter((mention) => !isMarked(blocked, mention.number))
    .map(({ number: _, ...mention }) => mention)
}

function mentionOf(
  match: RegExpExecArray,
  sentence: string,
): (QuantityMention & { number: Span }) | null {
  const { value: printed = '', max: upper, currency: sign, plus } = match.groups ?? {}
  const span = spanOf(match)
  const ahead = sentence.slice(Math.max(0, span.start - reach), span.start)
  const behind = sentence.slice(span.end, span.end + reach)
  const noun = nounAfter(behind) ?? wonAfter(printed, behind) ?? crowdBefore(ahead)
  const before = approximation(ahead, 'before')
  const value = isCount(printed, { sign, noun, approx: before?.approx, after: behind })
    ? englishNumeral(spelled(printed, { sign, noun }))
    : null
  if (value === null) return null
  const end = span.end + (sign ? 0 : (noun?.length ?? 0))
  const after = plus === undefined ? approximation(sentence.slice(end, end + reach), 'after') : over
  return {
    type: 'quantity',
    start: span.start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    ...scaled(value, upper),
    approx: (before ?? after)?.approx ?? 'exact',
    ...unitNamed(sign, noun?.unit ?? 'item'),
    number: span,
  }
}

const over: Approximation = { approx: 'over', length: 0 }

interface Surroundings {
  readonly sign: string | undefined
  readonly noun: CountedNoun | null
  readonly approx: Approx | undefined
  readonly after: string
}

/**
 * A number counts something when money or a noun stands beside it and it is neither article nor name, or
 * when it is printed as only a count is.
 */
function isCount(printed: string, { sign, noun, approx, after }: Surroundings): boolean {
  if (sign !== undefined) return true
  if (noun === null) return isTelling(printed, approx)
  return !idiomatic.test(printed) && !isName(printed, after.slice(0, noun.length))
}

/** "Three Gorges Museum": a capitalised number word is part of a name when its noun is capitalised too. */
function isName(printed: string, noun: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(printed) && /[\s-]\p{Lu}[^\s-]*$/u.test(noun)
}

/** "3–5 million": the lower bound takes the scale printed once, after the upper. */
function scaled(value: number, upper: string | undefined): Pick<QuantityMention, 'value' | 'max'> {
  const max = upper === undefined ? null : englishNumeral(upper.replace(lead, ''))
  if (max === null || max <= value) return { value }
  const shared = new RegExp(`(?:${scale})$`, 'i').exec(upper ?? '')?.[0]
  const factor = shared === undefined ? 1 : (englishNumeral(`1 ${shared}`) ?? 1)
  return { value: value < factor ? value * factor : value, max }
}

/** What joins an upper bound to the lower one, and its money: "to £". */
const lead = new RegExp(`^\\s*%?\\s*(?:[-–—]|to\\s)\\s*(?:${moneySign})?`, 'i')

/** "Rose from fewer than 100 to over 400", "seats 1,800": a number that nothing but a count is printed so. */
function isTelling(printed: string, approx: Approx | undefined): boolean {
  const value = englishNumeral(printed)
  if (value === null || value < 20) return false
  return /^\d{1,3}(?:,\d{3})+$/.test(printed) || (approx !== undefined && !isYear.test(printed))
}

const isYear = /^(?:19|20)\d\d$/

/** £12m is twelve million, and so are 1.2m passengers; 12m of cloth are metres. */
function spelled(printed: string, { sign, noun }: Pick<Surroundings, 'sign' | 'noun'>): string {
  const isCount = noun !== null && unitOf(noun.unit).kind === 'count'
  const [, digits, short] = /^(.*\d)([mk])$/i.exec(printed) ?? []
  if (digits === undefined || short === undefined) return printed
  if (sign === undefined && !isCount) return ''
  return `${digits} ${short.toLowerCase() === 'm' ? 'million' : 'thousand'}`
}

/** "800 million won" is money; "the 30 won medals" is not. */
function wonAfter(printed: string, after: string): CountedNoun | null {
  const isSum = (englishNumeral(printed) ?? 0) >= 1000 && /^ won\b(?! \p{L})/u.test(after)
  return isSum ? { length: ' won'.length, unit: 'won' } : null
}

/** "An audience of nearly 3,000", "a group of 30 from Kiel": who is counted stands before. */
function crowdBefore(before: string): CountedNoun | null {
  const crowd =
    /\b(?:(?:audience|crowd|attendance|population|workforce|readership|group|party|team|delegation|mission|choir|orchestra|troupe|squad|contingent|staff)s? of|numbered|numbering)(?: \p{Ll}+){0,3} $/u
  return crowd.test(before) ? { length: 0, unit: 'person' } : null
}

function nounAfter(after: string): CountedNoun | null {
  const percent = /^\s?(?:%|％|percentage points?|per ?cent\b|pct\b)/i.exec(after)
  if (percent) return { length: percent[0].length, unit: 'percent' }
  const times = /^(?:\s+times|-fold)\b(?!\s+(?:a|in)\b)/i.exec(after)
  if (times) return { length: times[0].length, unit: 'times' }
  const symbol = symbolAt(after)
  if (symbol) return symbol
  const square = /^\s?sq\.?\s?(m|km)\b\.?/i.exec(after)
  if (square) {
    const unit = square[1]?.toLowerCase() === 'm' ? 'square-metre' : 'square-kilometre'
    return { length: square[0].length, unit }
  }
  // "2,000 books, 500 of which": what is counted stands before.
  const part = /^ (?=of (?:which|whom|them|these|those)\b)/.exec(after)
  if (part) return { length: 0, unit: 'item' }
  const own = /^ of (?:his|her|its|their|our|my) (?=\p{Ll})/u.exec(after)
  const noun = own ? behindOwner(after, own[0].length) : countedNoun(after)
  return noun && noun.length <= 80 ? noun : null
}

/** "11 of his fellow members": what is counted stands behind its owner. */
function behindOwner(after: string, length: number): CountedNoun | null {
  const noun = countedNoun(after.slice(length - 1))
  return noun && { length: length - 1 + noun.length, unit: noun.unit }
}

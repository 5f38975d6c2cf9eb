import type { Approx, Quantity } from '../exchange.ts'
import type { Placed, QuantityMention } from '../mention.ts'
import type { Lang } from '../span.ts'
import { isComparable, isKnownUnit, unitNamed, unitOf } from '../unit.ts'
import { evidenceOf, type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { matched } from './matching.ts'

type Counted = Placed<QuantityMention>

/** What the item counts and measures; a value both versions state stands once, with both wordings. */
export function quantities(item: ItemContext): Quantity[] {
  const pairs = matched(told(item, 'en'), told(item, 'zh'), {
    score: (en, zh) => likeness(localised(item, en, zh), zh),
    floor: 0.5,
  })
  return pairs.map(([en, zh]) => merged(item, { en, zh }))
}

/** The figures of one version; what the headline counts, or a later sentence counts again in the same words, is counted once. */
function told(item: ItemContext, lang: Lang): Counted[] {
  const all = mentionsOf(item, 'quantity', lang)
  const told = all.filter(
    (one) => !isHeadline(item, one.segment) || isOfHeadline(item, { one, all }),
  )
  return told.filter((one, at) => !told.slice(0, at).some((other) => isAgain(item, one, other)))
}

/** A headline counts in figures what the text does not count again; its words, "Seven Evenings", are a heading's play. */
function isOfHeadline(
  { text }: ItemContext,
  { one, all }: { one: Counted; all: readonly Counted[] },
): boolean {
  const isAgainBelow = all.some(
    (other) =>
      other.segment > one.segment &&
      other.value === one.value &&
      other.currency === one.currency &&
      other.unit === one.unit,
  )
  return !isAgainBelow && /\d/.test(text.slice(one.start, one.end))
}

/** "The 14 cities signed it": those counted before, in the same words; of shares and sums there may be several. */
function isAgain({ text }: ItemContext, one: Counted, other: Counted): boolean {
  const words = ({ start, end }: Counted) => text.slice(start, end).toLowerCase()
  return one.currency === undefined && one.unit !== 'percent' && words(one) === words(other)
}

/** 亩, 斤 and 里 are of Chinese texts alone: what English converts them to is another figure (180亩, 12 hectares). */
const ofChina: ReadonlySet<string> = new Set(['mu', 'jin', 'li', 'chi'])

/** 1 for the same value in the same bead; less elsewhere in the item or with another approximator. */
function likeness(en: Counted, zh: Counted): number {
  if (ofChina.has(zh.unit) && en.unit !== zh.unit) return 0
  if (!sameValue(en, zh) || !(isComparable(en.unit, zh.unit) || isLoose(en, zh))) return 0
  return (en.bead === zh.bead ? 0.9 : 0.5) + (en.approx === zh.approx ? 0.1 : 0)
}

/** 人次 are often "people" in English, 156班 "156 times", 标箱 "boxes": the same figure, told of another unit. */
function isLoose(en: Counted, zh: Counted): boolean {
  const [a, b] = [unitOf(en.unit).kind, unitOf(zh.unit).kind]
  return en.bead === zh.bead && a !== b && (a === 'count' || b === 'count')
}

function sameValue(en: Counted, zh: Counted): boolean {
  const [a, b] = [unitOf(en.unit).size, unitOf(zh.unit).size]
  const near = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(x, y)
  return near(en.value * a, zh.value * b) && near((en.max ?? 0) * a, (zh.max ?? 0) * b)
}

interface Sides {
  readonly en: Counted | null
  readonly zh: Counted | null
}

/** A bare $ or ¥ is the money that the Chinese tells, or the home's dollar. */
function localised(item: ItemContext, figure: Counted, other: Counted | null): Counted {
  const sign = /[$¥￥]/.exec(item.text.slice(figure.start, figure.end))
  const isBare =
    sign !== null && !/[A-Z]\p{L}?[$¥￥]/u.test(item.text.slice(figure.start, figure.end))
  const own = isBare ? moneyOf(item, { sign: sign[0], told: other?.currency }) : undefined
  return own ? { ...figure, ...own } : figure
}

function moneyOf(
  { home }: ItemContext,
  { sign, told }: { sign: string; told: string | undefined },
): { unit: string; currency?: string } | undefined {
  const currency =
    sign === '$'
      ? (dollars.find((one) => one === told) ?? dollarAt(home?.country))
      : told === 'JPY'
        ? told
        : undefined
  return currency === undefined ? undefined : unitNamed(currency, '')
}

const dollars = ['AUD', 'CAD', 'FJD', 'HKD', 'NAD', 'NZD', 'SGD', 'TWD', 'USD']
const dollarOf: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  FJ: 'FJD',
  HK: 'HKD',
  NA: 'NAD',
  NZ: 'NZD',
  SG: 'SGD',
}

function dollarAt(country: string | undefined): string | undefined {
  return country === undefined ? undefined : dollarOf[country]
}

function merged(item: ItemContext, { en: printed, zh }: Sides): Quantity {
  const { text } = item
  const en = printed && localised(item, printed, zh)
  const sides = [en, zh].flatMap((side) => side ?? [])
  const [told] = sides.toSorted(
    (a, b) =>
      specificity(b.unit) - specificity(a.unit) ||
      Number(a.unit === 'decade') - Number(b.unit === 'decade'),
  )
  const currency = sides.find((side) => side.currency !== undefined)?.currency
  return {
    value: told?.value ?? 0,
    ...(told?.max !== undefined && { max: told.max }),
    unit: told?.unit ?? '',
    ...(currency !== undefined && { currency }),
    approx: isRecent(item, { en, zh }) ? 'exact' : approxOf(en?.approx, zh?.approx),
    ...(en && { en: text.slice(en.start, en.end) }),
    ...(zh && { zh: text.slice(zh.start, zh.end) }),
    evidence: sides.map((side) => evidenceOf(side, side)),
  }
}

/** How much a unit tells: 人次 more than people, sister cities more than 对, anything more than 个. */
function specificity(unit: string): number {
  if (unitOf(unit).kind !== 'count') return 4
  if (unit === 'item' || unit === '') return 0
  if (unit === 'pair' || unit === 'project') return 2
  return isKnownUnit(unit) ? 3 : 1
}

/** 近五年来 is nearly five years, or "the past five years" where the English says so. */
function isRecent({ text }: ItemContext, { en, zh }: Sides): boolean {
  return (
    en?.approx === 'exact' &&
    zh?.approx === 'nearly' &&
    /^(?:[来來间間里裡中]|以[来來])/u.test(text.slice(zh.end))
  )
}

/** Where the versions differ, the Chinese one: it is nearly always the original. */
function approxOf(en: Approx | undefined, zh: Approx | undefined): Approx {
  return zh ?? en ?? 'exact'
}

import type { Approx, Quantity } from '../exchange.ts'
import type { Placed, QuantityMention } from '../mention.ts'
import { isComparable, isKnownUnit, unitOf } from '../unit.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { matched } from './matching.ts'

type Counted = Placed<QuantityMention>

/** What the item counts and measures; a value both versions state stands once, with both wordings. */
export function quantities(item: ItemContext): Quantity[] {
  const pairs = matched(mentionsOf(item, 'quantity', 'en'), mentionsOf(item, 'quantity', 'zh'), {
    score: likeness,
    floor: 0.5,
  })
  return pairs.map(([en, zh]) => merged(item, { en, zh }))
}

/** 1 for the same value in the same bead; less elsewhere in the item or with another approximator. */
function likeness(en: Counted, zh: Counted): number {
  if (!isComparable(en.unit, zh.unit) && !isPeople(en, zh)) return 0
  if (!sameValue(en, zh)) return 0
  return (en.bead === zh.bead ? 0.9 : 0.5) + (en.approx === zh.approx ? 0.1 : 0)
}

/** 人次 are often "people" in English: the same figure, told of another unit. */
function isPeople(en: Counted, zh: Counted): boolean {
  return zh.unit === 'person-visit' && unitOf(en.unit).kind === 'count'
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

function merged({ text }: ItemContext, { en, zh }: Sides): Quantity {
  const sides = [en, zh].flatMap((side) => side ?? [])
  const [told] = sides.toSorted((a, b) => specificity(b.unit) - specificity(a.unit))
  const currency = sides.find((side) => side.currency !== undefined)?.currency
  return {
    value: told?.value ?? 0,
    ...(told?.max !== undefined && { max: told.max }),
    unit: told?.unit ?? '',
    ...(currency !== undefined && { currency }),
    approx: approxOf(en?.approx, zh?.approx),
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

/** Where the versions differ, the Chinese one: it is nearly always the original. */
function approxOf(en: Approx | undefined, zh: Approx | undefined): Approx {
  return zh ?? en ?? 'exact'
}

import { chineseNumeral } from '../chinese/numeral.ts'
import { englishNumeral } from '../english/numeral.ts'
import type { Mention, Placed, QuantityMention } from '../mention.ts'
import { isComparable, unitOf } from '../unit.ts'
import { type Compared, compared } from './disagreement.ts'
import type { Checked } from './rule.ts'

export type Figure = Placed<QuantityMention>

/** The quantities of both versions compared by value: 500億 is RMB50 billion, 三成 is 30%. */
export function figures(item: Checked): Compared<Figure> {
  const found = known.get(item) ?? comparedFigures(item)
  known.set(item, found)
  return found
}

// Four rules ask of the same item; what was compared once stays as long as the item.
const known = new WeakMap<Checked, Compared<Figure>>()

function comparedFigures(item: Checked): Compared<Figure> {
  return compared({ ...item, mentions: withRanges(item) }, 'quantity', {
    same: sameFigure,
    rivals: (en, zh) => isComparable(en.unit, zh.unit),
  })
}

/** 67% to 75%: two figures of one unit, rising, are a range; "from 62% to 81%" tells of a change. */
function withRanges({ text, mentions }: Checked): readonly Placed<Mention>[] {
  const figures = mentions.filter((one): one is Figure => one.type === 'quantity')
  return figures.flatMap((one, at) => {
    const [before, after] = [figures[at - 1], figures[at + 1]]
    if (before && isRange(text, before, one)) return []
    return after && isRange(text, one, after)
      ? [{ ...one, end: after.end, max: after.value }]
      : [one]
  })
}

function isRange(text: string, low: Figure, high: Figure): boolean {
  return (
    low.segment === high.segment &&
    low.unit === high.unit &&
    low.max === undefined &&
    high.max === undefined &&
    low.value < high.value &&
    /^\s?(?:to|[-–—~～]|至|到)\s?$/.test(text.slice(low.end, high.start)) &&
    !/(?:\bfrom\s|[由从])$/i.test(text.slice(Math.max(0, low.start - 5), low.start))
  )
}

function sameFigure(en: Figure, zh: Figure): boolean {
  if (en.value === zh.value && sameMax(en, zh)) return isOneUnit(en, zh) || isLooser(en, zh)
  return sameMeasure(en, zh) || sameGrowth(en, zh)
}

function sameMax(en: Figure, zh: Figure): boolean {
  return en.max === zh.max
}

/** 54对 and 54 cities count one thing; 9,000 kilograms and 9000吨 do not weigh the same. */
function isOneUnit(en: Figure, zh: Figure): boolean {
  if (!isComparable(en.unit, zh.unit)) return false
  const [a, b] = [unitOf(en.unit), unitOf(zh.unit)]
  return a.kind === 'count' || a.size === b.size
}

/** Rivals of one value: only the unit sets them apart. */
export function isSameValue([en, zh]: readonly [en: Figure, zh: Figure]): boolean {
  return en.value === zh.value && sameMax(en, zh)
}

/** 278人次 as "278 people": a matter of the unit, not of the number. */
function isLooser(en: Figure, zh: Figure): boolean {
  return [en, zh].every(({ unit }) => unitOf(unit).kind === 'count' || unit === 'person-visit')
}

/** 1,000 mu and 66.7 hectares: equal when rounded to three figures. */
function sameMeasure(en: Figure, zh: Figure): boolean {
  const [a, b] = [unitOf(en.unit), unitOf(zh.unit)]
  if (a.kind === 'count' || a.base !== b.base || a.id === b.id) return false
  const [x, y] = [en.value * a.size, zh.value * b.size]
  return Math.abs(x - y) <= 0.006 * Math.max(x, y)
}

/** 增长1倍 is "doubled" and 增长2.4倍 "grew 3.4-fold": growth by a multiple and to a multiple. */
function sameGrowth(en: Figure, zh: Figure): boolean {
  if (en.unit !== 'times' || zh.unit !== 'times') return false
  return Math.abs(en.value - zh.value - 1) < 1e-9
}

/** Figures that English has words of its own for: 24小时, 14天. */
const worded = [
  { value: 24, shape: /round[- ]the[- ]clock/i },
  { value: 14, shape: /\bfortnight/i },
] as const

/** The other version prints the same digits, if not as a quantity: "the city now has 54". */
export function isPrinted({ lang, value }: Figure, { text, segments, beads }: Checked): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  const digits = new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?![\\d.]\\d)`)
  const numeral = lang === 'en' ? chineseNumeral : englishNumeral
  return beads
    .flatMap((bead) => bead[other])
    .some((index) => {
      const span = segments[index]?.span
      const words = span ? text.slice(span.start, span.end).replaceAll(',', '') : ''
      const scaled =
        words.match(
          /\d{1,12}(?:\.\d{1,6})?\s?(?:[十百千万亿萬億]{1,2}|(?:hundred|thousand|million|billion|trillion)\b)/giu,
        ) ?? []
      return (
        digits.test(words) ||
        worded.some((one) => one.value === value && one.shape.test(words)) ||
        scaled.some((one) => numeral(one.replace(/(?<=\d)\s(?=\p{Script=Han})/u, '')) === value)
      )
    })
}

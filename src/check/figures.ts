import type { Mention, Placed, QuantityMention } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { overlaps } from '../span.ts'
import { isComparable, unitOf } from '../unit.ts'
import { withClock } from './clock.ts'
import { type Compared, compared } from './disagreement.ts'
import { withHours } from './hours.ts'
import { looseFigures, unnamed } from './loose-figures.ts'
import { isPounds, sameMeasure } from './measures.ts'
import { valuesIn } from './numerals.ts'
import { phonesOfBoth } from './phones.ts'
import type { Checked } from './rule.ts'
import { runningDays } from './running-days.ts'
import { isOfMetShare } from './share-differs.ts'
import { isInSpeltName } from './spelt-numerals.ts'
import { sideOf, versionOf } from './words.ts'
import { wordsApart } from './words-apart.ts'

export type Figure = Placed<QuantityMention>

/** The quantities of both versions compared by value: 500億 is RMB50 billion, 三成 is 30%. */
export const figures = rememberedOf(
  (item: Checked): Compared<Figure> =>
    compared({ ...item, mentions: withRanges(item) }, 'quantity', {
      same: (en, zh) => sameFigure(en, zh, item.text),
      rivals: (en, zh) => isComparable(en.unit, zh.unit),
    }),
)

/** 67% to 75%: two figures of one unit, rising, are a range; "from 62% to 81%" tells of a change. */
function withRanges(item: Checked): readonly Placed<Mention>[] {
  const { text, mentions } = item
  const read = mentions.filter((one): one is Figure => one.type === 'quantity')
  const others = [...runningDays(item), ...phonesOfBoth(item)]
  const figures = withHours(
    item,
    [...read, ...looseFigures(item)]
      .filter(
        (one) =>
          !others.some((other) => overlaps(other, one)) &&
          !isOfWeekdays(item, one) &&
          !isClock(item, one),
      )
      .filter((one) => !isInSpeltName(item, one) && !isOfMetShare(item, one))
      .map((one) => withHalf(text, one))
      .sort((a, b) => a.start - b.start),
  )
  return figures.flatMap((one, at) => {
    const [before, after] = [figures[at - 1], figures[at + 1]]
    if (before && isRange(text, before, one)) return []
    return after && isRange(text, one, after)
      ? [{ ...one, end: after.end, max: after.value }]
      : [one]
  })
}

/** 每周一、三、六三班: what begins with a day of the week is no 63. */
function isOfWeekdays({ text }: Checked, { lang, start, end }: Figure): boolean {
  return (
    lang === 'zh' &&
    /^[一二三四五六]{2}/u.test(text.slice(start, end)) &&
    /(?:[周週]|星期)[一二三四五六]、(?:[一二三四五六]、){0,4}$/u.test(
      text.slice(Math.max(0, start - 13), start),
    )
  )
}

/** "Ten hours and a half" are ten and a half, and so are 十公斤半. */
function withHalf(text: string, figure: Figure): Figure {
  if (!Number.isInteger(figure.value)) return figure
  const shape = figure.lang === 'en' ? / and a half\b/y : chineseHalf
  shape.lastIndex = figure.end
  const half = shape.exec(text)
  if (!half) return figure
  return { ...figure, value: figure.value + 0.5, end: figure.end + half[0].length }
}

/** 12名半职业球员, 5台半自动机器 and 10吨半成品 have no half; 两公斤半种子 has. */
const chineseHalf =
  /(?<=(?:斤|小[时時]|[钟鐘][头頭]|[天年月周週里米亩畝吨噸倍个個岁歲元块塊顷頃]|世[纪紀]))半(?=$|[\s\p{P}的多后後前内內来來]|左右|以上|[时時][间間])|(?<=[斤吨噸里米亩畝])半(?![成自导導职職干乾熟夜山岛島路途程价價数數个個年月天日生脱脫场場边邊固透])/uy

/** "At 14.05 sirens sounded": a time of day, whatever stands behind it. */
function isClock(item: Checked, { lang, bead, start, end }: Figure): boolean {
  const [time = ''] = /^\d{1,2}\.[0-5]\d\b/.exec(item.text.slice(start, end)) ?? []
  if (lang === 'zh' || time === '') return false
  const from = Math.max(0, start - 12)
  const words = item.text.slice(from, start + time.length + 24)
  return !withClock(words, sideOf(item, { bead, lang: 'zh' })).startsWith(time, start - from)
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

function sameFigure(en: Figure, zh: Figure, text: string): boolean {
  if (en.value === zh.value && sameMax(en, zh)) {
    if (isOneUnit(en, zh) || isLooser(en, zh)) return true
    // 67岁 for "67 years": what was read without its unit may have had that of the other.
    if (en.unit === unnamed || zh.unit === unnamed) return true
  }
  return (
    sameMeasure(en, zh) ||
    (sameGrowth(en, zh) && !isMultiple(zh, text)) ||
    isDegree(en, zh) ||
    isFahrenheit(en, zh) ||
    isPounds(en, zh)
  )
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

/** 278人次 as "278 people", 50个集装箱, 130多次: a matter of the unit, not of the number. */
function isLooser(en: Figure, zh: Figure): boolean {
  return [en, zh].every(
    ({ unit }) => unitOf(unit).kind === 'count' || /^(?:person-visit|container|times)$/.test(unit),
  )
}

/** 度 is a degree as well as a kilowatt-hour, and of a drink a percent of spirit. */
function isDegree(en: Figure, zh: Figure): boolean {
  if (en.value !== zh.value || zh.unit !== 'kilowatt-hour') return false
  return en.unit === 'degree' || (en.unit === 'percent' && en.value < strongest)
}

const strongest = 80

/** Above 90 degrees are 超过32.2摄氏度 where the English counts in Fahrenheit. */
function isFahrenheit(en: Figure, zh: Figure): boolean {
  if (en.unit !== 'degree' || zh.unit !== 'degree') return false
  return Math.abs(((en.value - 32) * 5) / 9 - zh.value) <= 0.6
}

/** 增长1倍 is "doubled" and 增长2.4倍 "grew 3.4-fold": growth by a multiple and to a multiple. */
function sameGrowth(en: Figure, zh: Figure): boolean {
  if (en.unit !== 'times' || zh.unit !== 'times') return false
  return Math.abs(en.value - zh.value - 1) < 1e-9
}

/** 是2022年的五倍: as much five times over, and not five times more. */
function isMultiple({ start }: Figure, text: string): boolean {
  return text.charAt(start - 1) === '的'
}

/** What a figure is in units that the other version may count in: 90 minutes are an hour and a half. */
const converted: Readonly<Record<string, number>> = {
  minute: 60,
  month: 12,
  day: 7,
  hour: 24,
  week: 4,
}

/** The other version prints the same value, if not as a quantity: "the city now has 54", "the only one of the five". */
export function isPrinted({ lang, value, max, unit, approx }: Figure, item: Checked): boolean {
  const { segments, beads } = item
  const other = lang === 'en' ? 'zh' : 'en'
  const alike = [
    value,
    ...(converted[unit] === undefined ? [] : [value / converted[unit]]),
    // 十来人, 十几人: a dozen.
    ...(value === 10 && approx !== 'exact' ? [12] : []),
  ]
  return beads
    .flatMap((bead) => bead[other])
    .some((index) => {
      const values = valuesIn(wordsApart(item, segments[index]?.span, { value, unit }), other)
      return alike.some((one) => values.has(one)) && (max === undefined || values.has(max))
    })
}

/** 1,700 mu, more than 110 hectares: what one version says again in another measure, where the other has one of them. */
export function isRestated(figure: Figure, item: Checked): boolean {
  const { kind, base, size } = unitOf(figure.unit)
  const lacking = figures(item).alone
  return (
    kind !== 'count' &&
    item.mentions.some((one) => {
      if (one.type !== 'quantity' || one.lang !== figure.lang || one.bead !== figure.bead)
        return false
      if (lacking.some(({ start }) => start === one.start)) return false
      const unit = unitOf(one.unit)
      const [x, y] = [figure.value * size, one.value * unit.size]
      return (
        unit.base === base && unit.id !== figure.unit && Math.abs(x - y) <= 0.05 * Math.max(x, y)
      )
    })
  )
}

/** 一行12人: somebody with the eleven companions that the other version tells of. */
export function isParty({ value, lang, start }: Figure, item: Checked): boolean {
  if (lang === 'zh')
    return isOfParty(item, start) && valuesIn(versionOf(item, 'en'), 'en').has(value - 1)
  return item.mentions.some(
    (one) =>
      one.type === 'quantity' &&
      one.lang === 'zh' &&
      one.value === value + 1 &&
      isOfParty(item, one.start),
  )
}

function isOfParty({ text }: Checked, start: number): boolean {
  return /一行\s?$/.test(text.slice(Math.max(0, start - 3), start))
}

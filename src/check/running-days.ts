import type { DateMention, Day, Mention, Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import type { Checked } from './rule.ts'

type Printed = Placed<DateMention>

/** Days after a date that stand as mere numbers. A number of percent, weeks or millions is none of them. */
const more =
  /^(?:(?<between>(?:, \d{1,2}){1,5}),?)? and (?<last>\d{1,2})\b(?![%:]|[.,]\d|\s?[ap]\.?m\b|[ -](?:per ?cent|thousand|million|billion|years?|months?|weeks?|days?|hours?|minutes?)\b)/

/** A date with the days beside it: "June 7 and 8", "June 7, 8 and 9", "7, 8 and 9 June", but not "June 27, and 28 tonnes". */
function withDaysBeside(item: Checked, one: Printed): Printed | undefined {
  if (one.lang === 'zh' || one.from.day === undefined) return undefined
  return one.to === undefined ? withDaysBehind(item, one) : withDayBefore(item, one)
}

function withDayBefore({ text }: Checked, one: Printed): Printed | undefined {
  const [words = '', day] =
    /(?<![\d.,])(\d{1,2}), $/.exec(text.slice(Math.max(0, one.start - 5), one.start)) ?? []
  const isListed = /^\d{1,2},? and \d/.test(text.slice(one.start, one.end))
  if (!isListed || Number(day) + 1 !== one.from.day) return undefined
  return { ...one, start: one.start - words.length, from: { ...one.from, day: Number(day) } }
}

function withDaysBehind(item: Checked, one: Printed): Printed | undefined {
  const { text } = item
  const { from, end } = one
  const first = from.day ?? 0
  const found = more.exec(text.slice(end, end + 40))
  const { between = '', last = '' } = found?.groups ?? {}
  const days = [...between.split(', ').slice(1), last].map(Number)
  if (!found || days.some((day, at) => day !== first + at + 1)) return undefined
  const behind = text.slice(end + found[0].length, end + found[0].length + 40)
  if (counts.test(behind) && !isToldTo(item, one, Number(last))) return undefined
  return { ...one, end: end + found[0].length, to: { ...from, day: first + days.length } }
}

/** "June 7 and 8 companies signed": a number may count what stands behind it. */
const counts =
  /^ (?:\p{Ll}+[ -])?(?!(?:was|is|has|does|as|its|this|plus|versus|towards|across|perhaps)\b)\p{Ll}{2,}s\b/u

/** The Chinese tells of the last day too, or of several. */
function isToldTo({ mentions }: Checked, { bead, from }: Printed, last: number): boolean {
  return mentions.some(
    (one) =>
      isDate(one) &&
      one.lang === 'zh' &&
      one.bead === bead &&
      (one.from.day === last || (one.to !== undefined && one.from.day === from.day)),
  )
}

/** The English dates of an item that have days behind them; those in the middle of another are not told again. */
export function runningDays(item: Checked): readonly Printed[] {
  const found = item.mentions.flatMap((one) =>
    isDate(one) ? (withDaysBeside(item, one) ?? []) : [],
  )
  const apart: Printed[] = []
  for (const one of found) {
    const last = apart.at(-1)
    if (!last || !overlaps(last, one)) apart.push(one)
  }
  return apart
}

/** September 24 and 25, May 31 and June 1: two days running are a range of two. */
export function isNext({ text }: Checked, one: Printed, next: Printed): boolean {
  return (
    one.segment === next.segment &&
    one.to === undefined &&
    next.to === undefined &&
    isDayAfter(one.from, { ...one.from, ...next.from }) &&
    /^(?: and |、|和|及)$/.test(text.slice(one.end, next.start))
  )
}

/** In the calendar of a leap year or of another, where no year is printed. */
function isDayAfter({ year, month, day }: Day, next: Day): boolean {
  if (day === undefined) return false
  if (month === undefined || next.month === month)
    return next.day === day + 1 && next.month === month
  return (year === undefined ? [2023, 2024] : [year]).some((one) => {
    const date = new Date(Date.UTC(one, month - 1, day + 1))
    return date.getUTCMonth() + 1 === next.month && date.getUTCDate() === next.day
  })
}

function isDate(mention: Placed<Mention>): mention is Printed {
  return mention.type === 'date'
}

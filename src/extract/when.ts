import type { Dated } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { isAhead } from './look-ahead.ts'

/**
 * When the item's own event took place: the first day it prints, or else the first month, or the year
 * it opens with. What the other version says of the same date is evidence too. Dates it looks back on
 * (此前…2022年5月, "was held in June 2022") are left out.
 */
export function when(item: ItemContext): Dated | null {
  const all = mentionsOf(item, 'date').filter((date) => !looksBack(item, date))
  const dates = withoutPlans(all, item)
  const days = dates.filter(isDay)
  const main =
    days.find((date) => !isPageDate(item, date)) ??
    days[0] ??
    dates.find(isMonth) ??
    dates.find((date) => opens(item, date))
  if (!main) return null
  const close = closing(item, { dates, main })
  if (close) return lasting(item, { dates, main }, close)
  const other = counterpart(item, { dates, main })
  const [best, rest] = ranked(
    [main, other].flatMap((date) => (date ? [item.calendar.dated(date)] : [])),
  )
  if (!best) return null
  const printed = [main, other].flatMap((date) => (date ? [evidenceOf(date, date)] : []))
  const more = [...best.evidence, ...(rest?.evidence ?? [])]
  const added = more.filter(
    ({ start }, at) =>
      !printed.some((one) => one.start === start) &&
      more.findIndex((one) => one.start === start) === at,
  )
  return { ...best, evidence: [...printed, ...added] }
}

/** A plan is not what happened; where nothing else is dated, the day it is set for is the item's. */
function withoutPlans(
  dates: readonly Placed<DateMention>[],
  { text }: ItemContext,
): readonly Placed<DateMention>[] {
  const told = dates.filter((date) => !isAhead(date, text))
  return told.some((date) => isDay(date) || isMonth(date))
    ? told
    : [...told, ...dates.filter(isDay)]
}

/** The later day on which what began on the main one closed: "opened on May 1 … closed on May 8", 5月8日闭幕. */
function closing({ text, calendar }: ItemContext, { dates, main }: Chosen) {
  if (main.to || main.from.day === undefined) return undefined
  const start = calendar.dated(main).edtf
  return dates.find(
    (date) =>
      date.lang === main.lang &&
      isDay(date) &&
      date.start > main.start &&
      calendar.dated(date).edtf > start &&
      /^\d{4}-\d\d-\d\d$/.test(calendar.dated(date).edtf) &&
      (closes.test(text.slice(Math.max(0, date.start - 30), date.start)) ||
        closed.test(text.slice(date.end, date.end + 8))),
  )
}

const closes =
  /\b(?:closed|concluded|ended|closes|wrapped up|ran until|lasted until|runs until)\s{1,2}(?:\w{1,12}\s{1,2}){0,3}$/u
const closed = /^(?:正式|圆满|圓滿|胜利|勝利)?(?:闭幕|閉幕|落幕|结束|結束)/u

function lasting(item: ItemContext, chosen: Chosen, close: Placed<DateMention>): Dated {
  const ends = [chosen.main, close]
  const [first, last] = ends.map((date) => item.calendar.dated(date))
  const others = ends.flatMap((main) => counterpart(item, { ...chosen, main }) ?? [])
  const evidence = [...ends, ...others].map((date) => evidenceOf(date, date))
  return { edtf: `${first?.edtf}/${last?.edtf}`, basis: first?.basis ?? 'inferred', evidence }
}

/** 2024.10.21 behind a headline is when the page went up; an event's date is written out. */
function isPageDate({ text }: ItemContext, { start, end }: Placed<DateMention>): boolean {
  return /^\d{4}[-./]\d/.test(text.slice(start, end))
}

function isDay({ from }: DateMention): boolean {
  return from.day !== undefined
}

function isMonth({ from }: DateMention): boolean {
  return from.month !== undefined
}

/** A bare year is the item's date only as the first words of a summary: "In 2022, the city …". */
function opens({ segments }: ItemContext, date: Placed<DateMention>): boolean {
  const start = segments[date.segment]?.span.start ?? 0
  return date.bead === 0 && date.start - start < 12
}

/** A month beside a later day, or any date after 此前 or "previously", belongs to another event. */
function looksBack(item: ItemContext, date: Placed<DateMention>): boolean {
  const told = mentionsOf(item, 'cue', date.lang).some(
    ({ id, segment, start }) =>
      id === 'background' && segment === date.segment && start < date.start,
  )
  return told || (isDay(date) && yearsApart(item, date))
}

/** "On May 20, 1986 the two cities signed" in an item of 2023. */
function yearsApart(item: ItemContext, date: Placed<DateMention>): boolean {
  const first = mentionsOf(item, 'date').find(isDay)
  if (!first || first === date) return false
  const [own, lead] = [date, first].map((one) => Number.parseInt(item.calendar.dated(one).edtf, 10))
  return own !== undefined && lead !== undefined && lead - own > 1
}

interface Chosen {
  readonly dates: readonly Placed<DateMention>[]
  readonly main: Placed<DateMention>
}

/** The same date in the other version: its month and day agree as far as both print them. */
function counterpart(item: ItemContext, { dates, main }: Chosen): Placed<DateMention> | undefined {
  const own = item.calendar.dated(main).edtf
  const others = dates.filter(({ lang }) => lang !== main.lang)
  return (
    others.find((date) => item.calendar.dated(date).edtf === own) ??
    others.find(
      (date) => withoutYear(item.calendar.dated(date)) === own.replaceAll(/\d{4}(?=-)/g, 'XXXX'),
    )
  )
}

function withoutYear({ edtf }: Dated): string {
  return edtf.replaceAll(/\d{4}(?=-)/g, 'XXXX')
}

/** Of two versions of a date the one that prints its year first. */
function ranked(dates: readonly Dated[]): Dated[] {
  const order = ['printed', 'given', 'inferred', 'external']
  const rank = ({ edtf, basis }: Dated) => (edtf.startsWith('X') ? 9 : order.indexOf(basis))
  return dates.toSorted((a, b) => rank(a) - rank(b))
}

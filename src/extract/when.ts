import type { Dated } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { yearOf } from './edtf.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { course } from './kind.ts'
import { isAhead } from './look-ahead.ts'
import { withoutOccasions } from './when-occasion.ts'
import { isBareYear } from './year-clues.ts'

/**
 * When the item's own event took place: the year that a summary is of, else the first day it prints, up to
 * the day it closed on, else the first month, or the year it opens with. What the other version says of the same date is evidence too. Dates it looks back on
 * (此前…2022年5月, "was held in June 2022") are left out.
 */
export const when = rememberedOf(told)

function told(item: ItemContext): Dated | null {
  const all = withoutOccasions(
    item,
    mentionsOf(item, 'date').filter((date) => !looksBack(item, date)),
  )
  const dates = withoutPlans(all, item)
  const days = dates.filter(isDay)
  const first =
    wholeYear(item, dates) ??
    days.find((date) => !isPageDate(item, date)) ??
    days[0] ??
    dates.find((date) => isTold(item, date)) ??
    dates.find(isMonth) ??
    latestYear(item, dates)
  if (!first) return null
  const main = stay(item, { dates, main: first }) ?? first
  const close = closing(item, { dates: all, main }) ?? lastLeg(item, { dates, main })
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

/**
 * A plan is not what happened; where nothing else is dated, the day it is set for is the item's, and a summary's the month
 * by the end of which its figures stood.
 */
function withoutPlans(
  dates: readonly Placed<DateMention>[],
  item: ItemContext,
): readonly Placed<DateMention>[] {
  const told = dates.filter((date) => !isAhead(date, item.text))
  if (told.some((date) => isDay(date) || isMonth(date))) return told
  const sums = isSummary(item)
  return [...told, ...dates.filter((date) => isDay(date) || (sums && isMonth(date)))]
}

/** The days of a visit, where the text begins with one of them: "received on 9 July …, the guests stayed from 8 to 10 July". */
function stay(item: ItemContext, { dates, main }: Chosen): Placed<DateMention> | undefined {
  if (main.to !== undefined || !isDay(main) || course(item)?.main !== 'visit') return undefined
  const day = item.calendar.dated(main).edtf
  return dates.find((date) => {
    const [from = '', to] = item.calendar.dated(date).edtf.split('/')
    return isDay(date) && to !== undefined && from <= day && day <= to && date.bead <= main.bead + 1
  })
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

/** The last of the spells of a journey that follow one another in a sentence: "to Linz from May 5 to 7 and to Graz from May 8 to 10". */
function lastLeg({ calendar }: ItemContext, { dates, main }: Chosen) {
  let last: Placed<DateMention> | undefined
  let end = endDay(calendar.dated(main))
  if (main.to === undefined) return undefined
  for (const date of dates) {
    const isBeside = date.segment === main.segment && date.start > main.start
    const start = startDay(calendar.dated(date))
    if (!isBeside || date.to === undefined || !(start - end === 0 || start - end === dayMs))
      continue
    last = date
    end = endDay(calendar.dated(date))
  }
  return last
}

const dayMs = 86_400_000

function startDay({ edtf }: Dated): number {
  return Date.parse(edtf.split('/')[0] ?? '')
}

function endDay({ edtf }: Dated): number {
  return Date.parse(edtf.split('/').at(-1) ?? '')
}

const closes =
  /\b(?:left|departed|flew (?:home|back)|returned(?: home)?)\s(?:\w{1,12}\s){0,3}on\s$|\b(?:closed|concluded|ended|closes|wrapped up)\s{1,2}(?:\w{1,12}\s{1,2}){0,3}$|\b(?:on (?:show|view|display)|seen|runs?|running|ran|lasts?|lasted|open|continues?|continued)\b[^.;:]{0,30}\b(?:until|till|through)\s$|\b(?:stay|remain)(?:s|ed|ing)?\b[^.;:]{0,40}\b(?:until|till)\s(?:the\s)?$|(?:展期|展览|展覽|展出|展示|持续|持續|延续|延續|开放|開放|访问|訪問|停留|逗留)[^，,。；;]{0,8}[至到]$/i
const closed =
  /^(?:正式|圆满|圓滿|胜利|勝利|启程|啟程|乘机|乘機)?(?:闭幕|閉幕|落幕|结束|結束|结业|結業|闭营|閉營|离|離|返回|返程|回国|回國)/u

function lasting(item: ItemContext, chosen: Chosen, close: Placed<DateMention>): Dated {
  const ends = [chosen.main, close]
  const [first, last] = ends.map((date) => item.calendar.dated(date))
  const others = ends.flatMap((main) => counterpart(item, { ...chosen, main }) ?? [])
  const evidence = [...ends, ...others].map((date) => evidenceOf(date, date))
  const edtf = `${first?.edtf.split('/')[0]}/${last?.edtf.split('/').at(-1)}`
  return { edtf, basis: first?.basis ?? 'inferred', evidence }
}

/** 2024.10.21 behind a headline is when the page went up; an event's date is written out. */
function isPageDate({ text }: ItemContext, { start, end }: Placed<DateMention>): boolean {
  return /^\d{4}[-./]\d/.test(text.slice(start, end))
}

function isDay({ from }: DateMention): boolean {
  return from.day !== undefined
}

/** "Yesterday", 本周三: a day by the day of issue. */
function isTold({ calendar }: ItemContext, date: Placed<DateMention>): boolean {
  return Object.keys(date.from).length === 0 && /^\d{4}-\d\d-\d\d$/.test(calendar.dated(date).edtf)
}

function isMonth({ from }: DateMention): boolean {
  return from.month !== undefined
}

/** The year that a summary is of: "Haikou’s exchanges in 2024 in figures". */
function wholeYear(item: ItemContext, dates: readonly Placed<DateMention>[]) {
  const isOf = (date: Placed<DateMention>): boolean =>
    date.bead <= 1 && isBareYear(date) && !isSince(item, date) && !isCompared(item, date)
  return isSummary(item) ? dates.find(isOf) : undefined
}

function isSummary(item: ItemContext): boolean {
  return course(item)?.main === 'summary'
}

/** "Since 1990", 1990年以来: when it began. */
function isSince({ text }: ItemContext, { start, end }: Placed<DateMention>): boolean {
  return (
    /\bsince (?:the year )?$/i.test(text.slice(Math.max(0, start - 16), start)) ||
    // 唐津市（1982年）: of what it stands behind.
    /[自从從（(]$/u.test(text.charAt(start - 1)) ||
    /^年?(?:以来|以來|起)/u.test(text.slice(end, end + 4))
  )
}

/** "41 days earlier than in 2020", 比2020年: another year than the one told of. */
function isCompared({ text }: ItemContext, { start }: Placed<DateMention>): boolean {
  return /(?:\bthan (?:in |that of )?|\b(?:over|from) |[比较較])$/i.test(
    text.slice(Math.max(0, start - 14), start),
  )
}

/** Where only years are told, the one that opens the item, or a later one that the same bead goes on to tell of. */
function latestYear(item: ItemContext, dates: readonly Placed<DateMention>[]) {
  if (!dates.some((date) => opens(item, date))) return undefined
  const years = dates.filter((date) => date.bead === 0 && isYear(date) && !isSince(item, date))
  return years.toSorted((a, b) => endOf(b) - endOf(a))[0]
}

function isYear({ from }: DateMention): boolean {
  return from.year !== undefined && from.month === undefined
}

function endOf({ from, to }: DateMention): number {
  return to?.year ?? from.year ?? 0
}

/** A bare year is the item's date only as the first words of a summary: "In 2022, the city …". */
function opens(item: ItemContext, date: Placed<DateMention>): boolean {
  const start = item.segments[date.segment]?.span.start ?? 0
  return date.bead === 0 && date.start - start < 12 && !isSince(item, date)
}

/** A month beside a later day, or any date after 此前 or "previously", belongs to another event. */
function looksBack(item: ItemContext, date: Placed<DateMention>): boolean {
  const told = mentionsOf(item, 'cue', date.lang).some(
    ({ id, segment, start }) =>
      id === 'background' && segment === date.segment && start < date.start,
  )
  return told || (isDay(date) && yearsApart(item, date))
}

/** "On May 20, 1986 the two cities signed" in an item of 2023, wherever in it. */
function yearsApart(item: ItemContext, date: Placed<DateMention>): boolean {
  const yearIn = (one: Placed<DateMention>): number => yearOf(item.calendar.dated(one))
  const own = yearIn(date)
  return mentionsOf(item, 'date').some(
    (one) => isDay(one) && yearIn(one) - own > 1 && !isAhead(one, item.text),
  )
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

import type { Dated } from '../exchange.ts'
import type { DateMention, Day, Placed } from '../mention.ts'
import type { Evidence } from '../span.ts'
import { completed, type Full } from './carried-month.ts'
import { dayTold } from './day-told.ts'
import { dayIn, edtf, monthCount } from './edtf.ts'
import type { Calendar } from './item.ts'
import { isAhead } from './look-ahead.ts'
import { ownYear } from './year-clues.ts'
import { type Entry, type Year, yearsOf } from './year-given.ts'
import { relative } from './year-shift.ts'
import { yearSigns } from './year-signs.ts'

/**
 * The calendar of one bulletin. A date that prints no year takes it, in this order, from its item (a
 * printed year in the lead; "2023 marks …" where another lead or the day of issue prints a year), from when the bulletin was published, from the items
 * around it whose year is known (the nearest such month, in the order that the items keep), or from all years that the items print,
 * weighed together. A day alone (2日下午) takes its month from the date before it.
 */
export function calendar(
  mentions: readonly Placed[],
  { text, published }: { readonly text: string; readonly published: Dated | null },
): Calendar {
  const entries = entriesOf(mentions, text)
  const years = yearsOf(entries, published)
  const byItem = new Map(entries.map((entry) => [entry.item, entry]))
  const known = new Map<Placed<DateMention>, Dated>()
  return {
    dated(mention) {
      const entry = byItem.get(mention.item)
      const dated =
        known.get(mention) ??
        toldBy(mention, text, published) ??
        datedBy({
          mention,
          ...completed(mention, entry?.dates ?? [], published),
          text,
          year: years.get(mention.item) ?? null,
          lead: entry?.month,
          ...(isNextYears(mention, { entry, text, published, year: years.get(mention.item) })
            ? { ahead: 1 }
            : {}),
        })
      known.set(mention, dated)
      return dated
    },
  }
}

/** The day of a date that prints none, by the day of issue. */
function toldBy(
  mention: Placed<DateMention>,
  text: string,
  published: Dated | null,
): Dated | undefined {
  if (!published || Object.keys(mention.from).length > 0) return undefined
  const { lang, start, end } = mention
  const words = text.slice(Math.max(0, start - 5), end)
  const day = dayTold({ mention, words }, dayIn(published.edtf))
  return day
    ? {
        edtf: edtf(day),
        basis: 'inferred',
        evidence: [{ lang, start, end }, ...published.evidence],
      }
    : undefined
}

function entriesOf(mentions: readonly Placed[], text: string): Entry[] {
  const byItem = new Map<number, Placed[]>()
  for (const mention of mentions) {
    const own = byItem.get(mention.item)
    if (own) own.push(mention)
    else byItem.set(mention.item, [mention])
  }
  return Array.from(byItem, ([item, own]) => {
    const dates = own.filter((mention): mention is Placed<DateMention> => mention.type === 'date')
    const days = dates.filter(({ from }) => from.month !== undefined && from.day !== undefined)
    // What is planned for December is told in September.
    const lead = days.find((date) => !isAhead(date, text)) ?? days[0]
    const month = lead?.from.month ?? lastMonth(dates.find(({ from }) => from.month !== undefined))
    return {
      item,
      dates,
      own: ownYear(own, text),
      signs: () => yearSigns(own, text),
      month,
      hasDay: lead !== undefined,
    }
  })
}

/** Months are told of when the last of them is over: "in the first three quarters". */
function lastMonth(date: DateMention | undefined): number | undefined {
  const { from, to } = date ?? {}
  return (to?.month ?? 0) > (from?.month ?? 0) ? to?.month : from?.month
}

interface Undated extends Full {
  readonly mention: Placed<DateMention>
  readonly text: string
  readonly year: Year | null
  readonly lead: number | undefined
  /** Years after the item's own. */
  readonly ahead?: number
}

interface Crossing {
  readonly entry: Entry | undefined
  readonly text: string
  readonly published: Dated | null
  readonly year: Year | null | undefined
}

/** "On December 28 they left; on January 4 they were home": told on into the new year, which has come when the bulletin came out. */
function isNextYears(
  { lang, start, from }: Placed<DateMention>,
  { entry, text, published, year }: Crossing,
): boolean {
  const lead = entry?.month ?? 0
  const { year: own, month, day } = from
  if (!year || own !== undefined || month === undefined || day === undefined) return false
  if (lead - month <= 8 || /(?:今年|this )$/.test(text.slice(Math.max(0, start - 5), start)))
    return false
  const goesOn = entry?.dates.some(
    (date) => date.lang === lang && date.start < start && date.from.month === lead,
  )
  const out = published ? dayIn(published.edtf) : null
  const isOut =
    out?.year === undefined ||
    monthCount(year.year + 1, month) <= monthCount(out.year, out.month ?? 12)
  return goesOn === true && isOut
}

function datedBy({ mention, from, to, carried, text, year, lead, ahead = 0 }: Undated): Dated {
  const own: Evidence = { lang: mention.lang, start: mention.start, end: mention.end }
  if (from.year !== undefined || year === null || from.month === undefined) {
    const basis =
      from.year !== undefined && mention.from.year !== undefined ? 'printed' : 'inferred'
    const unknown = from.year === undefined && mention.from.month !== undefined ? 'printed' : basis
    return { edtf: written(from, endOf(from, to)), basis: unknown, evidence: [own, ...carried] }
  }
  const shift = relative(
    {
      before: text.slice(Math.max(0, mention.start - 12), mention.start),
      words: text.slice(mention.start, mention.end),
      after: text.slice(mention.end, mention.end + 14),
    },
    { from, lead },
  )
  const value = year.year + (shift || ahead)
  const evidence = year.evidence.filter(({ start }) => start !== own.start)
  const first = { ...from, year: value }
  return {
    edtf: written(first, endOf(first, to)),
    basis: year.basis,
    evidence: [own, ...carried, ...evidence],
  }
}

function written(from: Day, to: Day | undefined): string {
  return to ? `${edtf(from)}/${edtf(to)}` : edtf(from)
}

/** The end of a span with the year of its begin, or the next: "December 30, 2014 to January 2". */
function endOf(from: Day, to: Day | undefined): Day | undefined {
  if (to === undefined || from.year === undefined) return to
  const isNext = (from.month ?? 0) > (to.month ?? 12)
  return { year: from.year + (isNext ? 1 : 0), ...to }
}

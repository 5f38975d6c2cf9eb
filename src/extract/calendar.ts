import type { Basis, Dated } from '../exchange.ts'
import type { DateMention, Day, Placed } from '../mention.ts'
import type { Evidence } from '../span.ts'
import { completed, type Full } from './carried-month.ts'
import { dayTold } from './day-told.ts'
import { dayIn, edtf, monthCount } from './edtf.ts'
import type { Calendar } from './item.ts'
import { isAhead } from './look-ahead.ts'
import { type Clues, yearClues } from './year-clues.ts'
import { orderOf, yearNear } from './year-near.ts'
import { relative } from './year-shift.ts'

// Pages are dated some weeks before their news at most: by a template, or a page that was written over.
const longestDelay = 2
/** Years from the news to the bulletin that tells it, at most. */
const longestWait = 2

/** Which year a day without one lies in, and what tells. */
interface Year {
  readonly year: number
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}

/** One item's dates, what they tell of the year, and the month its first date names. */
interface Entry {
  readonly item: number
  readonly dates: readonly Placed<DateMention>[]
  readonly clues: Clues
  readonly month: number | undefined
  readonly hasDay: boolean
}

/** A month that is known in full; other items of the bulletin lie near it. */
interface Anchor extends Year {
  readonly item: number
  readonly month: number
}

/**
 * The calendar of one bulletin. A date that prints no year takes it, in this order, from its item (a
 * printed year in the lead, "2023 marks …"), from when the bulletin was published, from the items
 * around it whose year is known (the nearest such month, in the order that the items keep), or from the latest month or year that any
 * item looks back on. A day alone (2日下午) takes its month from the date before it.
 */
export function calendar(
  mentions: readonly Placed[],
  { text, published }: { readonly text: string; readonly published: Dated | null },
): Calendar {
  const entries = entriesOf(mentions, text)
  const anchors = ofOneTime(entries.flatMap(anchorOf))
  const years = new Map(
    entries.map((entry) => [entry.item, yearOf(entry, { anchors, entries, published })] as const),
  )
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
    return { item, dates, clues: yearClues(own, text), month, hasDay: lead !== undefined }
  })
}

/** Months are told of when the last of them is over: "in the first three quarters". */
function lastMonth(date: DateMention | undefined): number | undefined {
  const { from, to } = date ?? {}
  return (to?.month ?? 0) > (from?.month ?? 0) ? to?.month : from?.month
}

function anchorOf({ item, clues, month }: Entry): Anchor[] {
  if (!clues.sure || month === undefined) return []
  const { year, evidence } = clues.sure
  return [{ item, year, month, basis: 'inferred', evidence: [evidence] }]
}

/** An anchor years before the others is a day that its item looks back on: the signing of 1990. */
function ofOneTime(anchors: readonly Anchor[]): Anchor[] {
  const latest = Math.max(...anchors.map(({ year }) => year))
  return anchors.filter(({ year }) => latest - year <= longestWait)
}

interface Around {
  readonly anchors: readonly Anchor[]
  readonly entries: readonly Entry[]
  readonly published: Dated | null
}

function yearOf(entry: Entry, around: Around): Year | null {
  const { sure, earliest } = entry.clues
  const out = around.published ? dayIn(around.published.edtf) : null
  const printed = byPublication(entry, around.published)
  // "2014 was the 20th anniversary", said in 2016.
  const isPast = sure?.isMarked === true && printed !== null && sure.year < printed.year
  if (
    sure &&
    !isPast &&
    !isAfter({ year: sure.year, entry, out }) &&
    !isLongBefore(sure.year, { out, anchors: around.anchors })
  )
    return { year: sure.year, basis: 'inferred', evidence: [sure.evidence] }
  const year = printed ?? byAnchor(entry, around) ?? byLookBack(entry, around)
  if (!year || !earliest || earliest.year <= year.year) return year
  if (isAfter({ year: earliest.year, entry, out }) || earliest.year > (out?.year ?? Infinity))
    return year
  // It looks back on a later month than the others allow: its own words are nearer.
  return { year: earliest.year, basis: 'inferred', evidence: [earliest.evidence] }
}

/** No day told of lies after the bulletin came out: "2023 marks" in January says nothing of a day in December. */
function isAfter({ year, entry, out }: { year: number; entry: Entry; out: Day | null }): boolean {
  if (out?.year === undefined || !entry.hasDay || entry.month === undefined) return false
  return monthCount(year, entry.month) > monthCount(out.year, out.month ?? 12)
}

/** News is printed within a year or two, and beside news of its time; an older year is one the item looks back on. */
function isLongBefore(
  year: number,
  { out, anchors }: { out: Day | null; anchors: readonly Anchor[] },
): boolean {
  const latest = Math.max(out?.year ?? year, ...anchors.map((one) => one.year))
  return latest - year > longestWait
}

/**
 * The last such month that is not after the publication: a day in a month after it means the year
 * before. A month alone may be foretold ("the route opens in October"), so it is the nearest one. A page's
 * own day that lies a month or two before the day reported is a wrong one, and says nothing of its year.
 */
function byPublication({ month, hasDay }: Entry, published: Dated | null): Year | null {
  const day = published ? dayIn(published.edtf) : null
  if (!published || day?.year === undefined) return null
  const ahead = month === undefined || day.month === undefined ? 0 : month - day.month
  const isWrong = hasDay && day.day !== undefined && ahead > 0 && ahead <= longestDelay
  if (isWrong && published.basis !== 'given') return null
  const isAfter = ahead > (hasDay ? 0 : 6)
  const basis = published.basis === 'given' ? 'given' : 'inferred'
  return { year: day.year - (isAfter ? 1 : 0), basis, evidence: published.evidence }
}

function byAnchor({ item, month }: Entry, { anchors, entries }: Around): Year | null {
  const nearest = anchors.toSorted((a, b) => Math.abs(a.item - item) - Math.abs(b.item - item))[0]
  if (!nearest) return null
  const year = yearNear({ item, month: month ?? nearest.month }, nearest, orderOf(toldIn(entries)))
  return { year, basis: 'inferred', evidence: nearest.evidence }
}

function toldIn(entries: readonly Entry[]) {
  return entries.flatMap(({ item, month }) => (month === undefined ? [] : [{ item, month }]))
}

/** By the latest year that an item names without being dated by it: that item lies in it, and the others near it. */
function byLookBack({ item, month }: Entry, { entries }: Around): Year | null {
  const known = entries.flatMap((entry) =>
    entry.clues.earliest ? [{ ...entry, ...entry.clues.earliest }] : [],
  )
  const latest = known.toSorted((a, b) => b.year - a.year)[0]
  if (!latest) return null
  const year =
    latest.month === undefined || month === undefined
      ? latest.year
      : yearNear({ item, month }, { ...latest, month: latest.month }, orderOf(toldIn(entries)))
  return { year, basis: 'inferred', evidence: [latest.evidence] }
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

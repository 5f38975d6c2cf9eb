import type { Basis, Dated } from '../exchange.ts'
import type { DateMention, Day, Placed } from '../mention.ts'
import type { Evidence } from '../span.ts'
import { dayIn, monthCount } from './edtf.ts'
import type { OwnYear } from './year-clues.ts'
import { orderOf, yearNear } from './year-near.ts'
import type { YearSign } from './year-signs.ts'
import { weighedYear } from './year-weighed.ts'

// Pages are dated some weeks before their news at most: by a template, or a page that was written over.
const longestDelay = 2
/** Years from the news to the bulletin that tells it, at most. */
const longestWait = 2

/** Which year a day without one lies in, and what tells. */
export interface Year {
  readonly year: number
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}

/** One item's dates, what they tell of the year, and the month its first date names. */
export interface Entry {
  readonly item: number
  readonly dates: readonly Placed<DateMention>[]
  /** The year it says it is of. */
  readonly own: OwnYear | null
  /** What all its dates say of its year. */
  signs(): readonly YearSign[]
  readonly month: number | undefined
  readonly hasDay: boolean
}

/** A month that is known in full; other items of the bulletin lie near it. */
interface Anchor extends Year {
  readonly item: number
  readonly month: number
}

/**
 * The year that the days of each item without one lie in: what its own lead prints, then when the bulletin was published, then the
 * items around it whose leads print theirs (the nearest such month, in the order that the items keep), then all years that the
 * items print, weighed together. Null where that leaves it open.
 */
export function yearsOf(
  entries: readonly Entry[],
  published: Dated | null,
): ReadonlyMap<number, Year | null> {
  const sure = entries.flatMap(anchorOf)
  // Without a printed day or a day of issue, "2023 marks" is one sign among others.
  const anchors = published || entries.some(isDated) ? ofOneTime(sure) : []
  const isOpen = entries.some((entry) => byPublication(entry, published) === null)
  const weighed = isOpen && anchors.length === 0 ? weigh(entries) : null
  const around = { anchors, entries, published, weighed }
  return new Map(entries.map((entry) => [entry.item, yearOf(entry, around)] as const))
}

function anchorOf({ item, own, month }: Entry): Anchor[] {
  if (!own || month === undefined) return []
  const { year, evidence } = own
  return [{ item, year, month, basis: 'inferred', evidence: [evidence] }]
}

/** Its lead prints a day with its year. */
function isDated({ own }: Entry): boolean {
  return own !== null && own.isMarked !== true
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
  /** What all dates of the bulletin tell together, where nothing else does. */
  readonly weighed: Anchor | null
}

function yearOf(entry: Entry, around: Around): Year | null {
  return (
    sureYear(entry, around) ??
    byPublication(entry, around.published) ??
    byAnchor(entry, around) ??
    byWeighed(entry, around)
  )
}

/** The year that an item says it is of, where nothing else speaks against it. */
function sureYear(entry: Entry, { anchors, published }: Around): Year | null {
  const { own } = entry
  if (!own || (!published && own.isMarked && anchors.length === 0)) return null
  const out = published ? dayIn(published.edtf) : null
  const printed = byPublication(entry, published)
  // "2014 was the 20th anniversary", said in 2016.
  const isPast = own.isMarked === true && printed !== null && own.year < printed.year
  if (isPast || isAfter({ year: own.year, entry, out })) return null
  if (isLongBefore(own.year, { out, anchors })) return null
  return { year: own.year, basis: 'inferred', evidence: [own.evidence] }
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

/** By what all dates of the bulletin tell together: the year of its first item with a month, and the others near it. */
function weigh(entries: readonly Entry[]): Anchor | null {
  const order = orderOf(toldIn(entries))
  const { item = 0, month = 1 } = toldIn(entries)[0] ?? {}
  const from = { item, month, year: 0 }
  const items = entries.map((entry) => ({
    signs: entry.signs(),
    after: yearNear({ item: entry.item, month: entry.month ?? month }, from, order),
  }))
  const found = weighedYear(items)
  return (
    found && { item, month, year: found.year, basis: 'inferred', evidence: [found.sign.evidence] }
  )
}

function byWeighed({ item, month }: Entry, { weighed, entries }: Around): Year | null {
  if (!weighed) return null
  const year = yearNear({ item, month: month ?? weighed.month }, weighed, orderOf(toldIn(entries)))
  return { ...weighed, year }
}

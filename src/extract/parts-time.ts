import type { Dated } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { KindEvent } from './kind-events.ts'
import { when } from './when.ts'

/** The day of a part, and the bead that tells of it. */
export interface Known {
  readonly day: Dated
  readonly bead: number
}

/** The events of one part, and the part before it. */
export interface Told {
  readonly events: readonly KindEvent[]
  readonly before: Known | undefined
}

const dayMs = 86_400_000
/** What lies farther from the days of an item is what somebody plans, or looks back on. */
const besideDays = 15

/** "Agreed that the students would meet next February": the month of a plan is not when it was agreed. */
export function isInTime(item: ItemContext, date: Placed<DateMention>): boolean {
  const own = when(item)?.edtf.split('/')
  const first = Date.parse(own?.[0] ?? '')
  const last = Date.parse(own?.at(-1) ?? '')
  if (Number.isNaN(first) || Number.isNaN(last) || own?.some((one) => !isFullDay(one))) return true
  const days = item.calendar.dated(date).edtf.split('/')
  const from = Date.parse(days[0] ?? '')
  return (
    days.every(isFullDay) && from >= first - besideDays * dayMs && from <= last + besideDays * dayMs
  )
}

function isFullDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf)
}

export function isDay(dated: Dated | null): boolean {
  return dated !== null && isFullDay(dated.edtf)
}

/** More than one day is printed: the part may lie on any of them. */
export function isSpell(item: ItemContext): boolean {
  const days = mentionsOf(item, 'date').filter(({ from }) => from.day !== undefined)
  return new Set(days.map((date) => item.calendar.dated(date).edtf)).size > 1
}

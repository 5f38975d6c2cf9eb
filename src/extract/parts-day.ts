import type { Dated, ExchangeKind } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import { daysAfter, daysLater, type Later } from './days-later.ts'
import { headOf, type ItemContext, mentionsOf } from './item.ts'
import { course } from './kind.ts'
import type { KindEvent } from './kind-events.ts'
import { isNounKind } from './kind-rows.ts'
import { openingDay, sceneDay } from './parts-scene.ts'
import { isDay, isInTime, isSpell, type Known, type Told } from './parts-time.ts'
import { isOfRest } from './parts-tour.ts'
import { when } from './when.ts'

/** Tells whether the words of an event tell its day, in print or counted from another. */
export function hasDay(item: ItemContext, event: KindEvent): boolean {
  return (
    datesOf(item, [event]).some(({ from }) => from.day !== undefined) ||
    event.cues.some((cue) => daysLater(headOf(item, cue)) !== undefined)
  )
}

/** The days and months printed in the beads of a part that lie in the time of the item, or beside it. */
export function datesOf(item: ItemContext, events: readonly KindEvent[]): Placed<DateMention>[] {
  const beads = new Set(events.map(({ bead }) => bead))
  return mentionsOf(item, 'date').filter(
    (date) =>
      beads.has(date.bead) &&
      (date.from.month ?? date.from.day) !== undefined &&
      !isPeriod(date) &&
      isInTime(item, date),
  )
}

/** "In the first eight months exports grew": what somebody tells figures of. */
function isPeriod({ from, to }: DateMention): boolean {
  return from.day === undefined && to !== undefined
}

/** The day or month printed for a part, or the day counted from one of its own sentence: "on the 23rd …, and the following day". */
function printedDay(item: ItemContext, events: readonly KindEvent[]): Dated | undefined {
  const dates = datesOf(item, events).filter((date) => !isOfRest(item, events, date))
  const days = dates.filter(({ from }) => from.day !== undefined)
  for (const cue of events.flatMap(({ cues }) => cues)) {
    const before = days.findLast(({ segment, end }) => segment === cue.segment && end <= cue.start)
    const later = before && daysLater(item.text.slice(before.end, cue.start))
    const day = before && later && daysAfter(item.calendar.dated(before), later)
    if (day) return day
  }
  // "The 17th" may lie in either month of an exhibition; "March 17" of the other version does not.
  const date = dayBefore(events, days) ?? telling(days) ?? dates[0]
  return date && item.calendar.dated(date)
}

/** The day right before what is done, as Chinese tells it; of two versions the one that names its month, or else the English. */
function dayBefore(
  events: readonly KindEvent[],
  days: readonly Placed<DateMention>[],
): Placed<DateMention> | undefined {
  const own = events
    .flatMap(({ cues }) => cues)
    .filter(({ lang }) => lang === 'zh')
    .flatMap(
      (cue) => days.findLast((day) => day.segment === cue.segment && day.end <= cue.start) ?? [],
    )
    .find(({ to }) => to === undefined)
  return (
    own && (englishDay(events, { days, own }) ?? days.find((day) => isSameDay(day, own)) ?? own)
  )
}

/** The one day that the English prints in the sentence of an event, where the Chinese has another: on doubt the English is kept. */
function englishDay(
  events: readonly KindEvent[],
  { days, own }: { days: readonly Placed<DateMention>[]; own: DateMention },
): Placed<DateMention> | undefined {
  const segments = new Set(events.flatMap(({ cues }) => cues.map(({ segment }) => segment)))
  const [day, ...others] = days.filter(
    ({ lang, segment }) => lang === 'en' && segments.has(segment),
  )
  const isOther = day?.to === undefined && day?.from.day !== own.from.day
  return others.length === 0 && isOther ? day : undefined
}

function isSameDay({ from, to }: DateMention, own: DateMention): boolean {
  return to === undefined && from.month !== undefined && from.day === own.from.day
}

/** The day that tells most: one day before a spell of days, which is the visit's, and with its month before one without. */
function telling(days: readonly Placed<DateMention>[]): Placed<DateMention> | undefined {
  const single = days.filter(({ to }) => to === undefined)
  const all = single.length > 0 ? single : days
  return all.find(({ from }) => from.month !== undefined) ?? all[0]
}

/**
 * The day of a part: the one printed for it; so many days after the last one told ("the next day", 第三天); for what belongs
 * to an event of one day, or to what was told before, that day.
 */
export function dayOf(item: ItemContext, { events, before }: Told): Dated | null {
  const [event] = events
  if (!event) return null
  const printed = printedDay(item, events)
  if (printed) return printed
  const words = events.flatMap(({ cues }) => cues.map((cue) => headOf(item, cue)))
  const later = words.flatMap((one) => daysLater(one) ?? [])[0]
  if (later) return counted(item, { bead: event.bead, later, before })
  const own = when(item)
  const main = course(item)?.main
  const isOfDay = isDay(own) && !isSpell(item) && isClosely(event.kind, main)
  if (isOfDay) return own
  if (event.kind === 'opening' && main === 'exhibition') return openingDay(item)
  // 随后参观: they may have looked round on the next day.
  return event.kind === 'tour' ? null : (sceneDay(item, { events, before }) ?? null)
}

/** What is done on the day of a meeting or a visit that it belongs to: the paper signed behind the talks. */
function isClosely(kind: ExchangeKind, main: ExchangeKind | undefined): boolean {
  if (main === undefined) return false
  if (kind === 'ceremony') return meets.has(main)
  return (kind === 'signing' || kind === 'reception') && !isNounKind(main)
}

const meets: ReadonlySet<ExchangeKind> = new Set([
  'meeting',
  'talks',
  'courtesy-call',
  'farewell-call',
  'visit',
])

/** "The next day … Two days later": each counts from the day told last, whether printed or counted. */
function counted(
  item: ItemContext,
  { bead, later, before }: { bead: number; later: Later; before: Known | undefined },
): Dated | null {
  const days = mentionsOf(item, 'date').filter(
    (date) => date.bead <= bead && date.from.day !== undefined && isInTime(item, date),
  )
  const day = later.from === 'first' ? days[0] : days.at(-1)
  if (before?.bead === bead) return before.day
  const isPassed = later.from === 'last' && before && (!day || day.bead < before.bead)
  if (isPassed) return daysAfter(before.day, later)
  return day ? daysAfter(item.calendar.dated(day), later) : null
}

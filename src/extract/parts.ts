import type { Dated, ExchangeKind, Part } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import type { Span } from '../span.ts'
import { daysAfter, daysLater, type Later } from './days-later.ts'
import { evidenceOf, headOf, type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import { asTold, course } from './kind.ts'
import type { KindEvent } from './kind-events.ts'
import { isNounKind } from './kind-rows.ts'
import { when } from './when.ts'

/** What happened besides the main kind in the sentences after the lead, in order of the text. */
export function parts(item: ItemContext): Part[] {
  const told = course(item)
  if (!told) return []
  const later = told.later
    .flatMap((event) => asTold(event.kind, told.main).map((kind) => ({ ...event, kind })))
    .filter(
      (event) =>
        event.kind !== 'summary' &&
        (event.kind !== told.main || (event.kind === 'signing' && hasDay(item, event))),
    )
  let before: Known | undefined
  return joined(item, later).map((events) => {
    const one = part(item, { events, before })
    if (one.when && isDay(one.when)) before = { day: one.when, bead: events[0]?.bead ?? 0 }
    return one
  })
}

/** The day of a part, and the bead that tells of it. */
interface Known {
  readonly day: Dated
  readonly bead: number
}

/** The events of one part, and the part before it. */
interface Told {
  readonly events: readonly KindEvent[]
  readonly before: Known | undefined
}

/** Events of one kind in beads that follow one another are one part, until one is told with a day of its own. */
function joined(item: ItemContext, events: readonly KindEvent[]): KindEvent[][] {
  const groups: KindEvent[][] = []
  for (const event of events) {
    const group = groups.findLast((one) => {
      const last = one.at(-1)
      return (
        last?.kind === event.kind &&
        (event.bead === last.bead || (event.bead - last.bead === 1 && !hasDay(item, event)))
      )
    })
    if (group) group.push(event)
    else groups.push([event])
  }
  return groups
}

function hasDay(item: ItemContext, event: KindEvent): boolean {
  return (
    datesOf(item, [event]).some(({ from }) => from.day !== undefined) ||
    event.cues.some((cue) => daysLater(headOf(item, cue)) !== undefined)
  )
}

/** The days and months printed in the beads of a part that lie in the time of the item, or beside it. */
function datesOf(item: ItemContext, events: readonly KindEvent[]): Placed<DateMention>[] {
  const beads = new Set(events.map(({ bead }) => bead))
  return mentionsOf(item, 'date').filter(
    (date) =>
      beads.has(date.bead) &&
      (date.from.month ?? date.from.day) !== undefined &&
      !isPeriod(date) &&
      isInTime(item, date),
  )
}

const dayMs = 86_400_000
/** What lies farther from the days of an item is what somebody plans, or looks back on. */
const besideDays = 10

/** "Agreed that the students would meet next February": the month of a plan is not when it was agreed. */
function isInTime(item: ItemContext, date: Placed<DateMention>): boolean {
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

function part(item: ItemContext, told: Told): Part {
  const { events } = told
  const cues = events.flatMap((event) => event.cues)
  const segments = [...new Set(cues.map(({ segment }) => segment))]
  const evidence = segments.flatMap((index) => {
    const segment = item.segments[index]
    return segment ? [evidenceOf(segment, trimmedSpan(item.text, segment.span))] : []
  })
  const dates = datesOf(item, events)
  const days = dates.filter(({ from }) => from.day !== undefined)
  // "The 17th" may lie in either month of an exhibition; "March 17" of the other version does not.
  const date = days.find(({ from }) => from.month !== undefined) ?? days[0] ?? dates[0]
  const partOfDay = dates.find((one) => one.partOfDay !== undefined)?.partOfDay
  return {
    kind: events[0]?.kind ?? 'meeting',
    when: date ? item.calendar.dated(date) : dayOf(item, told),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    evidence,
  }
}

/** "In the first eight months exports grew": what somebody tells figures of. */
function isPeriod({ from, to }: DateMention): boolean {
  return from.day === undefined && to !== undefined
}

/**
 * The day of a part that prints none: so many days after the last one told ("the next day", 第三天), or, for what belongs
 * to an event of one day, that day.
 */
function dayOf(item: ItemContext, { events, before }: Told): Part['when'] {
  const [event] = events
  if (!event) return null
  const words = events.flatMap(({ cues }) => cues.map((cue) => headOf(item, cue)))
  const later = words.flatMap((one) => daysLater(one) ?? [])[0]
  if (later) return counted(item, { bead: event.bead, later, before })
  const own = when(item)
  const main = course(item)?.main
  const isOfDay = isDay(own) && !isSpell(item) && isClosely(event.kind, main)
  if (isOfDay) return own
  return isOnOccasion(item, events) ? (before?.day ?? (isDay(own) ? own : null)) : null
}

/** "After the meeting", 会谈后: on the day of what was told before. */
function isOnOccasion(item: ItemContext, events: readonly KindEvent[]): boolean {
  return events.some(({ cues }) =>
    cues.some((cue) =>
      mentionsBeside(item, 'cue', cue).some(
        ({ id, start }) => id === 'occasion' && start < cue.start,
      ),
    ),
  )
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

function isDay(dated: Dated | null): boolean {
  return dated !== null && isFullDay(dated.edtf)
}

/** More than one day is printed: the part may lie on any of them. */
function isSpell(item: ItemContext): boolean {
  const days = mentionsOf(item, 'date').filter(({ from }) => from.day !== undefined)
  return new Set(days.map((date) => item.calendar.dated(date).edtf)).size > 1
}

/** "The next day … Two days later": each counts from the day told last, whether printed or counted. */
function counted(
  item: ItemContext,
  { bead, later, before }: { bead: number; later: Later; before: Known | undefined },
): Part['when'] {
  const days = mentionsOf(item, 'date').filter(
    (date) => date.bead <= bead && date.from.day !== undefined && isInTime(item, date),
  )
  const day = later.from === 'first' ? days[0] : days.at(-1)
  if (before?.bead === bead) return before.day
  const isPassed = later.from === 'last' && before && (!day || day.bead < before.bead)
  if (isPassed) return daysAfter(before.day, later)
  return day ? daysAfter(item.calendar.dated(day), later) : null
}

/** A span without the space at its ends. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

import type { Dated, ExchangeKind, Part } from '../exchange.ts'
import type { DateMention } from '../mention.ts'
import type { Span } from '../span.ts'
import { daysAfter, daysLater, type Later } from './days-later.ts'
import { evidenceOf, headOf, type ItemContext, mentionsOf } from './item.ts'
import { course } from './kind.ts'
import type { KindEvent } from './kind-events.ts'
import { when } from './when.ts'

/** What happened besides the main kind in the sentences after the lead, in order of the text. */
export function parts(item: ItemContext): Part[] {
  const told = course(item)
  if (!told) return []
  const later = told.later.filter(({ kind }) => kind !== told.main && kind !== 'summary')
  let before: Known | undefined
  return joined(later).map((events) => {
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

/** Events of one kind in beads that follow one another are one part. */
function joined(events: readonly KindEvent[]): KindEvent[][] {
  const groups: KindEvent[][] = []
  for (const event of events) {
    const group = groups.find((one) => {
      const last = one.at(-1)
      return last?.kind === event.kind && event.bead - last.bead <= 1
    })
    if (group) group.push(event)
    else groups.push([event])
  }
  return groups
}

function part(item: ItemContext, told: Told): Part {
  const { events } = told
  const beads = new Set(events.map(({ bead }) => bead))
  const cues = events.flatMap((event) => event.cues)
  const segments = [...new Set(cues.map(({ segment }) => segment))]
  const evidence = segments.flatMap((index) => {
    const segment = item.segments[index]
    return segment ? [evidenceOf(segment, trimmedSpan(item.text, segment.span))] : []
  })
  const dates = mentionsOf(item, 'date').filter(
    (date) =>
      beads.has(date.bead) && (date.from.month ?? date.from.day) !== undefined && !isPeriod(date),
  )
  const date = dates.find(({ from }) => from.day !== undefined) ?? dates[0]
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
  const isOfDay = closely.has(event.kind) && isDay(own) && !isSpell(item)
  return isOfDay && meets.has(course(item)?.main ?? event.kind) ? own : null
}

/** What is done on the day of a meeting that it belongs to: the paper signed behind the talks. */
const closely: ReadonlySet<ExchangeKind> = new Set(['signing', 'ceremony', 'reception'])

const meets: ReadonlySet<ExchangeKind> = new Set([
  'meeting',
  'talks',
  'courtesy-call',
  'farewell-call',
  'visit',
])

function isDay(dated: Dated | null): boolean {
  return dated !== null && /^\d{4}-\d\d-\d\d$/.test(dated.edtf)
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
    (date) => date.bead <= bead && date.from.day !== undefined,
  )
  const day = later.from === 'first' ? days[0] : days.at(-1)
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

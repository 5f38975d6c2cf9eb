import type { Part } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import type { Span } from '../span.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { course } from './kind.ts'
import type { KindEvent } from './kind-events.ts'

/** What happened besides the main kind in the sentences after the lead, in order of the text. */
export function parts(item: ItemContext): Part[] {
  const told = course(item)
  if (!told) return []
  const later = told.later.filter(({ kind }) => kind !== told.main && kind !== 'summary')
  return joined(later).map((events) => part(item, events))
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

function part(item: ItemContext, events: readonly KindEvent[]): Part {
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
    when: dated(item, date),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    evidence,
  }
}

/** "In the first eight months exports grew": what somebody tells figures of. */
function isPeriod({ from, to }: DateMention): boolean {
  return from.day === undefined && to !== undefined
}

function dated(item: ItemContext, date: Placed<DateMention> | undefined): Part['when'] {
  return date ? item.calendar.dated(date) : null
}

/** A span without the space at its ends. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

import type { ExchangeKind, Part } from '../exchange.ts'
import type { Lang, Span } from '../span.ts'
import { evidenceOf, type ItemContext, mentionsBeside } from './item.ts'
import { type Course, course } from './kind.ts'
import { asTold } from './kind-beside.ts'
import type { KindEvent } from './kind-events.ts'
import { datesOf, dayOf, hasDay } from './parts-day.ts'
import { isDay, type Known, type Told } from './parts-time.ts'
import { when } from './when.ts'

/** What an item tells of as a whole, and never of a part of it: who called or took leave was met. */
const wholes: ReadonlySet<ExchangeKind> = new Set(['summary', 'visit', 'farewell-call'])

/**
 * What happened besides the main kind in the sentences after the lead, in order of the text; of papers signed on several
 * days, those of the later days too.
 */
export function parts(item: ItemContext): Part[] {
  const told = course(item)
  if (!told) return []
  const others = [...besideMain(told), ...told.later]
    .flatMap((event) => asTold(event.kind, told.main).map((kind) => ({ ...event, kind })))
    .filter(
      (event) => !wholes.has(event.kind) && (event.kind !== told.main || isOfOtherDay(item, event)),
    )
    .filter((event) => !isOfMeeting(item, event))
  let before: Known | undefined
  const rest = joined(item, others).map((group) => {
    const one = part(item, { events: group, before })
    if (one.when && isDay(one.when)) before = { day: one.when, bead: group[0]?.bead ?? 0 }
    return one
  })
  return [...onVisit(item, told), ...rest]
}

/** The paper that an item of one day leads with, where the guests who sign it are told to be on a visit: it is one thing they did. */
function onVisit(item: ItemContext, { main, lead, later }: Course): Part[] {
  const paper = lead.find(({ kind }) => kind === main)
  const day = when(item)
  const isVisit = [...lead, ...later].some(({ kind }) => kind === 'visit')
  if (main !== 'signing' || !paper || !isVisit || !isDay(day)) return []
  return [{ ...part(item, { events: [paper], before: undefined }), when: day }]
}

/** "Met with and hosted a banquet for", 会见并宴请: the dinner is how they met. */
function isOfMeeting(item: ItemContext, { kind, cues }: KindEvent): boolean {
  return (
    kind === 'reception' &&
    cues.some((cue) =>
      mentionsBeside(item, 'cue', cue).some(
        ({ id, end }) =>
          id === 'kind:meeting' &&
          end <= cue.start &&
          withIt[cue.lang].test(item.text.slice(end, cue.start)),
      ),
    )
  )
}

const withIt: Readonly<Record<Lang, RegExp>> = { en: /^ (?:with )?and $/, zh: /^了?[并並]$/ }

/** What the lead tells in a sentence of its own behind that of the main kind, where one of the other language tells both. */
function besideMain({ main, lead }: Course): KindEvent[] {
  const own = lead.filter(({ bead }) => bead === lead[0]?.bead)
  const firstOf = (lang: Lang): number =>
    Math.min(
      ...own.flatMap(({ kind, cues }) =>
        kind === main ? cues.flatMap((cue) => (cue.lang === lang ? cue.segment : [])) : [],
      ),
    )
  return own.filter(
    ({ kind, cues }) => kind !== main && cues.some(({ lang, segment }) => segment > firstOf(lang)),
  )
}

/** Another paper, signed on another day than the item's own. */
function isOfOtherDay(item: ItemContext, event: KindEvent): boolean {
  if (event.kind !== 'signing' || !hasDay(item, event)) return false
  const day = dayOf(item, { events: [event], before: undefined })
  return isDay(day) && day?.edtf !== when(item)?.edtf
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

function part(item: ItemContext, told: Told): Part {
  const { events } = told
  const cues = events.flatMap((event) => event.cues)
  const segments = [...new Set(cues.map(({ segment }) => segment))]
  const evidence = segments.flatMap((index) => {
    const segment = item.segments[index]
    return segment ? [evidenceOf(segment, trimmedSpan(item.text, segment.span))] : []
  })
  const partOfDay = datesOf(item, events).find((one) => one.partOfDay !== undefined)?.partOfDay
  return {
    kind: events[0]?.kind ?? 'meeting',
    when: dayOf(item, told),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    evidence,
  }
}

/** A span without the space at its ends. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

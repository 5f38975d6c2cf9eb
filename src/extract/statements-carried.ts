import type { Names, PersonParty } from '../exchange.ts'
import { langs } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { Heard } from './statements-heard.ts'
import { opensClause } from './statements-speaker.ts'
import type { Speech } from './statements-speech.ts'
import type { Turn } from './statements-turns.ts'

export interface Before extends Speech {
  readonly before: Heard
  readonly people: readonly PersonParty[]
}

/**
 * A speech goes on in a sentence that says something without a speaker of its own; what "will" be done there is news and no
 * promise of his, unless it is his place that will do it: "Lhasa will offer convenience".
 */
export function goesOn(
  item: ItemContext,
  { bead, cues, segments }: Turn,
  { before, speaker, types, people }: Before,
): boolean {
  if (speaker?.by !== 'pronoun' && cues.some((cue) => isOfBody(item, cue))) return false
  const side = people.find(({ name }) => isNamed(name, before.speaker))?.side
  const isTold = !cues.some(({ id }) => id === 'say')
  if (
    types.join() === 'commitment' &&
    isTold &&
    !segments.some((segment) => isOfPlace(item, { segment, side }))
  )
    return false
  if (speaker?.by === 'person' || speaker?.by === 'sides') return false
  if (!before.speaks && speaker?.by !== 'pronoun') return false
  // "He" is whoever was named last, though a sentence about no one else stands between.
  return follows(item, { bead, before: before.bead, reach: speaker?.by === 'pronoun' ? 3 : 1 })
}

/** "The delegation visited the Chamber and invited …": a body that begins the sentence does not go on with what somebody said. */
function isOfBody(item: ItemContext, cue: Turn['cues'][number]): boolean {
  return (
    cue.id === 'body' &&
    opensClause(item, cue) &&
    !/(?:方|side)$/u.test(item.text.slice(cue.start, cue.end))
  )
}

function isNamed(name: Names | null, other: Names | null): boolean {
  return JSON.stringify(name) === JSON.stringify(other)
}

/** "Lhasa will …", 拉萨将…: said of a city or region of the speaker's side. */
function isOfPlace(
  item: ItemContext,
  { segment, side }: { segment: number; side: string | undefined },
): boolean {
  const { span, lang } = item.segments[segment] ?? {}
  if (!span || !lang) return false
  return mentionsOf(item, 'place', lang).some(
    ({ start, end, kind, country }) =>
      start === span.start &&
      kind !== 'country' &&
      country === side &&
      /^(?: will\b|市?(?:[将將]|会|會))/u.test(item.text.slice(end, end + 6)),
  )
}

/** A bead goes on with the one before when one of its sentences stands in the same paragraph. */
function follows(
  item: ItemContext,
  { bead, before, reach }: { bead: number; before: number; reach: number },
): boolean {
  const blocks = (at: number): number[] =>
    langs
      .flatMap((lang) => item.beads[at]?.[lang] ?? [])
      .flatMap((index) => item.segments[index]?.block ?? [])
  const earlier = new Set(blocks(before))
  return bead - before <= reach && blocks(bead).some((block) => earlier.has(block))
}

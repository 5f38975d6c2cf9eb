import { simplified } from '../chinese/script.ts'
import type { Names, PersonParty } from '../exchange.ts'
import type { PersonMention, Placed } from '../mention.ts'
import { langs } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { holdsBare, nameOf } from './statements-name.ts'
import { namesOfSpeaker } from './statements-named.ts'
import { subjectOf } from './statements-party.ts'
import { type Speech, speechOf } from './statements-speech.ts'
import { isRoster, type Turn } from './statements-turns.ts'

/** Whom a sentence speaks of, for the next one that says "he". */
export interface Heard {
  readonly speaker: Names | null
  readonly bead: number
  /** He spoke there, so that a sentence without a subject may go on with what he said. */
  readonly speaks: boolean
}

export interface Hearing {
  readonly turn: Turn
  readonly before: Heard | undefined
  readonly people: readonly PersonParty[]
}

/** Of a sentence that is no statement: who welcomes in it, or whom it is about; else whoever was heard before. */
export function heard(item: ItemContext, { turn, before, people }: Hearing): Heard | undefined {
  const speaker = namesOfSpeaker(item, { speaker: speechOf(item, turn).speaker, people })
  if (speaker !== undefined && !isRoster(turn)) return { speaker, bead: turn.bead, speaks: true }
  const maker = isRoster(turn) ? undefined : speechMaker(item, turn, people)
  if (maker !== undefined) return { speaker: maker, bead: turn.bead, speaks: true }
  const subject = subjectOf(item, turn, people)
  return subject === undefined ? before : { speaker: subject, bead: turn.bead, speaks: false }
}

/** "The mayor added", of whom the item names two: the one who spoke before. */
export function stillHe(
  item: ItemContext,
  { speaker, before, people }: Pick<Hearing, 'before' | 'people'> & Pick<Speech, 'speaker'>,
): Names | undefined {
  if (speaker?.by !== 'person' || !before?.speaks || !before.speaker) return undefined
  const { person } = speaker
  return holdsBare(item, { person, people, name: before.speaker }) ? before.speaker : undefined
}

/**
 * Who makes a speech of which a sentence tells nothing: "…, and Bounmy Sisavath made a speech", 本米·西萨瓦作为学员代表发言.
 * He is whom the next sentence may quote. Of several the last.
 */
function speechMaker(
  item: ItemContext,
  { segments }: Turn,
  people: readonly PersonParty[],
): Names | null | undefined {
  for (const lang of langs) {
    const all = mentionsOf(item, 'person', lang).filter(
      (one) => segments.includes(one.segment) && one.group !== true,
    )
    const person = all.findLast((one, at) => makesSpeech(item, one, all[at + 1]))
    if (person) return nameOf(item, { person, people })
  }
  return undefined
}

/** What stands between him and his speech: his post, in whose name he speaks, in what tongue. */
function makesSpeech(
  item: ItemContext,
  { lang, segment, end }: Placed<PersonMention>,
  next: Placed<PersonMention> | undefined,
): boolean {
  const sentence = item.segments[segment]?.span.end ?? end
  const stop = next?.segment === segment ? next.start : sentence
  const behind = item.text.slice(end, Math.min(stop, end + 150))
  return lang === 'en'
    ? /^[^.;:“"]*?\b(?:(?:made|gave|delivered)\s(?:an?|his|her|the)\s(?:[\p{L}-]+\s){0,3}(?:speech|address|talk)|spoke)\b/u.test(
        behind,
      )
    : /^[^。；：“]{0,24}(?:发言|致[辞词]|讲话|演讲)/u.test(simplified(behind))
}

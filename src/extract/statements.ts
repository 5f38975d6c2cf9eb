import type { PersonParty, Statement } from '../exchange.ts'
import { evidenceOf, type ItemContext, isHeadline } from './item.ts'
import { trimmedSpan } from './parts.ts'
import { goesOn } from './statements-carried.ts'
import { type Heard, type Hearing, heard, stillHe } from './statements-heard.ts'
import { correspondents, isInLetters, writerOf } from './statements-letters.ts'
import { namedIn } from './statements-named.ts'
import { isOfPaper } from './statements-papers.ts'
import { subjectOf } from './statements-party.ts'
import { begun, quoted } from './statements-quoted.ts'
import { sourceOf } from './statements-sources.ts'
import { type Speech, speechOf } from './statements-speech.ts'
import { isRoster, type Turn, turnsOf } from './statements-turns.ts'
import { voicesOf } from './statements-voices.ts'

/**
 * What was said in an item, a statement a turn. A turn that says something without a speaker goes on with
 * the one before when it stands in the same paragraph; a mere welcome is no statement.
 */
export function statements(item: ItemContext, people: readonly PersonParty[]): Statement[] {
  const said: Statement[] = []
  let before: Heard | undefined
  for (const [bead, { en, zh }] of item.beads.entries()) {
    if ([...en, ...zh].every((segment) => isHeadline(item, segment))) continue
    for (const turn of turnsOf(item, bead).flatMap((one) =>
      voicesOf(item, { turn: one, people }),
    )) {
      said.push(...exchanged(item, turn, people))
      const hearing = { turn, before, people }
      const found = statementOf(item, hearing)
      if (found) said.push(found)
      before = found ? { speaker: found.speaker, bead, speaks: true } : heard(item, hearing)
    }
  }
  return said.reduce<Statement[]>(joined, [])
}

/** Two who congratulate each other by letter say as much, each for himself. */
function exchanged(item: ItemContext, turn: Turn, people: readonly PersonParty[]): Statement[] {
  return correspondents(item, { turn, people }).map((speaker) =>
    told(item, { turn, types: ['congratulation'], speaker, carried: false }),
  )
}

/** Sentences of one bead in which the same speaker says the same kind of thing are one statement. */
function joined(said: Statement[], next: Statement): Statement[] {
  const last = said.at(-1)
  const isSame =
    last !== undefined &&
    last.type === next.type &&
    JSON.stringify(last.also) === JSON.stringify(next.also) &&
    last.beads[0] === next.beads[0] &&
    JSON.stringify(last.speaker) === JSON.stringify(next.speaker)
  if (!isSame) return [...said, next]
  const added = next.evidence.filter(({ start }) =>
    last.evidence.every((one) => one.start !== start),
  )
  return [...said.slice(0, -1), { ...last, evidence: [...last.evidence, ...added] }]
}

function statementOf(item: ItemContext, hearing: Hearing): Statement | undefined {
  const { turn, before, people } = hearing
  if (isRoster(turn) || isOfPaper(item, turn) || isInLetters(item, { turn, people }))
    return undefined
  const speech = speechOf(item, turn)
  const { speaker, types } = speech
  const named =
    stillHe(item, { speaker, before, people }) ?? namedIn(item, { speaker, turn, people })
  if (named === undefined) return unnamed(item, hearing, speech)
  if (types.length === 0) return undefined
  return told(item, { turn, types, speaker: named, carried: false })
}

/** What a turn says whose own words name nobody: a body is its source, a letter, or somebody who was heard before goes on. */
function unnamed(item: ItemContext, hearing: Hearing, speech: Speech): Statement | undefined {
  const { turn, before, people } = hearing
  const { types } = speech
  const source = sourceOf(item, turn)
  if (source) return told(item, { turn, types: ['report'], speaker: source, carried: false })
  if (types.length === 0) return undefined
  const writer = writerOf(item, { turn, people })
  if (writer !== undefined) return told(item, { turn, types, speaker: writer, carried: true })
  if (before && goesOn(item, turn, { before, ...speech, people })) {
    const speaker = doer(item, turn, people) ?? before.speaker
    return told(item, { turn, types, speaker, carried: true })
  }
  const said = quoted(item, hearing, speech) ?? begun(item, hearing)
  return said && told(item, { turn, types, ...said })
}

function told(
  item: ItemContext,
  {
    turn,
    types: [type = 'assessment', ...also],
    speaker,
    carried,
  }: Pick<Speech, 'types'> & Pick<Statement, 'speaker' | 'carried'> & { turn: Turn },
): Statement {
  return {
    speaker,
    carried,
    type,
    ...(also.length > 0 && { also }),
    beads: [turn.bead],
    evidence: whole(item, turn),
  }
}

/** Whom a sentence without a verb of saying is about ("Maria Costa, with gratitude, …"): he speaks, and not who spoke before. */
function doer(item: ItemContext, turn: Turn, people: readonly PersonParty[]) {
  return turn.cues.some(({ id }) => id === 'say') ? undefined : subjectOf(item, turn, people)
}

function whole(item: ItemContext, { segments }: Turn): Statement['evidence'] {
  return segments.flatMap((index) => {
    const segment = item.segments[index]
    return segment ? [evidenceOf(segment, trimmedSpan(item.text, segment.span))] : []
  })
}

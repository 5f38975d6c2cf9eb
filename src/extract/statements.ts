import type { Names, PersonParty, Statement, StatementType } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { langs } from '../span.ts'
import { evidenceOf, type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { trimmedSpan } from './parts.ts'
import { nameOf, partyBefore, type Speaker, speakerOf } from './statements-speaker.ts'
import { type Turn, turnsOf } from './statements-turns.ts'

/** From the strongest to the weakest: what a bead promises outweighs what it praises. */
const strength: readonly StatementType[] = [
  'commitment',
  'invitation',
  'willingness',
  'hope',
  'congratulation',
  'thanks',
  'report',
  'assessment',
]

interface Speech {
  readonly speaker: Speaker | undefined
  readonly type: StatementType | undefined
}

/**
 * What was said in an item, a statement a turn. A turn that says something without a speaker goes on with
 * the one before when it stands in the same paragraph; a mere welcome is no statement.
 */
export function statements(item: ItemContext, people: readonly PersonParty[]): Statement[] {
  const said: Statement[] = []
  for (const [bead, { en, zh }] of item.beads.entries()) {
    if ([...en, ...zh].every((segment) => isHeadline(item, segment))) continue
    for (const turn of turnsOf(item, bead)) {
      const found = statementOf(item, { turn, before: said.at(-1), people })
      if (found) said.push(found)
    }
  }
  return said.reduce<Statement[]>(joined, [])
}

/** Sentences of one bead in which the same speaker says the same kind of thing are one statement. */
function joined(said: Statement[], next: Statement): Statement[] {
  const last = said.at(-1)
  const isSame =
    last !== undefined &&
    last.type === next.type &&
    last.beads[0] === next.beads[0] &&
    JSON.stringify(last.speaker) === JSON.stringify(next.speaker)
  if (!isSame) return [...said, next]
  const added = next.evidence.filter(({ start }) =>
    last.evidence.every((one) => one.start !== start),
  )
  return [...said.slice(0, -1), { ...last, evidence: [...last.evidence, ...added] }]
}

interface Hearing {
  readonly turn: Turn
  readonly before: Statement | undefined
  readonly people: readonly PersonParty[]
}

function statementOf(item: ItemContext, { turn, before, people }: Hearing): Statement | undefined {
  const { bead } = turn
  const speech = isRoster(turn) ? undefined : speechOf(item, turn)
  const named =
    namesOfSpeaker(speech?.speaker, people) ?? (speech && bareName(item, { turn, people }))
  const evidence = whole(item, turn)
  if (named !== undefined) {
    return (
      speech?.type && { speaker: named, carried: false, type: speech.type, beads: [bead], evidence }
    )
  }
  if (speech?.type && before && goesOn(item, turn, { before, speaker: speech.speaker })) {
    return { speaker: before.speaker, carried: true, type: speech.type, beads: [bead], evidence }
  }
  return undefined
}

/** A speech goes on in a sentence that says something without a speaker of its own. */
function goesOn(item: ItemContext, { bead }: Turn, { before, speaker }: Before): boolean {
  if (speaker?.by === 'person' || speaker?.by === 'sides') return false
  return follows(item, { bead, before: before.beads[0] ?? 0 })
}

interface Before {
  readonly before: Statement
  readonly speaker: Speaker | undefined
}

function speechOf(item: ItemContext, { cues, segments }: Turn): Speech {
  const speakers = cues
    .filter(({ id }) => id === 'say')
    .flatMap((say) => speakerOf(item, say) ?? [])
  const speaker =
    speakers.find(({ by }) => by === 'person') ??
    sidesOf(speakers) ??
    speakers.find(({ by }) => by === 'pronoun')
  const type = typeOf(cues) ?? plainType(cues)
  return { speaker, type: type === 'assessment' && isOfFigures(item, segments) ? 'report' : type }
}

/** Several figures, of money, weight or share among them, report: 今年上半年贸易额达387亿元，同比增长31.5%. */
function isOfFigures(item: ItemContext, segments: readonly number[]): boolean {
  return langs.some((lang) => {
    const told = mentionsOf(item, 'quantity', lang).filter((one) => segments.includes(one.segment))
    const isStatistic = told.some(
      ({ unit, currency }) => currency !== undefined || statistical.has(unit ?? ''),
    )
    return told.length > 1 && isStatistic
  })
}

const statistical = new Set(['percent', 'tonne', 'container'])

/** "Both sides" and 双方 of one bead are one speaker. */
function sidesOf(speakers: readonly Speaker[]): Speaker | undefined {
  const sides = speakers.flatMap((speaker) => (speaker.by === 'sides' ? speaker.names : []))
  if (sides.length === 0) return undefined
  return { by: 'sides', names: Object.assign({}, ...sides.toReversed()) }
}

function typeOf(cues: readonly Placed<CueMention>[]): StatementType | undefined {
  const told = new Set(
    cues.filter((cue) => !isInHope(cue, cues)).map(({ id }) => id.replace(/^speech:/, '')),
  )
  const type = strength.find((one) => told.has(one))
  // "Welcomed the guests and gave an update" is courtesy.
  return told.has('welcome') && (type === 'report' || type === 'assessment') ? undefined : type
}

/** A verb of saying that tells nothing more assesses, unless it welcomes. */
function plainType(cues: readonly Placed<CueMention>[]): StatementType | undefined {
  const isCourtesy = cues.some(({ id }) => id === 'speech:welcome')
  return cues.some(({ id }) => id === 'say') && !isCourtesy ? 'assessment' : undefined
}

/** "Hoped that it will" and "is willing to" promise nothing. */
function isInHope(cue: Placed<CueMention>, cues: readonly Placed<CueMention>[]): boolean {
  return (
    cue.id === 'speech:commitment' &&
    cues.some(
      ({ id, segment, start }) =>
        segment === cue.segment && start < cue.start && /^speech:(?:hope|willingness)$/.test(id),
    )
  )
}

function namesOfSpeaker(
  speaker: Speaker | undefined,
  people: readonly PersonParty[],
): Names | null | undefined {
  if (speaker?.by === 'person') return nameOf(speaker.person, people)
  return speaker?.by === 'sides' ? speaker.names : undefined
}

function bareName(
  item: ItemContext,
  { turn, people }: { turn: Turn; people: readonly PersonParty[] },
): Names | undefined {
  return turn.cues
    .filter(({ id }) => id === 'say')
    .flatMap((say) => partyBefore(item, { say, people }) ?? [])[0]
}

/** A bead goes on with the one before when one of its sentences stands in the same paragraph. */
function follows(item: ItemContext, { bead, before }: { bead: number; before: number }): boolean {
  const blocks = (at: number): number[] =>
    langs
      .flatMap((lang) => item.beads[at]?.[lang] ?? [])
      .flatMap((index) => item.segments[index]?.block ?? [])
  const earlier = new Set(blocks(before))
  return bead - before <= 1 && blocks(bead).some((block) => earlier.has(block))
}

/** Who was there, who went along: a sentence about the meeting, not of it. */
function isRoster({ cues }: Turn): boolean {
  return cues.some(({ id }) => id === 'attend') && !cues.some(({ id }) => id.startsWith('speech:'))
}

function whole(item: ItemContext, { segments }: Turn): Statement['evidence'] {
  return segments.flatMap((index) => {
    const segment = item.segments[index]
    return segment ? [evidenceOf(segment, trimmedSpan(item.text, segment.span))] : []
  })
}

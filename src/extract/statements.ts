import type { Names, PersonParty, Statement, StatementType } from '../exchange.ts'
import { type Lang, langs } from '../span.ts'
import { evidenceOf, type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { trimmedSpan } from './parts.ts'
import { speechMaker } from './statements-heard.ts'
import { correspondents, writerOf } from './statements-letters.ts'
import { holdsBare } from './statements-name.ts'
import { namedIn, namesOfSpeaker } from './statements-named.ts'
import { isOfPaper } from './statements-papers.ts'
import { subjectBefore, subjectOf } from './statements-party.ts'
import { sourceOf } from './statements-sources.ts'
import { opensClause, type Speaker, speakerOf } from './statements-speaker.ts'
import { type Turn, turnsOf, wholeTurn } from './statements-turns.ts'
import { typesOf } from './statements-types.ts'
import { voicesOf } from './statements-voices.ts'

interface Speech {
  readonly speaker: Speaker | undefined
  readonly types: readonly StatementType[]
}

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

/** Whom a sentence speaks of, for the next one that says "he". */
interface Heard {
  readonly speaker: Names | null
  readonly bead: number
  /** He spoke there, so that a sentence without a subject may go on with what he said. */
  readonly speaks: boolean
}

/** Of a sentence that is no statement: who welcomes in it, or whom it is about; else whoever was heard before. */
function heard(item: ItemContext, { turn, before, people }: Hearing): Heard | undefined {
  const speaker = namesOfSpeaker(item, { speaker: speechOf(item, turn).speaker, people })
  if (speaker !== undefined && !isRoster(turn)) return { speaker, bead: turn.bead, speaks: true }
  const maker = isRoster(turn) ? undefined : speechMaker(item, turn, people)
  if (maker !== undefined) return { speaker: maker, bead: turn.bead, speaks: true }
  const subject = subjectOf(item, turn, people)
  return subject === undefined ? before : { speaker: subject, bead: turn.bead, speaks: false }
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

interface Hearing {
  readonly turn: Turn
  readonly before: Heard | undefined
  readonly people: readonly PersonParty[]
}

function statementOf(item: ItemContext, { turn, before, people }: Hearing): Statement | undefined {
  if (isRoster(turn) || isOfPaper(item, turn)) return undefined
  const { speaker, types } = speechOf(item, turn)
  const [type] = types
  const named =
    stillHe(item, { speaker, before, people }) ?? namedIn(item, { speaker, turn, people })
  const writer = named === undefined ? writerOf(item, { turn, people }) : undefined
  if (type && writer !== undefined)
    return told(item, { turn, types, speaker: writer, carried: true })
  const carried = named === undefined
  const source = carried ? sourceOf(item, turn) : undefined
  if (source) return told(item, { turn, types: ['report'], speaker: source, carried: false })
  if (!type) return undefined
  if (carried && !(before && goesOn(item, turn, { before, speaker, types, people })))
    return (
      quoted(item, { turn, before, people }, { speaker, types }) ??
      begun(item, { turn, people }, types)
    )
  return told(item, {
    turn,
    types,
    speaker: carried ? (doer(item, turn, people) ?? before?.speaker ?? null) : named,
    carried,
  })
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

/**
 * A speech goes on in a sentence that says something without a speaker of its own; what "will" be done there is news and no
 * promise of his, unless it is his place that will do it: "Lhasa will offer convenience".
 */
function goesOn(
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
  return cue.id === 'body' && opensClause(item, cue) && !/(?:方|side)$/u.test(item.text.slice(cue.start, cue.end))
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

interface Before extends Speech {
  readonly before: Heard
  readonly people: readonly PersonParty[]
}

function speechOf(item: ItemContext, turn: Turn): Speech {
  const { cues } = turn
  const speakers = (lang: Lang) =>
    cues
      .filter((cue) => cue.id === 'say' && cue.lang === lang)
      .flatMap((say) => speakerOf(item, say) ?? [])
  const speaker = chosen(speakers('en'), speakers('zh'))
  return { speaker, types: typesOf(item, turn) }
}

/**
 * Whom the versions name as a turn's speaker: who speaks first in it, before whom its later words name; a name before
 * a post or a group; several sides before "he".
 */
function chosen(en: readonly Speaker[], zh: readonly Speaker[]): Speaker | undefined {
  const first = [en[0], zh[0]].flatMap((speaker) => speaker ?? [])
  const named = (speaker: Speaker) => speaker.by === 'person' && speaker.person.name !== undefined
  const isHe = first.length > 0 && first.every(({ by }) => by === 'pronoun')
  const all = isHe ? first : [...first, ...en, ...zh]
  return (
    all.find(named) ??
    all.find(({ by }) => by === 'person') ??
    sidesOf(all) ??
    all.find(({ by }) => by === 'pronoun')
  )
}

/** "Both sides" and 双方 of one bead are one speaker. */
function sidesOf(speakers: readonly Speaker[]): Speaker | undefined {
  const sides = speakers.flatMap((speaker) => (speaker.by === 'sides' ? speaker.names : []))
  if (sides.length === 0) return undefined
  return { by: 'sides', names: Object.assign({}, ...sides.toReversed()) }
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

/** "The mayor added", of whom the item names two: the one who spoke before. */
function stillHe(
  item: ItemContext,
  { speaker, before, people }: Pick<Hearing, 'before' | 'people'> & Pick<Speech, 'speaker'>,
): Names | undefined {
  if (speaker?.by !== 'person' || !before?.speaks || !before.speaker) return undefined
  const { person } = speaker
  return holdsBare(item, { person, people, name: before.speaker }) ? before.speaker : undefined
}

/** Whom a sentence without a verb of saying is about ("Maria Costa, with gratitude, …"): he speaks, and not who spoke before. */
function doer(item: ItemContext, turn: Turn, people: readonly PersonParty[]) {
  return turn.cues.some(({ id }) => id === 'say') ? undefined : subjectOf(item, turn, people)
}

/** What is printed in somebody's own words is said, though nobody goes on there. */
function quoted(item: ItemContext, { turn, before, people }: Hearing, { speaker, types }: Speech) {
  if (!isDirect(item, turn)) return undefined
  const isHe = speaker?.by === 'pronoun'
  const his = (isHe ? before?.speaker : null) ?? beadSpeaker(item, turn, people) ?? null
  return told(item, { turn, types, speaker: his, carried: isHe })
}

/** "Yean Ratha, Deputy Director of …, received six sets of tools and thanked …": whom the sentence begins with, however far his verb. */
function begun(item: ItemContext, { turn, people }: Omit<Hearing, 'before'>, types: Speech['types']) {
  const isSecond = ({ id, start }: Turn['cues'][number]) =>
    id === 'say' &&
    /(?:\band\s+(?:also\s+)?|[，,][并並])$/u.test(item.text.slice(Math.max(0, start - 12), start))
  if (!turn.cues.some(isSecond)) return undefined
  const speaker = subjectBefore(item, turn, people)
  return speaker ? told(item, { turn, types, speaker, carried: false }) : undefined
}

/** Who speaks in the bead of a turn that names nobody: the other version may, of several sentences of this one. */
function beadSpeaker(
  item: ItemContext,
  { bead }: Turn,
  people: readonly PersonParty[],
): Names | null | undefined {
  const turn = wholeTurn(item, bead)
  return namedIn(item, { speaker: speechOf(item, turn).speaker, turn, people })
}

/** “变化太大了！”阿列克谢说: whoever he is, his own words are printed with a verb of saying. */
function isDirect({ text, segments }: ItemContext, { cues, segments: own }: Turn): boolean {
  return own.some((index) => {
    const { start = 0, end = 0 } = segments[index]?.span ?? {}
    const says = cues.some(({ id, segment }) => id === 'say' && segment === index)
    return says && /[,.!?，。！？][”"」』]|[:：]\s*[“"「『]/u.test(text.slice(start, end))
  })
}

/** Who was there, who went along: a sentence about the meeting, not of it. */
function isRoster({ cues }: Turn): boolean {
  return cues.some(({ id }) => id === 'attend') && !cues.some(({ id }) => /^(?:speech:|fact:told)/.test(id))
}

function whole(item: ItemContext, { segments }: Turn): Statement['evidence'] {
  return segments.flatMap((index) => {
    const segment = item.segments[index]
    return segment ? [evidenceOf(segment, trimmedSpan(item.text, segment.span))] : []
  })
}

import type { Names, PersonParty, Statement } from '../exchange.ts'
import type { ItemContext } from './item.ts'
import type { Hearing } from './statements-heard.ts'
import { namedIn } from './statements-named.ts'
import { subjectBefore } from './statements-party.ts'
import { type Speech, speechOf } from './statements-speech.ts'
import { type Turn, wholeTurn } from './statements-turns.ts'

type Said = Pick<Statement, 'speaker' | 'carried'>

/** What is printed in somebody's own words is said, though nobody goes on there: whose words they are, as far as it is told. */
export function quoted(
  item: ItemContext,
  { turn, before, people }: Hearing,
  { speaker }: Pick<Speech, 'speaker'>,
): Said | undefined {
  if (!isDirect(item, turn)) return undefined
  const isHe = speaker?.by === 'pronoun'
  const his = (isHe ? before?.speaker : null) ?? beadSpeaker(item, turn, people) ?? null
  return { speaker: his, carried: isHe }
}

/** "Yean Ratha, Deputy Director of …, received six sets of tools and thanked …": whom the sentence begins with, however far his verb. */
export function begun(
  item: ItemContext,
  { turn, people }: Pick<Hearing, 'turn' | 'people'>,
): Said | undefined {
  const isSecond = ({ id, start }: Turn['cues'][number]) =>
    id === 'say' &&
    /(?:\band\s+(?:also\s+)?|[，,][并並])$/u.test(item.text.slice(Math.max(0, start - 12), start))
  if (!turn.cues.some(isSecond)) return undefined
  const speaker = subjectBefore(item, turn, people)
  return speaker ? { speaker, carried: false } : undefined
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

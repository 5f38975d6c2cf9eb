import type { Names, PersonParty } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { type Lang, langs } from '../span.ts'
import type { ItemContext } from './item.ts'
import { nameOf } from './statements-name.ts'
import { isOfParty, partyBefore } from './statements-party.ts'
import { type Speaker, speakerOf } from './statements-speaker.ts'
import type { Turn } from './statements-turns.ts'

/** Somebody who speaks in a clause of his own, and where that clause begins. */
interface Voice {
  readonly start: number
  readonly name: string
}

interface Told {
  readonly turn: Turn
  readonly people: readonly PersonParty[]
}

/**
 * The turns of a sentence in which several speak, "A hoped …, and B promised …": one for each, with the cues of
 * his clauses in either version.
 */
export function voicesOf(item: ItemContext, { turn, people }: Told): Turn[] {
  const heard = {
    en: voices(item, { turn, people }, 'en'),
    zh: voices(item, { turn, people }, 'zh'),
  }
  const most = heard.en.length >= heard.zh.length ? heard.en : heard.zh
  if (most.length < 2) return [turn]
  return most.map(({ name }) => ({
    ...turn,
    cues: langs.flatMap((lang) => cuesOf(turn, { lang, voices: heard[lang], name })),
  }))
}

function cuesOf(
  { cues }: Turn,
  { lang, voices: all, name }: { lang: Lang; voices: readonly Voice[]; name: string },
): Placed<CueMention>[] {
  const at = all.findIndex((voice) => voice.name === name)
  if (at === -1) return []
  const from = at === 0 ? 0 : (all[at]?.start ?? 0)
  const to = all[at + 1]?.start ?? Number.POSITIVE_INFINITY
  return cues.filter((cue) => cue.lang === lang && cue.start >= from && cue.start < to)
}

/** Who speaks in a version's sentence, in order, as often as it passes from one to another. */
function voices(item: ItemContext, { turn, people }: Told, lang: Lang): Voice[] {
  const found: Voice[] = []
  for (const say of turn.cues.filter((cue) => cue.id === 'say' && cue.lang === lang)) {
    const isFirst = found.length === 0
    const voice = (isFirst && himself(item, say)) || voiceOf(item, { say, people, isFirst })
    if (voice && voice.name !== found.at(-1)?.name) found.push(voice)
  }
  return found
}

/** "He asked about the water, and Zhang answered": whoever he is, when the sentence begins with him. */
function himself(item: ItemContext, say: Placed<CueMention>): Voice | undefined {
  const { start = say.start } = item.segments[say.segment]?.span ?? {}
  const isHe = /^(?:S?[Hh]e\b|[他她](?!们))/u.test(item.text.slice(start, start + 3).trimStart())
  return isHe && speakerOf(item, say)?.by === 'pronoun'
    ? { start: say.start, name: 'he' }
    : undefined
}

function voiceOf(
  item: ItemContext,
  {
    say,
    people,
    isFirst,
  }: { say: Placed<CueMention>; people: readonly PersonParty[]; isFirst: boolean },
): Voice | undefined {
  const speaker = speakerOf(item, say)
  if (speaker && !isSomebody(speaker, people)) return undefined
  const bare = speaker ? undefined : partyBefore(item, { say, people })
  const start = speaker?.person.start ?? bare?.start
  const names: Names | null | undefined = speaker
    ? nameOf(item, { person: speaker.person, people })
    : bare?.party.name
  if (start === undefined || !names) return undefined
  // A side, 哈方, speaks through its people.
  if (/^\p{Script=Han}方$/u.test(names.zh ?? '')) return undefined
  const clause = clauseAt(item, { say, start })
  return isFirst || clause !== undefined
    ? { start: clause ?? start, name: JSON.stringify(names) }
    : undefined
}

/** A person; 浦项港希望: a name without a title that none of the item's people bears is hardly a person's. */
function isSomebody(
  speaker: Speaker,
  people: readonly PersonParty[],
): speaker is Extract<Speaker, { by: 'person' }> {
  if (speaker.by !== 'person') return false
  const { person } = speaker
  return people.length === 0 || person.title !== undefined || isOfParty(person, people)
}

/** What may stand between the end of the clause before and who speaks next: ", and Mayor", "；". */
const opens =
  /[,;，；:：”"」][”"」]?\s*(?:(?:and|but|while|whereas|when|(?:(?:to|for|upon|at|in|on) )?which|whereupon|as|in turn|而|但|随后|接着|并由)\s*)?(?:the\s+)?$/iu

/** Where the clause of a speaker begins: before him, or before his words when he stands behind them. Undefined within a clause. */
function clauseAt(
  item: ItemContext,
  { say, start }: { say: Placed<CueMention>; start: number },
): number | undefined {
  const { span } = item.segments[say.segment] ?? {}
  if (!span) return undefined
  if (start < say.start) return opens.test(item.text.slice(span.start, start)) ? start : undefined
  const semicolon = item.text.slice(span.start, say.start).lastIndexOf(';')
  return semicolon === -1 ? undefined : span.start + semicolon
}

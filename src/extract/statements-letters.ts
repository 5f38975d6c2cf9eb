import { simplified } from '../chinese/script.ts'
import type { Names, PersonParty } from '../exchange.ts'
import type { CueMention, PersonMention, Placed } from '../mention.ts'
import { langs } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { nameOf, partyAt } from './statements-name.ts'
import type { Turn } from './statements-turns.ts'

/**
 * Who wrote the letter whose words a turn gives: "The curator read out a message from Kenji Otsuka. A pot, it said, needs
 * two hands", 转交了市长的信。信中表示……. Undefined where no letter speaks, or none was told of before.
 */
export function writerOf(
  item: ItemContext,
  { turn, people }: { turn: Turn; people: readonly PersonParty[] },
): Names | null | undefined {
  if (!turn.cues.some(({ id }) => id === 'letter')) return undefined
  for (const lang of langs) {
    const writer = mentionsOf(item, 'person', lang).findLast(
      (person) => person.bead === turn.bead - 1 && isWriter(item, person),
    )
    if (writer) return nameOf(item, { person: writer, people })
  }
  return undefined
}

/** "A letter from the Mayor", 市长的贺信. */
function isWriter({ text }: ItemContext, { lang, start, end }: Placed<PersonMention>): boolean {
  return lang === 'zh'
    ? /^的?(?:亲笔|祝贺|感谢|慰问|邀请)?(?:贺信|来信|信函|信|函|贺电|贺函)/u.test(
        simplified(text.slice(end, end + 8)),
      )
    : /\b(?:letter|message|note|telegram|greetings)s?\b(?:\s[\p{L}’'-]+){0,3}\s(?:from|of|by)\s(?:[\p{L}’'-]+\s){0,4}$/u.test(
        text.slice(Math.max(0, start - 90), start),
      )
}

/**
 * Who congratulated each other by letter: 市长与市长互致贺信, "A and B exchanged letters of congratulation with C". They are
 * of more than one side; one that is not known is another than a known one.
 */
export function correspondents(
  item: ItemContext,
  { turn, people }: { turn: Turn; people: readonly PersonParty[] },
): Names[] {
  for (const cue of turn.cues.filter(({ id }) => id === 'letters')) {
    const writers = writersBeside(item, cue)
    const sides = new Set(writers.map((person) => partyAt(person, people)?.side))
    if (sides.size > 1) return writers.flatMap((person) => nameOf(item, { person, people }) ?? [])
  }
  return []
}

/** "… exchanged letters, wishing the ties well": what else the sentence says stands in the letters, of none alone. */
export function isInLetters(
  item: ItemContext,
  { turn, people }: { turn: Turn; people: readonly PersonParty[] },
): boolean {
  if (correspondents(item, { turn, people }).length === 0) return false
  const letters = turn.cues.filter(({ id }) => id === 'letters')
  return turn.cues
    .filter(({ id }) => /^(?:say|speech:.*)$/.test(id))
    .every((say) => letters.some((one) => one.segment === say.segment && isOwn(item, one)))
}

/** Nobody is named behind the letters. */
function isOwn(item: ItemContext, letters: Placed<CueMention>): boolean {
  return !mentionsOf(item, 'person', letters.lang).some(
    ({ segment, start }) => segment === letters.segment && start >= letters.end,
  )
}

/** Those listed right before the cue, and who stands behind its "with": of others its sentence tells something else. */
function writersBeside(item: ItemContext, cue: Placed<CueMention>): Placed<PersonMention>[] {
  const all = mentionsOf(item, 'person', cue.lang).filter(
    (one) => one.segment === cue.segment && !one.group,
  )
  const before = all.filter(({ end }) => end <= cue.start)
  const listed = before.filter((_, at) =>
    before
      .slice(at)
      .every(({ end }, next, rest) =>
        isListed(item.text.slice(end, rest[next + 1]?.start ?? cue.start)),
      ),
  )
  const behind = all.filter(({ start }) =>
    /^\swith\s(?:the\s)?$/.test(item.text.slice(cue.end, start)),
  )
  return listed.length > 0 ? [...listed, ...behind] : []
}

/** Nothing is done between two who are listed. */
function isListed(between: string): boolean {
  return /^[\s,，、]*(?:and|as well as|[与與和同及])?\s*(?:the\s)?$/u.test(between)
}

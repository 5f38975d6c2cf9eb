import { simplified } from '../chinese/script.ts'
import type { Names, PersonParty } from '../exchange.ts'
import type { PersonMention, Placed } from '../mention.ts'
import { langs } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { nameOf } from './statements-name.ts'
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

/** Who congratulated each other by letter: 市长与市长互致贺信, "exchanged letters of congratulation". */
export function correspondents(
  item: ItemContext,
  { turn, people }: { turn: Turn; people: readonly PersonParty[] },
): Names[] {
  for (const lang of langs) {
    const cue = turn.cues.find(({ id, lang: own }) => id === 'letters' && own === lang)
    const writers = mentionsOf(item, 'person', lang).filter(
      (one) => cue && one.segment === cue.segment && one.end <= cue.start && !one.group,
    )
    // Of others who stand before them the sentence tells something else: "A and B spoke, and the two sides exchanged …".
    const isNear = /^[,，]?\s*$/u.test(item.text.slice(writers.at(-1)?.end, cue?.start))
    const names = writers.flatMap((person) => nameOf(item, { person, people }) ?? [])
    if (isNear && names.length > 1) return names.slice(-2)
  }
  return []
}

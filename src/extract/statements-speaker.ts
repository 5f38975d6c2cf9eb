import { simplified } from '../chinese/script.ts'
import type { Names, PersonParty } from '../exchange.ts'
import type { CueMention, PersonMention, Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'

/** Who speaks in a bead: somebody named, or "he", whose name stands before. */
export type Speaker =
  | { readonly by: 'person'; readonly person: Placed<PersonMention> }
  | { readonly by: 'sides'; readonly names: Names }
  | { readonly by: 'pronoun' }

/** Words that make the person after them an object: "with Mayor Li", 对李市长. */
const objectBefore =
  /(?:\b(?:to|with|for|by|of|from|behalf of|welcomed|thanked|invited|met|and)\s+(?:the\s+)?|[对向与同和跟给为]|会见|会见了|代表|欢迎|感谢|邀请|陪同)$/i
/** What may stand between a speaker and his verb. */
const reach = { en: 90, zh: 28 } as const

/** The subject of a verb of saying, or undefined when its sentence names none. */
export function speakerOf(item: ItemContext, say: Placed<CueMention>): Speaker | undefined {
  const people = mentionsOf(item, 'person', say.lang).filter(
    (person) => person.segment === say.segment,
  )
  const before = people.filter(
    (person) =>
      person.end <= say.start &&
      say.start - person.end <= reach[say.lang] &&
      !isObject(item, person) &&
      isReached(item, { person, say }),
  )
  const isInverted = /^(?:said|says|noted|added)$/i.test(item.text.slice(say.start, say.end))
  const after = people.find(({ start }) => isInverted && start >= say.end && start - say.end <= 2)
  const person = before.at(-1) ?? after
  const other = wordsBefore(item, say)
  if (other && (!person || other.start > person.end)) return other.speaker
  return person ? { by: 'person', person } : undefined
}

function isObject(item: ItemContext, { start, lang }: Placed<PersonMention>): boolean {
  const before = item.text.slice(Math.max(0, start - 16), start)
  return objectBefore.test(lang === 'zh' ? simplified(before) : before)
}

/** A clause's end between the two parts them, unless the title of the speaker stands there. */
function isReached(
  item: ItemContext,
  { person, say }: { person: Placed<PersonMention>; say: Placed<CueMention> },
): boolean {
  const between = item.text.slice(person.end, say.start)
  if (/[.;。；!?！？]/.test(between)) return false
  return say.lang === 'en' || !/[，,].{12}/.test(between)
}

function wordsBefore(
  item: ItemContext,
  say: Placed<CueMention>,
): { start: number; speaker: Speaker } | undefined {
  const words = mentionsOf(item, 'cue', say.lang).filter(
    ({ id, segment, end, start }) =>
      segment === say.segment &&
      (id === 'sides' || id === 'pronoun') &&
      (overlaps({ start, end }, say) || end <= say.start) &&
      say.start - end <= (say.lang === 'zh' ? 6 : 30),
  )
  const last = words.at(-1)
  if (!last) return undefined
  if (last.id === 'pronoun') return { start: last.start, speaker: { by: 'pronoun' } }
  const names = { [last.lang]: item.text.slice(last.start, last.end) }
  return { start: last.start, speaker: { by: 'sides', names } }
}

/** The party whose bare name stands right before a verb of saying: 陈一新邀请…, "Wu said". */
export function partyBefore(
  item: ItemContext,
  { say, people }: { say: Placed<CueMention>; people: readonly PersonParty[] },
): Names | undefined {
  const start = item.segments[say.segment]?.span.start ?? say.start
  const before = plain(item.text.slice(start, say.start)).replace(
    /(?:also|也|还|则|均|同时)?\s*$/u,
    '',
  )
  const party = people.find(({ name }) => {
    const own = name?.[say.lang]
    return own !== undefined && shortNames(plain(own)).some((short) => before.endsWith(short))
  })
  return party?.name ?? undefined
}

/** A name and its last part, as later mentions print it: 阿尔瓦雷斯, Alvarez. */
function shortNames(name: string): string[] {
  const last = name.split(/[·\s]/).at(-1) ?? name
  return last.length >= 2 ? [name, last] : [name]
}

function plain(text: string): string {
  return simplified(text).trimEnd()
}

/** The name of a person as the party holds it in both languages; as printed here when no party does. */
export function nameOf(
  person: Placed<PersonMention>,
  people: readonly PersonParty[],
): Names | null {
  const party = people.find(({ evidence }) =>
    evidence.some((one) => one.lang === person.lang && overlaps(one, person)),
  )
  if (party?.name) return party.name
  const words = person.name?.text ?? person.title?.text
  return words === undefined ? (party?.title ?? null) : { [person.lang]: words }
}

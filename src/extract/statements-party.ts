import { simplified } from '../chinese/script.ts'
import type { Names, PersonParty } from '../exchange.ts'
import type { CueMention, PersonMention, Placed } from '../mention.ts'
import { type Lang, langs } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { nameOf } from './statements-name.ts'
import { isInverted, isObject } from './statements-speaker.ts'
import type { Turn } from './statements-turns.ts'

/** The first person whom a turn's words name as one who does something, English before Chinese. */
export function subjectOf(
  item: ItemContext,
  { segments }: Pick<Turn, 'segments'>,
  people: readonly PersonParty[],
): Names | null | undefined {
  for (const lang of langs) {
    const own = segments.filter((index) => item.segments[index]?.lang === lang)
    const person = mentionsOf(item, 'person', lang).find(
      // "He" is no group.
      (one) =>
        own.includes(one.segment) &&
        one.group !== true &&
        !isObject(item, one) &&
        isSomebody(one, people),
    )
    if (person) return nameOf(item, { person, people })
    const party = own.flatMap((segment) => partyAtHead(item, { segment, people }) ?? [])[0]
    if (party) return party.name
  }
  return undefined
}

/** A party is mentioned there. */
export function isOfParty(
  { start, end, lang }: { start: number; end: number; lang: string },
  people: readonly PersonParty[],
): boolean {
  return people.some(({ evidence }) =>
    evidence.some((one) => one.lang === lang && one.start < end && start < one.end),
  )
}

/** A party, a title, or more than one word: "Snow was forecast" is of nobody. */
function isSomebody(person: Placed<PersonMention>, people: readonly PersonParty[]): boolean {
  const isWord = /^\p{Script=Latin}+$/u.test(person.name?.text ?? '')
  return person.title !== undefined || !isWord || isOfParty(person, people)
}

/** The same, where it stands before the first verb of saying in its version. */
export function subjectBefore(
  item: ItemContext,
  { cues, segments }: Turn,
  people: readonly PersonParty[],
): Names | null | undefined {
  for (const lang of langs) {
    const say = cues.find((cue) => cue.id === 'say' && cue.lang === lang)
    const subject =
      say &&
      mentionsOf(item, 'person', lang).findLast(
        (one) =>
          segments.includes(one.segment) &&
          one.end <= say.start &&
          one.group !== true &&
          !isObject(item, one),
      )
    if (subject) return nameOf(item, { person: subject, people })
  }
  return undefined
}

/** The party whose bare name speaks: right before the verb, 陈一新邀请…; right behind "said"; or at the sentence's head, "Wu, who…, called". */
export function partyOf(
  item: ItemContext,
  { say, people }: { say: Placed<CueMention>; people: readonly PersonParty[] },
): Names | undefined {
  const sentence = item.segments[say.segment]?.span ?? say
  const behind = isInverted(item, say)
    ? plain(item.text.slice(say.end, sentence.end)).trimStart()
    : ''
  const party =
    partyBefore(item, { say, people })?.party ??
    bearer(people, say.lang, (short) => behind.startsWith(short)) ??
    partyAtHead(item, { segment: say.segment, people })
  return party?.name ?? undefined
}

/** The party whose bare name stands right before a verb of saying, and where: 苗青则说. */
export function partyBefore(
  item: ItemContext,
  { say, people }: { say: Placed<CueMention>; people: readonly PersonParty[] },
): { readonly party: PersonParty; readonly start: number } | undefined {
  const sentence = item.segments[say.segment]?.span ?? say
  const before = plain(item.text.slice(sentence.start, say.start)).replace(
    /(?:also|也|还|则|均|同时)?\s*$/u,
    '',
  )
  for (const party of people) {
    const short = party.name?.[say.lang]
      ? shortNames(party.name, say.lang).find((one) => before.endsWith(one))
      : undefined
    const start = sentence.start + before.length - (short ?? '').length
    if (short && !isObject(item, { start, lang: say.lang })) return { party, start }
  }
  return undefined
}

/** The party whose bare name a sentence begins with. */
function partyAtHead(
  item: ItemContext,
  { segment, people }: { segment: number; people: readonly PersonParty[] },
): PersonParty | undefined {
  const { span, lang } = item.segments[segment] ?? {}
  if (!span || !lang) return undefined
  const words = plain(item.text.slice(span.start, span.end)).replace(/^[\s“"「『]*/u, '')
  return bearer(
    people,
    lang,
    (short) =>
      words.startsWith(short) && !/^\p{Script=Latin}|^[·-]/u.test(words.slice(short.length)),
  )
}

function bearer(
  people: readonly PersonParty[],
  lang: Lang,
  matches: (short: string) => boolean,
): PersonParty | undefined {
  return people.find(({ name }) => name?.[lang] && shortNames(name, lang).some(matches))
}

/**
 * A name and the parts that later mentions print: 阿尔瓦雷斯, Alvarez, Ou of Ou Yanqing, Ito of ITO Masaru, of two
 * family names either or both (Antón, Antón Vives). "He" of He Liancheng
 * would be taken for whoever was heard before, as would "She" of She Liping.
 */
function shortNames(name: Names, lang: Lang): string[] {
  const own = plain(name[lang] ?? '')
  const parts = own.split(/[·\s]/)
  const isSurnameFirst = lang === 'en' && /^\p{Script=Han}{2,4}$/u.test(name.zh ?? '')
  const family = isSurnameFirst ? parts.slice(0, 1) : parts.slice(parts.length > 2 ? 1 : -1)
  const both =
    parts.length > 2 && !isSurnameFirst ? [parts.slice(1).join(lang === 'en' ? ' ' : '·')] : []
  return [own, ...both, ...family.toReversed().flatMap(writtenOut)].filter(
    (part) => part === own || (/^[\p{Lu}\p{Script=Han}]./u.test(part) && !pronouns.has(part)),
  )
}

/** Family names that a sentence begins with as pronouns: 何, 佘. */
const pronouns: ReadonlySet<string> = new Set(['He', 'She'])

/** ITO and Ito. */
function writtenOut(family: string): string[] {
  const isCapital = /^\p{Lu}{2,}$/u.test(family)
  return isCapital ? [family, `${family[0]}${family.slice(1).toLowerCase()}`] : [family]
}

function plain(text: string): string {
  return simplified(text).trimEnd()
}

import { simplified } from '../chinese/script.ts'
import type { Names } from '../exchange.ts'
import type { CueMention, PersonMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsBeside, mentionsOf } from './item.ts'

/** Who speaks in a bead: somebody named, or "he", whose name stands before. */
export type Speaker =
  | { readonly by: 'person'; readonly person: Placed<PersonMention> }
  | { readonly by: 'sides'; readonly names: Names }
  /** His post where it is told: "the Mayor". */
  | { readonly by: 'pronoun'; readonly office?: { readonly office: string; readonly lang: Lang } }

const honorific = '(?:Mr|Ms|Mrs|Dr|Prof)'
/** Words that make the person after them an object: "with Mayor Li", 对李市长. */
const objectBefore = new RegExp(
  `(?:\\b(?:to|with|for|by|of|from|behalf of|welcomed|thanked|invited|met|received|hosted|greeted|called on|visited|wrote to|and)\\s+(?:the\\s+)?(?:${honorific}\\.?\\s+)?|[对向与同和跟给为从]|会见|会见了|拜会|拜会了|拜访|拜访了|看望|致信|致函|致电|代表|率|率领|欢迎|感谢|邀请|陪同|受到|应)$`,
  'i',
)
/** "Met Mr. Li and hoped": the stop is of an honorific. */
const honorificStop = new RegExp(`\\b${honorific}\\.`, 'g')
/** What may stand between a speaker and his verb. */
const reach = { en: 90, zh: 28 } as const

/** The subject of a verb of saying, or undefined when its sentence names none. */
export function speakerOf(item: ItemContext, say: Placed<CueMention>): Speaker | undefined {
  if (isImpersonal(item, say)) return undefined
  const people = mentionsOf(item, 'person', say.lang).filter(
    (person) => person.segment === say.segment && !isCounted(item, person),
  )
  if (isHis(item, say)) return meant(item, { say, people })
  const before = people.filter(
    (person) =>
      person.end <= say.start &&
      say.start - person.end <= reach[say.lang] &&
      (!isObject(item, person) || isNextSubject(item, person) || isWho(item, { person, say })) &&
      isReached(item, { person, say }),
  )
  const after = people.find(
    ({ start }) => isInverted(item, say) && start >= say.end && start - say.end <= 6,
  )
  if (after && isBehindWords(item, { person: after, say })) return { by: 'person', person: after }
  const person = before.at(-1) ?? after
  const other = wordsBefore(item, say)
  if (other && (!person || other.start > person.end)) return other.speaker
  return person ? { by: 'person', person } : undefined
}

/** "It is hoped": nobody there is who hopes. */
function isImpersonal({ text }: ItemContext, { lang, start }: Placed<CueMention>): boolean {
  return (
    lang === 'en' &&
    /\bit (?:is|was|has been) (?:also )?$/iu.test(text.slice(Math.max(0, start - 20), start))
  )
}

/** "By her own count, Mrs. Qu": whoever is named right behind, else whom the sentence before is about. */
function meant(
  { text }: ItemContext,
  { say, people }: { say: Placed<CueMention>; people: readonly Placed<PersonMention>[] },
): Speaker {
  const person = people.find(
    ({ start }) => start >= say.end && /^,\s*$/.test(text.slice(say.end, start)),
  )
  return person ? { by: 'person', person } : { by: 'pronoun' }
}

/** "By her own count", "his one wish", 据她统计: the words tell whose they are. */
function isHis({ text }: ItemContext, { start, end }: Placed<CueMention>): boolean {
  return /^(?:(?:by |in )?(?:his|her|their) (?!word\b)|据[他她])/iu.test(text.slice(start, end))
}

/** Nothing but the end of a clause stands before somebody in his sentence. */
export function opensClause({ text, segments }: ItemContext, { start, segment }: Placed): boolean {
  return atHead.test(text.slice(segments[segment]?.span.start ?? start, start))
}

/** "Will exchange 12 teachers", 每年互派师生20名: a group within a clause is what something is done with. */
function isCounted(item: ItemContext, person: Placed<PersonMention>): boolean {
  if (!person.group || person.name || opensClause(item, person)) return false
  const { text } = item
  return (
    person.lang === 'en' ||
    (/\d/.test(text.slice(person.start, person.end)) && text[person.start - 1] !== '的')
  )
}

export function isInverted(item: ItemContext, { start, end }: Placed<CueMention>): boolean {
  return /^(?:said|says|noted|added|wrote|writes|adds|replied|answered|laughed|laughs|joked|asked|recalled|remarked|reported|sighed|explained|concluded|confessed|admitted|warned|insisted|observed)$/i.test(
    item.text.slice(start, end),
  )
}

/** His words end right before the verb, and no other words of his follow him: "…, said Ms. Li, who". */
function isBehindWords(
  item: ItemContext,
  { person, say }: { person: Placed<PersonMention>; say: Placed<CueMention> },
): boolean {
  const ahead = item.text.slice(Math.max(0, say.start - 3), say.start)
  const behind = item.text.slice(person.end, person.end + 6)
  return /[,”"’?!—]\s*$/.test(ahead) && /^(?:[,.;:]|\s(?:of|at|in|on|from)\b|\s*$)/.test(behind)
}

export function isObject(
  item: ItemContext,
  { start, lang }: Pick<Placed<PersonMention>, 'start' | 'lang'>,
): boolean {
  const before = item.text.slice(Math.max(0, start - 24), start)
  return objectBefore.test(lang === 'zh' ? simplified(before) : before)
}

/** "A hoped for more trains, and B promised": behind what somebody says, "and" brings the next who speaks. */
function isNextSubject(
  item: ItemContext,
  { start, segment, lang }: Placed<PersonMention>,
): boolean {
  const from = Math.max(item.segments[segment]?.span.start ?? start, start - 160)
  const before = item.text.slice(from, start)
  return (
    /[,;]\s+and\s+(?:the\s+)?$/.test(before.slice(-12)) &&
    (/\bspoke\b/.test(before) ||
      mentionsOf(item, 'cue', lang).some(
        ({ id, end, segment: own }) =>
          /^(?:say|attend|happen|sign:done)$/.test(id) && own === segment && end < start,
      ))
  )
}

/** "Met with Mayor Jung, who invited him": whom one meets is who speaks. */
function isWho(
  item: ItemContext,
  { person, say }: { person: Placed<PersonMention>; say: Placed<CueMention> },
): boolean {
  return /^(?:(?:,|\s(?:of|from))\s[^.;:]{2,60})?,?\s+who\s+(?:\p{L}+\s+)?$/u.test(
    item.text.slice(person.end, say.start),
  )
}

/** A clause's end between the two parts them, unless the title of the speaker stands there. */
function isReached(
  item: ItemContext,
  { person, say }: { person: Placed<PersonMention>; say: Placed<CueMention> },
): boolean {
  const between = item.text.slice(person.end, say.start)
  if (/[.;。；!?！？]/.test(between.replace(honorificStop, ''))) return false
  return say.lang === 'en' || !/[，,].{12}/.test(between)
}

/** What only several can do: 双方就……交换意见，并商定……. */
const agrees = /^(?:agree|商定|约定|同意|一致)/

function wordsBefore(
  item: ItemContext,
  say: Placed<CueMention>,
): { start: number; speaker: Speaker } | undefined {
  const last = mentionsBeside(item, 'cue', say).findLast((words) => standsFor(item, { words, say }))
  if (!last) return bodyBefore(item, say)
  if (last.id === 'sides' && isObject(item, last)) return undefined
  const { start, lang } = last
  const words = item.text.slice(start, last.end)
  if (last.id === 'pronoun') return { start, speaker: { by: 'pronoun' } }
  if (last.id === 'office')
    return { start, speaker: { by: 'pronoun', office: { office: words, lang } } }
  return { start, speaker: { by: 'sides', names: { [lang]: words } } }
}

/** Words that stand for a speaker, near enough before his verb; a bare post at the head of a clause only. */
function standsFor(
  item: ItemContext,
  { words, say }: { words: Placed<CueMention>; say: Placed<CueMention> },
): boolean {
  const { id, start, end } = words
  if (!/^(?:sides|pronoun|office)$/.test(id) || start > say.start) return false
  if (id === 'office' && !opensClause(item, words)) return false
  const isSubject =
    id === 'sides' &&
    opensClause(item, words) &&
    !/[，,、；]/u.test(item.text.slice(end, say.start))
  if (id === 'pronoun' && isBegun(item, { words, say })) return true
  const near = say.lang === 'en' || isSubject ? 30 : 6
  return say.start - end <= (agrees.test(item.text.slice(say.start, say.end)) ? 80 : near)
}

/** "He was interested in the machines, and invited …": who begins the sentence does what its second verb tells. */
function isBegun(
  { text, segments }: ItemContext,
  { words, say }: { words: Placed<CueMention>; say: Placed<CueMention> },
): boolean {
  const { start = words.start } = segments[words.segment]?.span ?? {}
  if (words.start - start > 1 || say.start - words.end > reach[say.lang] * 2) return false
  const between = text.slice(words.end, say.start)
  return (
    text.slice(start, words.start).trim() === '' &&
    (say.lang === 'en' ? /,?\sand\s(?:also\s)?$/ : /[，,][并並]?$/u).test(between)
  )
}

/** A body that speaks itself, at the head of its clause right before the verb: "The Chamber pointed out", 市商务局介绍. */
function bodyBefore(
  item: ItemContext,
  say: Placed<CueMention>,
): { start: number; speaker: Speaker } | undefined {
  const words = item.text.slice(say.start, say.end)
  if (!declares[say.lang].test(words)) return undefined
  const sentence = item.segments[say.segment]?.span.start ?? say.start
  const bodies: readonly Placed[] = [
    // "The Office invited the consuls to the lake" is what it does, and no word of its own.
    ...(invites.test(words) ? [] : mentionsBeside(item, 'organisation', say)),
    ...mentionsBeside(item, 'cue', say).filter(({ id }) => id === 'body'),
  ]
  const body = bodies.findLast(
    ({ start, end }) =>
      end <= say.start &&
      /^(?:\s*(?:has|have|had)?\s*(?:also|further)?\s*|[还也则均])$/u.test(
        item.text.slice(end, say.start),
      ) &&
      atHead.test(item.text.slice(sentence, start)),
  )
  if (!body) return undefined
  return {
    start: body.start,
    speaker: { by: 'sides', names: { [body.lang]: item.text.slice(body.start, body.end) } },
  }
}

/** Nothing but the end of a clause stands before it in the sentence. */
const atHead =
  /(?:^|[，；;：。,][”"’」』]*)\s*(?:(?:and|but|while|when|as|(?:(?:to|for|upon|at)\s+)?which)\s+)?(?:[Tt]he\s+)?$/u

const invites = /^(?:invit|.?邀)/i

/** What a body does in its own name; what it is willing to do somebody says for it. */
const declares: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:said|stated|noted|believe|pointed|introduced|thanked|expressed|announced|promised|pledged|proposed|suggested|hoped|stressed|emphasi[sz]ed|told|reported|explained|disclosed|revealed|wrote|gave|invited|sent)/i,
  zh: /^(?:表示|指出|介绍|介紹|说|說|称|稱|认为|認為|感谢|感謝|宣布|承诺|承諾|建议|建議|强调|強調|透露|通报|通報|希望|期待|盼|详细介绍|邀请|诚邀|力邀|发来|寄来|送来|来函|来信|发函|来电)/u,
}

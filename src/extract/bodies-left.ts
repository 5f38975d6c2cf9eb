import { heard } from '../bitext/organisations-sound.ts'
import { chineseCompanyRow } from '../chinese/companies.ts'
import { englishCompanyRow } from '../english/companies.ts'
import { englishCountry } from '../english/countries.ts'
import { bodyWords, isField, isOutside } from '../english/organisations-heads.ts'
import { endsName } from '../english/people-names.ts'
import { matches } from '../matches.ts'
import type { OrganisationMention, Placed, Words } from '../mention.ts'
import { covers, type Lang, overlaps } from '../span.ts'
import { lowerIn } from './bodies-lower.ts'
import type { ItemRead } from './item.ts'
import { matched } from './matching.ts'
import { type Compared, floor, likeness } from './organisations-likeness.ts'

type Body = Placed<OrganisationMention>

/** One to six words with capitals, with the small words of names between them: Neusoft, Theater aan het Vrijthof. */
const capitals =
  /(?<![\p{L}\p{N}’'“"‘-])\p{Ll}?\p{Lu}[\p{L}\p{N}’'&-]+(?: (?:(?:de|des|du|la|le|les|del|della|di|da|do|dos|van|der|den|het|aan|und|für|y|e|o|&|of|of the) ){0,2}\p{Lu}[\p{L}\p{N}’'&-]*){0,5}/gu

/** What ends a run of capitals that is no body: Festival, River, Hotel. */
const noBodies = bodyWords('none')
/** What has no name of its own, or may be named as a place in the other version. */
const unfit = new Set(['division', 'government', 'exhibition-hall', 'civic-centre', 'party'])
/** What may go by one word: Neusoft. */
const short = new Set(['company', 'bank', 'media', 'troupe', 'team', 'association'])
/** Where something goes on, and not who is there; what is eaten, played or seen. */
const where = {
  en: /\b(?:in|at|near|on|along|across|around|through|via|into|over) (?:the )?$|\b(?:tast|enjoy|play|watch|perform|sampl|call|nam|titl|entitl)ed (?:some |the |an? )?$|\b(?:ate|drank|sang|saw|tried|wore|drove) (?:some |the |an? )?$/iu,
  zh: /(?:[在于於到抵]|位于|位於|前往|走进|走進)$/u,
} as const
// Each body is compared with each: an item names fewer, and the bound keeps hostile text cheap.
const mostBodies = 60

/**
 * The mentions of an item with the bodies that only its Chinese tells for such: Neusoft is what 东软集团 is in the English of the
 * bead, where nothing else there is a name for it, and for nothing else.
 */
export function withBodiesLeft(item: ItemRead): Placed[] {
  const { mentions } = item
  const bodies = mentions.flatMap((one) => (one.type === 'organisation' ? one : []))
  const added = leftIn(item, bodies).flatMap(([bead, left]) => {
    const free = isToldBySmall(item, bead) ? [] : freeIn(item, bead)
    if (free.length === left.length) return left.map((body, at) => named(body, free[at]))
    return left.map((body) => named(body, onlyLower(item, { body, left })))
  })
  const found = added.flatMap((one) => one ?? [])
  if (found.length === 0) return [...mentions]
  const isTaken = (one: Placed): boolean =>
    (one.type === 'place' || one.type === 'person') && found.some((body) => covers(body, one))
  return [...mentions.filter((one) => !isTaken(one)), ...found].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

/** "Visited the hospital and saw how Da Vinci Xi robots work": a small word tells the body, and the capitals something else. */
function isToldBySmall({ text, segments, beads }: ItemRead, bead: number): boolean {
  return (beads[bead]?.en ?? []).some((segment) => {
    const span = segments[segment]?.span ?? { start: 0, end: 0 }
    return smallBody.test(text.slice(span.start, span.end))
  })
}

const smallBody =
  /\b(?:an?|the|its|this|one|local) (?:\p{Ll}+ ){0,2}(?:company|firm|enterprise|hospital|institute|school|university|museum|club|team|factory|plant|bank)\b/u

/** By bead, the Chinese bodies that no English one of the item names, in order; none where the bead has an English one left too. */
function leftIn({ beads, text }: ItemRead, bodies: readonly Body[]): [bead: number, Body[]][] {
  if (bodies.length > mostBodies) return []
  const sides = { en: distinct(bodies, 'en'), zh: distinct(bodies, 'zh') }
  if (sides.zh.length === 0) return []
  const pairs = matched(sides.en, sides.zh, {
    score: (a, b) => likeness(a, b, null),
    floor,
  })
  const alone = (lang: Lang) =>
    pairs.flatMap(([en, zh]) => (en && zh ? [] : ((lang === 'en' ? en : zh)?.body ?? [])))
  const ens = alone('en')
  const zhs = alone('zh').filter(
    ({ office = '', start, end }) =>
      !unfit.has(office) &&
      !where.zh.test(text.slice(start - 2, start)) &&
      !/^[队隊]/u.test(text.charAt(end)),
  )
  return [...new Set(zhs.map(({ bead }) => bead))]
    .filter((bead) => beads[bead] && ens.every((one) => one.bead !== bead))
    .map((bead) => [bead, zhs.filter((one) => one.bead === bead)])
}

type Candidate = Compared & { readonly body: Body }

/** The bodies of one language, each by its first mention, ready to be compared. */
function distinct(bodies: readonly Body[], lang: Lang): Candidate[] {
  const own = bodies.filter((one) => one.lang === lang)
  const first = own.filter((one, at) => own.findIndex(({ text }) => text === one.text) === at)
  return first.map((body, at) => ({
    ...body,
    body,
    heard: heard(body.text, lang),
    rank: at / first.length,
    ...companyOf(body),
    beads: new Set(own.flatMap(({ text, bead }) => (text === body.text ? [bead] : []))),
  }))
}

function companyOf({ text, lang }: Body): Pick<Compared, 'company'> {
  const company = (lang === 'zh' ? chineseCompanyRow : englishCompanyRow)(text)
  return company === undefined ? {} : { company }
}

interface Free extends Words {
  readonly segment: number
}

/** The runs of capitals in the English of a bead that may name a body, and that nothing else there explains. */
function freeIn({ text, segments, beads, mentions }: ItemRead, bead: number): Free[] {
  const people = mentions.filter((one) => one.bead === bead && one.type === 'person' && one.name)
  const ours = people.filter(({ lang }) => lang === 'en').length
  // Hanbit Games is no person where the Chinese has fewer.
  const isPeopled = ours <= people.length - ours
  return (beads[bead]?.en ?? []).flatMap((segment) => {
    const span = segments[segment]?.span
    if (!span) return []
    const here = mentions.filter((one) => one.segment === segment && isElse(one, isPeopled))
    return matches(text.slice(span.start, span.end), capitals).flatMap(({ index, 0: words }) => {
      const skipped = /^(?:The|A|An|Both) /u.exec(words)?.[0].length ?? 0
      const run = words.slice(skipped)
      const start = span.start + index + skipped
      const free = { start, end: start + run.length, text: run, segment }
      const isFirst = index === 0 && skipped === 0
      const isThere = where.en.test(text.slice(start - 20, start))
      const isNone = isThere || !isName(run, isFirst) || here.some((one) => explains(one, free))
      return isNone ? [] : [free]
    })
  })
}

/** The one body without capitals in the English of a bead that one of a kind left in its Chinese may be. */
function onlyLower(
  { text, segments, beads, mentions }: ItemRead,
  { body, left }: { body: Body; left: readonly Body[] },
): Free | undefined {
  const { office = '', bead } = body
  if (left.some((other) => other !== body && other.office === office)) return undefined
  const found = (beads[bead]?.en ?? []).flatMap((segment) => {
    const span = segments[segment]?.span ?? { start: 0, end: 0 }
    return lowerIn(text.slice(span.start, span.end), office).flatMap((words): Free[] => {
      const free = { ...moved(words, span.start), segment }
      const isTold = mentions.some(
        (one) => one.segment === segment && one.type === 'organisation' && overlaps(one, free),
      )
      return isTold ? [] : [free]
    })
  })
  return found.length === 1 ? found[0] : undefined
}

function moved(words: Words, by: number): Words {
  return { ...words, start: words.start + by, end: words.end + by }
}

/** Whether words may be a name: the first word of a sentence is none alone. */
function isName(run: string, isFirst: boolean): boolean {
  const words = run.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (isOutside(first) || (isFirst && words.length === 1) || /['’]s?$/u.test(run)) return false
  return !noBodies.has(last) && !words.every(isPlain)
}

/** A word for what bodies and places are, or do, or of which country: Council, Culture, Sino-Russian. */
function isPlain(word: string): boolean {
  return word
    .split('-')
    .every(
      (part) =>
        isField(part) || noBodies.has(part) || endsName(part) || englishCountry(part) !== undefined,
    )
}

/** Whether a mention may tell what a run of capitals is: a person without a title may be a body, if `isPeopled` is not said. */
function isElse(mention: Placed, isPeopled: boolean): boolean {
  if (mention.type !== 'person') return mention.type !== 'cue'
  return isPeopled || mention.titles.length > 0 || mention.group === true
}

/** A place inside a run is where the body is; one that no table knows may be the body itself. */
function explains(mention: Placed, run: Free): boolean {
  if (mention.type !== 'place') return overlaps(mention, run)
  return mention.id !== undefined
    ? covers(mention, run)
    : overlaps(mention, run) && !covers(run, mention)
}

/** A Chinese body as the words that are left name it in English; one word names few kinds. */
function named(body: Body, free: Free | undefined): Body | undefined {
  const { type, office, country, item, bead } = body
  if (!free || (!/ /.test(free.text) && !short.has(office ?? ''))) return undefined
  return {
    ...{ type, lang: 'en', item, bead },
    ...free,
    ...(office && { office }),
    ...(country && { country }),
  }
}

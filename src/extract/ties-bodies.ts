import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import { type Lang, overlaps } from '../span.ts'
import { organisationsIn } from './agreements-bodies.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { paper, park, parks } from './ties-kinds.ts'
import { tiePhrases } from './ties-phrases.ts'

type Body = Placed<OrganisationMention>

/** Sites that hold ties as bodies do, by what their names end in. */
const english =
  /(?:(?<!\p{L})[Pp]ort|Harbou?r|Airport|Zoo) of (?:\p{Lu}[\p{L}’'-]{1,30}\s?){1,3}|(?!(?:The|Sister|Friendly|Friendship|Partner|Twin)\s)(?:\p{Lu}[\p{L}’'-]{1,30}\s){1,4}(?:Port|Harbou?r|Airport|Zoo|Botanical Garden)\b/gu
const chinese =
  /(?<=[日，,、与和同及为]|(?:缔结|建立)|^)(?!拟|缔|结|建)(?:(?!与)[\p{Script=Han}·]){2,14}?(?:港口|港|机场|动物园|植物园)(?=与|和|同|及|、|也|签|续|结|缔|建|成|在|于|以|通过|共同|正式|今|举|的|拟|第|代表团|访|一行|庆祝|首|互|交换|携手|宣布|商定|约定|达成|续|就|将|已|还|均|为|是|合作|联合|一致)/gu

const englishParks = new RegExp(
  `(?!The\\s)(?:\\p{Lu}[\\p{L}’'-]{1,30}\\s){1,7}(?:${parks.en})\\b`,
  'gu',
)
const chineseParks = new RegExp(
  `(?<=[日，,、与和同及为]|(?:缔结|建立)|^)(?!拟|缔|结|建)(?:(?!与)[\\p{Script=Han}·]){1,14}?(?:${parks.zh}|园)(?=与|和|同|及|、|签|续|结|缔|建|成|在|于|以|通过|共同|正式|今|举|拟|庆祝|首|互|交换|携手|宣布|商定|约定|达成|续|就|将|已|均|联合|一致)`,
  'gu',
)

/** Each shape with what it always holds, which is cheap to see. */
const shapes = {
  en: {
    sites: { hint: /[Pp]ort|Harbo|Zoo|Botanical/, shape: english },
    parks: { hint: new RegExp(parks.en), shape: englishParks },
  },
  zh: {
    sites: { hint: /港|机场|动物园|植物园/, shape: chinese },
    parks: { hint: new RegExp(`${parks.zh}|园`), shape: chineseParks },
  },
} as const

function sitesOf(plain: string, { hint, shape }: { hint: RegExp; shape: RegExp }) {
  return hint.test(plain) ? matches(plain, shape) : []
}

/** Whoever arranges an event is no side of a tie told there. */
const arranging = {
  before: /(?:host|organi[sz]|arrang|initiat|sponsor|support)\w*\s+by\s+(?:the\s+)?$/i,
  after: /^(?:、[^，。]{0,20})?(?:联合|共同)?(?:主办|承办|协办|举办|支持)/,
}

/** The bodies of some segments that can hold a tie: organisations, ports, airports; not those that arrange the event. */
export function tieBodies(item: ItemContext, segments: ReadonlySet<number>): Body[] {
  const organisations = organisationsIn(item, segments).flatMap((body) => {
    const own = withoutTie(withoutHead(item, body))
    return own.text === '' ? [] : [own]
  })
  const all = [
    ...organisations.filter(({ text }) => !paper.test(text)),
    ...siteBodies(item, segments),
  ].sort((a, b) => a.start - b.start)
  return all.filter((body) => !isArranging(item, body) || isOfTwo(body, all))
}

/** 温州医科大学与法政大学举办研讨会: where a version names two alone, they hold the tie though they arrange the event. */
function isOfTwo({ lang }: Body, all: readonly Body[]): boolean {
  return all.filter((other) => other.lang === lang).length <= 2
}

/** The ports, airports, zoos and gardens of some segments that no body's name holds. */
export function siteBodies(item: ItemContext, segments: ReadonlySet<number>): Body[] {
  const organisations = organisationsIn(item, segments)
  return [...segments]
    .flatMap((segment) => sitesIn(item, segment))
    .filter((site) => !organisations.some((body) => overlaps(body, site)))
}

/** 红岩中学校长: the last character is of the head's title. */
function withoutHead({ text }: ItemContext, body: Body): Body {
  const isHeads = /[中小大][学學]校$/u.test(body.text) && /^[长長]/u.test(text.charAt(body.end))
  return isHeads ? { ...body, text: body.text.slice(0, -1), end: body.end - 1 } : body
}

/** 伙伴学校杭州外国语学校: words of the tie before a name are none of it; 伙伴学校 alone is no name. */
function withoutTie(body: Body): Body {
  const plain = simplified(body.text)
  const words = body.lang === 'zh' ? tieWords.find((one) => plain.startsWith(one)) : undefined
  if (words === undefined) return body
  return { ...body, text: body.text.slice(words.length), start: body.start + words.length }
}

/** What the table calls two bodies that hold a tie, the longest first. */
const tieWords = table('ties')
  .filter(({ level, id }) => level === 'body' && id !== 'any')
  .flatMap(({ zh }) => listed(zh))
  .toSorted((a, b) => b.length - a.length)

function sitesIn(item: ItemContext, index: number): Body[] {
  const segment = item.segments[index]
  if (!segment) return []
  const { lang, span } = segment
  const sentence = item.text.slice(span.start, span.end)
  const plain = lang === 'en' ? sentence : simplified(sentence)
  const gardens = sitesOf(plain, shapes[lang].parks)
  const joined = gardens.length > 0 && tellsOfParks(item, { index, gardens }) ? gardens : []
  return [...sitesOf(plain, shapes[lang].sites), ...joined].map(({ 0: words, index: at }) => {
    const country = countryAt(item, { lang, start: span.start + at })
    const start = country?.end ?? span.start + at
    const end = span.start + at + words.trimEnd().length
    const bead = item.beads.findIndex((sides) => sides[lang].includes(index))
    const text = item.text.slice(start, end)
    const told = country?.country === undefined ? {} : { country: country.country }
    return { type: 'organisation', text, start, end, lang, item: 0, bead, segment: index, ...told }
  })
}

/** Parks and gardens are the venue of much else: they are bodies where the words of a tie tell of such, or join two of them. */
function tellsOfParks(
  item: ItemContext,
  { index, gardens }: { index: number; gardens: readonly RegExpMatchArray[] },
): boolean {
  return tiePhrases(item).some(
    ({ segment, start, end, tie, level }) =>
      segment === index &&
      (park.test(item.text.slice(start, end).replace(/(?:关系|關係|协议|協議)$/u, '')) ||
        (tie === null && level === 'body' && gardens.length > 1)),
  )
}

/** The country that opens a Chinese name: 德国 of 德国威廉港. */
function countryAt(
  item: ItemContext,
  { lang, start }: { lang: Lang; start: number },
): PlaceMention | undefined {
  if (lang !== 'zh') return undefined
  return mentionsOf(item, 'place', lang).find(
    (place) => place.kind === 'country' && place.start === start,
  )
}

function isArranging(item: ItemContext, { start, end }: Body): boolean {
  return (
    arranging.before.test(item.text.slice(Math.max(0, start - 40), start)) ||
    arranging.after.test(simplified(item.text.slice(end, end + 24)))
  )
}

import type { Segment } from '../bead.ts'
import * as chinese from '../chinese/places-index.ts'
import { simplified } from '../chinese/script.ts'
import * as english from '../english/places-index.ts'
import type { Placed, PlaceMention } from '../mention.ts'
import { type Lang, overlaps, type Span } from '../span.ts'

type City = Placed<PlaceMention>
/** Cities by the name that a sentence may print alone; Chinese in Simplified. */
type Cities = ReadonlyMap<string, City>

/** Words behind which a name in Latin letters that is a city's elsewhere is the city. */
const before = {
  en: /(?:^|\b(?:in|to|from|of|at|near|for|with|between|and|visited|visiting|left|reached|toured|city|cities|the city of),?\s|[,(]\s?)$/iu,
  zh: /(?:^|[在赴到抵从至与和同及对、，,。；（(]|访问|前往|抵达)$/u,
} as const
/** What makes the name a part of another: León Trotsky, 莱昂纳多. */
const goesOn = {
  en: /^(?:[\p{Script=Latin}\d]|\s\p{Lu})/u,
  zh: /^[·・•\p{Script=Latin}]/u,
} as const

/**
 * The mentions of a bulletin's items with those of cities that it names in full once and elsewhere by the name alone,
 * "León, Mexico … In León", 墨西哥莱昂市…在莱昂: no table knows them, or they are words and names of people too.
 */
export function namedAgain(
  items: readonly (readonly Placed[])[],
  bulletin: { readonly text: string; readonly segments: readonly Segment[] },
): Placed[][] {
  const known = knownIn(items.flat())
  if (known.en.size + known.zh.size === 0) return items.map((mentions) => [...mentions])
  const named = {
    en: english.nameIndex(known.en, { isPassing: true }),
    zh: chinese.nameIndex(known.zh),
  }
  return items.map((mentions) => withAgain(mentions, { ...bulletin, known, named }))
}

interface Told {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly known: Readonly<Record<Lang, Cities>>
  readonly named: { readonly en: english.NameIndex<City>; readonly zh: chinese.NameIndex<City> }
}

function withAgain(mentions: readonly Placed[], { text, segments, known, named }: Told): Placed[] {
  const own = knownIn(mentions).zh
  const all = mentions.map((mention) => asInFull(mention, own))
  const found = Array.from(bySegment(mentions), ([index, here]) => {
    const segment = segments[index]
    if (!segment || known[segment.lang].size === 0) return []
    const sentence = plainOf(text, segment)
    const places =
      segment.lang === 'zh'
        ? chinese.namedIn(sentence, named.zh)
        : english.namedIn(sentence, named.en)
    return again(places, { printed: text, sentence, segment, index, own: here })
  }).flat()
  return found.length === 0
    ? all
    : [...all, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
}

function bySegment(mentions: readonly Placed[]): Map<number, Placed[]> {
  const segments = new Map<number, Placed[]>()
  for (const mention of mentions) {
    const own = segments.get(mention.segment)
    if (own) own.push(mention)
    else segments.set(mention.segment, [mention])
  }
  return segments
}

/** 圣保罗 is São Paulo, but not where the item tells of 美国圣保罗市. */
function asInFull(mention: Placed, known: Cities): Placed {
  if (mention.type !== 'place' || mention.lang !== 'zh') return mention
  const full = known.get(simplified(mention.text))
  if (!full || !/市$/u.test(full.text) || full.country === mention.country) return mention
  const { id: _, ...rest } = mention
  return {
    ...rest,
    ...(full.id && { id: full.id }),
    ...(full.country && { country: full.country }),
  }
}

/** What follows the name of a district, a county or a city of one where it is named in full. */
const level = {
  en: / (?:City|District|County|Town|Township)$/,
  zh: /(?<=\p{Script=Han}{2})[市区區县縣镇鎮]$/u,
} as const

/** The cities of some mentions by the name that a sentence may print alone, each as it is named most fully. */
function knownIn(mentions: readonly Placed[]): Readonly<Record<Lang, Cities>> {
  const known = { en: new Map<string, City>(), zh: new Map<string, City>() }
  for (const place of mentions) {
    if (place.type !== 'place' || !isTown(place)) continue
    const own = place.lang === 'zh' ? simplified(place.text) : place.text
    const name = own.replace(level[place.lang], '')
    const isBare = place.lang === 'zh' ? name.length >= 2 : /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name)
    const before = known[place.lang].get(name)?.text.length ?? 0
    if (isBare && before < place.text.length) known[place.lang].set(name, place)
  }
  return known
}

/** A city of a country, or a district or county named so in English: 和平区 is no peace. */
function isTown({ kind = '', country, lang, text }: City): boolean {
  if (kind === 'city') return country !== undefined
  return lang === 'en' && /^(?:district|county|town)/.test(kind) && level.en.test(text)
}

/** What else may bear the name; an anniversary only tells of the city. */
const names: ReadonlySet<Placed['type']> = new Set(['place', 'person', 'organisation'])

interface Where {
  /** The bulletin's text. */
  readonly printed: string
  readonly sentence: string
  readonly segment: Segment
  readonly index: number
  /** What the segment mentions already. */
  readonly own: readonly Placed[]
}

function again(
  places: readonly (Span & { readonly value: City })[],
  { printed, sentence, segment: { span, lang }, index, own }: Where,
): City[] {
  return places.flatMap(({ start, end, value }) => {
    const place = { start: span.start + start, end: span.start + end }
    const isOwn =
      before[lang].test(sentence.slice(Math.max(0, start - 14), start)) &&
      !goesOn[lang].test(sentence.slice(end, end + 3))
    const isTaken = own.some((other) => names.has(other.type) && overlaps(other, place))
    const [first] = own
    if (!isOwn || isTaken || !first) return []
    const { bead, item } = first
    const words = printed.slice(place.start, place.end)
    return { ...value, ...place, text: words, bead, item, segment: index }
  })
}

function plainOf(text: string, { span, lang }: Segment): string {
  const sentence = text.slice(span.start, span.end)
  return lang === 'zh' ? simplified(sentence) : sentence
}

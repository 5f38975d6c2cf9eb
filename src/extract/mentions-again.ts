import type { Segment } from '../bead.ts'
import type { Placed, PlaceMention } from '../mention.ts'
import { type Lang, overlaps } from '../span.ts'

/** A city by the name that a sentence may print alone. */
interface Known {
  readonly name: string
  readonly lang: Lang
  readonly place: Placed<PlaceMention>
}

/** Words behind which a name in Latin letters that is a city's elsewhere is the city. */
const before =
  /(?:^|\b(?:in|to|from|of|at|near|for|with|between|and|visited|visiting|left|reached|toured|city|cities|the city of),?\s|[,(]\s?)$/iu
const beforeChinese =
  /(?:^|[在赴到抵从離离往至与與和同及对對、，,。；（(]|访问|訪問|前往|抵达|抵達)$/u
/** What makes the name a part of another: León Trotsky, 莱昂纳多. */
const goesOn = /^(?:[\p{Script=Latin}\d]|\s\p{Lu})/u
const goesOnChinese = /^[·・•\p{Script=Latin}]/u

/**
 * An item's mentions with those of cities that it names in full once and later by the name alone, "León, Mexico … In
 * León", 墨西哥莱昂市…在莱昂: no table knows them, or they are words and names of people too.
 */
export function namedAgain(
  mentions: readonly Placed[],
  { text, segments }: { readonly text: string; readonly segments: readonly Segment[] },
): Placed[] {
  const own = new Set(mentions.map(({ segment }) => segment))
  const known = knownIn(mentions)
  const found = known.flatMap((city) =>
    [...own].flatMap((index) => {
      const segment = segments[index]
      if (!segment || segment.lang !== city.lang) return []
      return again(city, { text, segment, index, mentions })
    }),
  )
  const all = mentions.map((mention) => asInFull(mention, known))
  return found.length === 0
    ? all
    : [...all, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** 圣保罗 is São Paulo, but not where the item tells of 美国圣保罗市. */
function asInFull(mention: Placed, known: readonly Known[]): Placed {
  if (mention.type !== 'place' || mention.lang !== 'zh') return mention
  const full = known.find(({ name, place }) => name === mention.text && place.text !== name)?.place
  if (!full || full.country === mention.country) return mention
  const { id: _, ...rest } = mention
  return {
    ...rest,
    ...(full.id && { id: full.id }),
    ...(full.country && { country: full.country }),
  }
}

function knownIn(mentions: readonly Placed[]): Known[] {
  const cities = mentions.filter(
    (mention): mention is Placed<PlaceMention> =>
      mention.type === 'place' && mention.kind === 'city' && mention.country !== undefined,
  )
  const names = new Map<string, Known>()
  for (const place of cities) {
    const name = place.lang === 'zh' ? place.text.replace(/市$/u, '') : place.text
    const isBare = place.lang === 'zh' ? name.length >= 2 : /^\p{Lu}[\p{L}’'-]{2,}/u.test(name)
    const isFuller = (names.get(name)?.place.text.length ?? 0) < place.text.length
    if (isBare && isFuller) names.set(name, { name, lang: place.lang, place })
  }
  return [...names.values()]
}

interface Where {
  readonly text: string
  readonly segment: Segment
  readonly index: number
  readonly mentions: readonly Placed[]
}

function again({ name, lang, place }: Known, { text, segment, index, mentions }: Where): Placed[] {
  const { start: from, end: to } = segment.span
  const found: Placed[] = []
  for (let at = text.indexOf(name, from); at >= 0 && at < to; at = text.indexOf(name, at + 1)) {
    const span = { start: at, end: at + name.length }
    const head = text.slice(Math.max(from, at - 14), at)
    const rest = text.slice(span.end, span.end + 3)
    const isOwn =
      lang === 'zh'
        ? beforeChinese.test(head) && !goesOnChinese.test(rest)
        : before.test(head) && !goesOn.test(rest)
    const isTaken = mentions.some((other) => other.type !== 'cue' && overlaps(other, span))
    if (!isOwn || isTaken) continue
    const { bead, item } = mentions.find((other) => other.segment === index) ?? place
    found.push({ ...place, ...span, text: name, bead, item, segment: index })
  }
  return found
}

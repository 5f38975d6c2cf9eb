import type { Placed } from '../mention.ts'
import { type Lang, langs, type Span } from '../span.ts'
import { type ItemContext, mentionsBeside } from './item.ts'
import { type TiePhrase, tiePhrases } from './ties-phrases.ts'

/**
 * Phrases by the parts of a summary that they stand in: "In March, Linz became a sister city; in May, an agreement was signed
 * with Bonn" tells of each by itself; those of two languages go together by the city that they name, or in order.
 */
export function byPart(item: ItemContext, phrases: readonly TiePhrase[]): TiePhrase[][] {
  const [en, zh] = langs.map((lang) => partsIn(item, { phrases, lang }))
  if (!en || !zh || Math.max(en.length, zh.length) < 2) return [[...phrases]]
  const [more, fewer] = en.length < zh.length ? [zh, en] : [en, zh]
  const areAlike = more.length === fewer.length
  return more.map((part, at) => {
    const same = fewer.find((other) => shareCity(item, part, other))
    const inOrder = areAlike || fewer.length === 1 ? fewer[at] : undefined
    const isOther = inOrder && more.some((one) => one !== part && shareCity(item, one, inOrder))
    return [...part, ...(same ?? (isOther ? [] : inOrder) ?? [])]
  })
}

/** Two parts that name one foreign city in two languages tell of one tie. */
function shareCity(
  item: ItemContext,
  part: readonly TiePhrase[],
  other: readonly TiePhrase[],
): boolean {
  const cities = citiesOf(item, part)
  return citiesOf(item, other).some((id) => cities.includes(id))
}

function citiesOf(item: ItemContext, part: readonly TiePhrase[]): string[] {
  return part.flatMap((phrase) =>
    mentionsBeside(item, 'place', phrase).flatMap((place) =>
      place.id === undefined ||
      place.kind === 'country' ||
      place.country === item.home?.country ||
      semicolon.test(between(item, place, phrase))
        ? []
        : place.id,
    ),
  )
}

/** The phrases of one language, those that no semicolon parts together. */
function partsIn(
  item: ItemContext,
  { phrases, lang }: { phrases: readonly TiePhrase[]; lang: Lang },
): TiePhrase[][] {
  const parts: TiePhrase[][] = []
  const own = phrases.filter((phrase) => phrase.lang === lang)
  for (const phrase of own.toSorted((a, b) => a.start - b.start)) {
    const last = parts.at(-1)?.at(-1)
    if (last && !semicolon.test(between(item, last, phrase))) parts.at(-1)?.push(phrase)
    else parts.push([phrase])
  }
  return parts
}

const semicolon = /[;；]/u
const clauseEnd = /[,，;；]/u

/**
 * Tells whether a place or a date stands with the words of another tie: in their part of the sentence, or in their clause where
 * they tell another type ("Shandong and Bavaria became sister regions, and Dezhou and Landshut friendly exchange cities").
 */
export function isElsewhere(
  item: ItemContext,
  { mention, phrases }: { mention: InSentence; phrases: readonly TiePhrase[] },
): boolean {
  const all = tiePhrases(item)
  // Most items tell of one tie alone.
  if (phrases.length === all.length) return false
  const own = phrases.filter(({ segment }) => segment === mention.segment)
  const others = all.filter(
    (phrase) => own.some(({ bead }) => bead === phrase.bead) && !phrases.includes(phrase),
  )
  if (others.length === 0) return false
  const isWith = (all: readonly TiePhrase[], end: RegExp, one: InSentence = mention): boolean =>
    all.some((phrase) => phrase.segment === one.segment && !end.test(between(item, one, phrase)))
  if (!isWith(own, semicolon)) return true
  const unlike = others.filter(({ tie }) => own.every((phrase) => phrase.tie !== tie))
  const sides = mentionsBeside(item, 'place', mention).filter((one) => isWith(own, clauseEnd, one))
  return sides.length > 0 && !isWith(own, clauseEnd) && isWith(unlike, clauseEnd)
}

type InSentence = Span & Pick<Placed, 'segment' | 'lang'>

function between({ text }: ItemContext, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
}

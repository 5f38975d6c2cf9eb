import { simplified } from '../chinese/script.ts'
import { overlaps } from '../span.ts'
import { type Body, homeSide, namesOf, type Side } from './agreements-bodies.ts'
import { type ItemContext, mentionsIn } from './item.ts'
import { ownerOf } from './ties-apposed.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { isHome, isNeighbour } from './ties-side.ts'

/** The places that a tie's sentences name as sides, and its phrases. */
export interface Named {
  readonly named: readonly Side[]
  readonly phrases: readonly TiePhrase[]
}

/**
 * Whose ties a sentence tells, this city's as it is named or as the bulletin has it, or those of another of its country
 * that the sentence is about; and the other cities, which may be the partners.
 */
export function partiesOf(
  item: ItemContext,
  { named, phrases }: Named,
): {
  readonly own: Side | undefined
  readonly home: Side | null
  readonly partners: readonly Side[]
} {
  const own = named.find((side) => isHome(item, side)) ?? subject(item, { named, phrases })
  return {
    own,
    home: own ?? (item.home && homeSide(item.home)),
    partners: named.filter((side) => side !== own && !isHome(item, side) && !isInitial(side)),
  }
}

/** 津, 苏: one character stands for a Chinese city, most often for this one. */
function isInitial({ names: { en, zh } }: Side): boolean {
  return en === undefined && zh?.length === 1
}

/** "Changshu celebrated the anniversary of its ties with Linz": the only other place of this country, and what the sentence is about. */
function subject(item: ItemContext, { named, phrases }: Named): Side | undefined {
  const [one, ...others] = named.filter((side) => isNeighbour(item, side))
  if (!one || others.length > 0 || named.some((side) => isHome(item, side))) return undefined
  return phrases.some((phrase) =>
    one.bodies.some((body) => body.segment === phrase.segment && isSubject(item, { body, phrase })),
  )
    ? one
    : undefined
}

const goesOn = {
  en: /^(?: of \p{Lu}\p{L}+|, \p{Lu}\p{L}+,?)? (?!and\b|to\b|in\b|on\b|at\b|or\b|with\b|where\b)\p{Ll}/u,
  zh: /^(?![、，,及或])/u,
} as const

/** Nothing but a date, or the city around it, stands before a subject, and a verb right behind it. */
function isSubject(
  item: ItemContext,
  { body, phrase }: { body: Body; phrase: TiePhrase },
): boolean {
  const isFirst = mentionsIn(item, body.segment).every(
    (one) =>
      one.start >= body.start ||
      one.type === 'date' ||
      (one.type === 'place' && one.end === body.start) ||
      overlaps(one, body),
  )
  const after = simplified(item.text.slice(body.end, body.end + 40))
  return isFirst && body.end <= phrase.start && goesOn[body.lang].test(after)
}

/** "[Heilongjiang]’s sister province", 四川省友好省: another of this country whose partner the words name. */
export function neighbourOf(item: ItemContext, phrases: readonly TiePhrase[]): Side | undefined {
  const [owner] = namesOf(
    phrases.flatMap((phrase) => {
      const own = ownerOf(item, phrase)
      // "Of Chengdu and Suzhou", 成都、苏州友城: of both.
      const before = own && simplified(item.text.slice(Math.max(0, own.start - 5), own.start))
      return own && !/(?:\band |[、和与及])$/u.test(before ?? '') ? own : []
    }),
  )
  return owner && isNeighbour(item, owner) ? owner : undefined
}

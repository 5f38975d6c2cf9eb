import type { Dated } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import type { Side } from './agreements-bodies.ts'
import type { ItemContext } from './item.ts'
import { listedPartners } from './ties-list.ts'
import { manyTold } from './ties-many.ts'
import { type Named, partiesOf } from './ties-owner.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { isAbroad, isNeighbour } from './ties-side.ts'
import { partnersWith } from './ties-with.ts'

export type Pair = readonly [Side, Side]

/** The two sides of a tie, and the phrases that tell it. */
export interface Found {
  readonly pair: Pair
  readonly phrases: readonly TiePhrase[]
  /** Since when, where a sentence tells several ties each with its year; null for one that has none. */
  readonly since?: Dated | null
  /** It is the only one that the words tell of several that the sentence names. */
  readonly isChosen?: boolean
}

/**
 * Several ties of a sentence, each with its year and the phrase nearest to it; those of the same list that have no year
 * with them: "Linz (1983), Bonn and Perth (2012)".
 */
export function eachOfMany(item: ItemContext, { named, phrases }: Named): Found[] {
  const { home } = partiesOf(item, { named, phrases })
  const dated = manyTold(item, { named, phrases }).flatMap(
    ({ sides: [one, other], year }): Found[] => {
      const pair = pairOf(item, { home, one, other })
      if (!pair || pair[0] === pair[1]) return []
      const [nearest] = phrases.toSorted((a, b) => away(a, year) - away(b, year))
      return nearest ? [{ pair, phrases: [nearest], since: item.calendar.dated(year) }] : []
    },
  )
  if (dated.length === 0 || !home) return dated
  return [...dated, ...undated(item, { named, phrases, home, dated })]
}

/** Two that are told together, or this city with the last of a list: "Linz and Bonn (2009)" are of two countries abroad. */
function pairOf(
  item: ItemContext,
  { home, one, other }: { home: Side | null; one: Side; other: Side | undefined },
): Pair | undefined {
  const areAbroad = other && isAbroad(item, one) && isAbroad(item, other)
  if (other && !areAbroad) return [one, other]
  return home ? [home, other ?? one] : undefined
}

/** The partners of a list of which some have a year, that have none. */
function undated(
  item: ItemContext,
  { named, phrases, home, dated }: Named & { home: Side; dated: readonly Found[] },
): Found[] {
  const isOfHome = dated.every(({ pair }) => pair[0] === home)
  if (!isOfHome) return []
  const { partners } = partiesOf(item, { named, phrases })
  const list = listedPartners(item, { partners, phrases })
  const isListed = dated.some(({ pair: [, partner] }) => list.includes(partner))
  return list.flatMap((side): Found[] => {
    const isTold = dated.some(({ pair: [, partner] }) => partner === side)
    return isListed && !isTold ? [{ pair: [home, side], phrases, since: null }] : []
  })
}

function away({ lang, start }: TiePhrase, year: Placed<DateMention>): number {
  return Math.abs(start - year.start) + (lang === year.lang ? 0 : 10_000)
}

/** "Twinned with Linz since 1983 and with Bonn since 2009": each with the phrases that tell of it. */
export function eachWithHome(item: ItemContext, { named, phrases }: Named): Found[] {
  const { home, partners } = partiesOf(item, { named, phrases })
  if (!home) return []
  // 利贝雷茨州与河南省结为友好省州: the other city or region of this country is whose tie it is.
  const told = partnersWith(item, { partners, phrases }).filter(
    ({ side }) => !isNeighbour(item, side),
  )
  // "A plan was signed with Linz, sister-city relations with Bonn": of two cities abroad, that of the words.
  const isChosen =
    told.length === 1 &&
    partners.length > 1 &&
    listedPartners(item, { partners, phrases }).length < 2 &&
    told.every(({ side }) => side.names.en !== undefined) &&
    partners.every((side) => told.some((one) => one.side === side) || isAbroad(item, side))
  return told.map((one) => ({ pair: [home, one.side], phrases: one.phrases, isChosen }))
}

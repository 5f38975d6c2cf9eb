import { simplified } from '../chinese/script.ts'
import { overlaps } from '../span.ts'
import { homeSide, namesOf, placesIn, type Side, sidesBefore } from './agreements-bodies.ts'
import { countriesOf, isForeign } from './direction-sides.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { tieBodies } from './ties-bodies.ts'
import { listedPartners } from './ties-list.ts'
import type { TiePhrase } from './ties-phrases.ts'

export type Pair = readonly [Side, Side]

/**
 * The sides of the ties that phrases of one type tell. Of places: the home city and the partner the
 * sentence names, or each of a list ("A, B and C, sister cities of Harbin"), or the two it names, or
 * those of the sentence before for "the two cities". Of bodies: the first two, when a foreigner is one.
 */
export function pairsOf(
  item: ItemContext,
  { phrases, level }: { phrases: readonly TiePhrase[]; level: TiePhrase['level'] },
): Pair[] {
  if (level === 'body') return isForeign(item) ? bodyPair(item, phrases) : []
  const segments = new Set(phrases.map(({ segment }) => segment))
  const places = placesIn(item, segments).filter(
    (place) => !phrases.some((phrase) => overlaps(phrase, place)),
  )
  const named = withHome(item, { named: namesOf(places), phrases })
  if (named.length > 0) return named
  const meant = meantBefore(item, phrases)
  return meant ? [meant] : []
}

/** Bodies of the phrases' own sentences come first; the rest of the bead gives their other names. */
function bodyPair(item: ItemContext, phrases: readonly TiePhrase[]): Pair[] {
  const own = new Set(phrases.map(({ segment }) => segment))
  const beads = phrases.map(({ bead }) => item.beads[bead])
  const all = new Set([
    ...own,
    ...beads.flatMap((sides) => [...(sides?.en ?? []), ...(sides?.zh ?? [])]),
  ])
  const sides = namesOf(tieBodies(item, all)).filter(({ bodies }) =>
    bodies.some(({ segment }) => own.has(segment)),
  )
  const [first, second] = sides
  return first && second ? [[first, second]] : []
}

/** A Chinese city's name in Simplified characters without 市. */
export function bare(name: string): string {
  return simplified(name).replace(/市$/, '')
}

function withHome(
  item: ItemContext,
  { named, phrases }: { named: readonly Side[]; phrases: readonly TiePhrase[] },
): Pair[] {
  const own = named.find((side) => isHome(item, side))
  const partners = named.filter((side) => !isHome(item, side) && !isInitial(side))
  const home = own ?? (item.home ? homeSide(item.home) : undefined)
  const listed = listedPartners(item, { partners, phrases })
  if (listed.length > 0) return home ? listed.map((one) => [home, one]) : []
  const [partner, other] = partners
  if (!partner) return []
  if (!own && other) {
    return isAbroad(item, partner) && isAbroad(item, other) ? [] : [[partner, other]]
  }
  return home ? [[home, partner]] : []
}

/** Two cities of other countries are no pair of this city's bulletin. */
function isAbroad(item: ItemContext, { bodies }: Side): boolean {
  const codes = bodies.flatMap(countriesOf)
  return item.home !== null && codes.length > 0 && !codes.includes(item.home.country)
}

/** 津, 苏: one character stands for a Chinese city, most often for this one. */
function isInitial({ names: { en, zh } }: Side): boolean {
  return en === undefined && zh?.length === 1
}

function isHome({ home }: ItemContext, { names }: Side): boolean {
  return (
    home !== null &&
    (names.en?.includes(home.en) === true ||
      (names.zh !== undefined && bare(names.zh) === bare(home.zh)))
  )
}

/**
 * A count of ties ("54 sister cities") has no sides; 两市, "the two" and an anniversary have those
 * named before.
 */
function meantBefore(item: ItemContext, phrases: readonly TiePhrase[]): Pair | undefined {
  const [phrase] = phrases
  const meansSides = item.mentions.some(
    (mention) =>
      (mention.type === 'anniversary' || (mention.type === 'cue' && mention.id === 'sides')) &&
      phrases.some(({ segment }) => segment === mention.segment),
  )
  if (!phrase || !meansSides) return undefined
  const [first, second] = sidesBefore(item, phrase.bead)
  return first && second ? [first, second] : undefined
}

/** The country of the side that is not of the home country, ISO 3166-1 alpha-2. */
export function partnerCountry(item: ItemContext, pair: Pair): string | undefined {
  const told = pair
    .flatMap(({ bodies }) => bodies)
    .flatMap(countriesOf)
    .find((code) => code !== item.home?.country)
  const foreign = mentionsOf(item, 'place').flatMap(({ country }) =>
    country !== undefined && country !== item.home?.country ? country : [],
  )
  // A body, or a city that only a title names, is of the one foreign country the item has.
  const isPlace = pair.every(({ bodies }) => bodies.some(({ type }) => type === 'place'))
  return told ?? (!isPlace && new Set(foreign).size === 1 ? foreign[0] : undefined)
}

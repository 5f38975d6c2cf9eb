import { overlaps } from '../span.ts'
import { homeSide, isTownOf, namesOf, placesIn, type Side } from './agreements-bodies.ts'
import { isForeign } from './direction-sides.ts'
import { type ItemContext, mentionsBeside } from './item.ts'
import { seatOf, seatsOf, sidesBefore, strangeSeat } from './sides-meant.ts'
import { apposedPair } from './ties-apposed.ts'
import { pairBetween } from './ties-between.ts'
import { bodyPair, meansSides } from './ties-body-pair.ts'
import { districtPair } from './ties-districts.ts'
import { eachOfMany, eachWithHome, type Found, type Pair } from './ties-each.ts'
import { listedPartners } from './ties-list.ts'
import { type Named, neighbourOf, partiesOf } from './ties-owner.ts'
import { isElsewhere } from './ties-parts.ts'
import { areExchangePapers, type TiePhrase } from './ties-phrases.ts'
import {
  holdsTown,
  isAbroad,
  isAmongTowns,
  isHalfOurs,
  isHome,
  isNeighbour,
  isRegion,
  isWithItself,
} from './ties-side.ts'
import { isOfTheTwo, isOnSignedPaper, signersPair } from './ties-signed.ts'
import { stranger } from './ties-stranger.ts'
import { isMetAt, isVenue, partnerMetElsewhere } from './ties-venue.ts'

/**
 * The sides of the ties that phrases of one type tell. Of places: the home city and the partner the
 * sentence names, or each of a list ("A, B and C, sister cities of Harbin"), or the two it names, or
 * those of the sentence before for "the two cities". Of bodies: the first two, when a foreigner is one.
 */
export function pairsOf(
  item: ItemContext,
  { phrases, level }: { phrases: readonly TiePhrase[]; level: TiePhrase['level'] },
): Found[] {
  const all = (pairs: readonly Pair[]): Found[] => pairs.map((pair) => ({ pair, phrases }))
  if (level === 'body') {
    return all(bodyPair(item, phrases).filter((pair) => isForeign(item) || isHalfOurs(item, pair)))
  }
  const segments = new Set(phrases.map(({ segment }) => segment))
  const places = placesIn(item, segments).filter(
    (place) =>
      !holdsTown(item, place) &&
      !phrases.some((phrase) => overlaps(phrase, place)) &&
      !isElsewhere(item, { mention: place, phrases }),
  )
  const named = namesOf(places)
  const many = eachOfMany(item, { named, phrases })
  if (many.length > 1) return many
  const oneByOne = eachWithHome(item, { named, phrases })
  if (oneByOne.length > 1 || oneByOne.some(({ isChosen }) => isChosen)) return oneByOne
  const told = toldPair(item, { named, phrases })
  const known = told ? [told] : placePairs(item, { named, phrases, segments })
  const pairs = known.length > 0 ? known : withStranger(item, { named, phrases })
  // "Sister Cities’ Invitational at the gymnasium of Guanshanhu District": two places of one country are no sisters.
  return all(
    pairs.filter(
      (pair) =>
        !isAmongTowns(item, pair) &&
        !isWithItself(pair) &&
        !pair.every((side) => isAbroad(item, side)) &&
        !(areExchangePapers(phrases) && isOfRegion(item, pair)),
    ),
  )
}

/** A paper that the head of a region signs is not the home city's, which nobody names. */
function isOfRegion(item: ItemContext, [own, { names }]: Pair): boolean {
  const isOnlyMeant = own.bodies.length === 0 && isHome(item, own)
  return isOnlyMeant && Object.values(names).some(isRegion)
}

const ofRegion = /^(?:region|province|state|pref)/

/** The only other city of this country that the words name, or the home city, and a town that no table knows. */
function withStranger(item: ItemContext, { named, phrases }: Named): Pair[] {
  const neighbours = named.filter((side) => isNeighbour(item, side))
  const isAlone = neighbours.length === 1 && !named.some((side) => isHome(item, side))
  const owners = [...(isAlone ? neighbours : []), ...(item.home ? [homeSide(item.home)] : [])]
  const pairs = owners.flatMap((own): Pair[] => {
    const names = stranger(item, { own: own.names, phrases })
    return names ? [[own, { names, bodies: [] }]] : []
  })
  return pairs.slice(0, 1)
}

function placePairs(
  item: ItemContext,
  { named, phrases, segments }: Named & { segments: ReadonlySet<number> },
): readonly Pair[] {
  const titled = signersPair(item, phrases) ?? titledPair(item, { named, segments })
  if (titled) return [titled]
  const { home: own, partners } = partiesOf(item, { named, phrases })
  const partner = partnerAt(item, { partners, phrases, segments })
  if (own && partner && !isHome(item, partner)) return [[own, partner]]
  const together = withHome(item, { named, phrases })
  if (together.length > 0) return together
  // "The Mayor of Perth hoped to become a sister city of Chengdu": a title names the partner.
  const isSigned = phrases.some((phrase) => isOnSignedPaper(item, phrase))
  const seat =
    seatOf(item, segments) ??
    (isSigned ? seatsOf(item, segments)[0] : undefined) ??
    (meansSides(item, phrases) ? strangeSeat(item, segments) : undefined)
  const pair =
    (seat && !isHome(item, seat) && withSeat(item, { named, phrases, seat })) ||
    meantBefore(item, { named, phrases, isSigned })
  return pair ? [pair] : []
}

/** The partner met elsewhere than in a city named so, or that city itself where "the two cities" are told: this one and that. */
function partnerAt(
  item: ItemContext,
  {
    partners,
    phrases,
    segments,
  }: { partners: readonly Side[]; phrases: readonly TiePhrase[]; segments: ReadonlySet<number> },
): Side | undefined {
  const foreign = partners.filter((side) => !isNeighbour(item, side))
  const [host, ...others] = foreign
  const isOfTwo = meansSides(item, phrases) || phrases.some((one) => isOfTheTwo(item, one))
  const isHost = host && isAbroad(item, host) && others.length === 0 && isVenue(item, host)
  return (
    partnerMetElsewhere(item, { partners: foreign, segments }) ??
    (isHost && isOfTwo ? host : undefined)
  )
}

/** "The Head of Dehua County and the Mayor of Hasami Town signed"; of one, with a city named beside his title. */
function titledPair(
  item: ItemContext,
  { named, segments }: { named: readonly Side[]; segments: ReadonlySet<number> },
): Pair | undefined {
  const [one, other] = seatsOf(item, segments)
  const [first, ...others] = named
  if (!first) return one && other ? [one, other] : undefined
  const seat = seatOf(item, segments)
  // "Second Mayor of Regensburg, twinned with Qingdao": a city of ours is no partner of ours.
  return seat && others.length === 0 && isNeighbour(item, first) ? [first, seat] : undefined
}

/** The home city named beside a foreign mayor, or only meant: "the Mayor of Linz talked of the friendly exchange relationship". */
function withSeat(
  item: ItemContext,
  { named, phrases, seat }: Named & { seat: Side },
): Pair | undefined {
  const own = named.find((side) => isHome(item, side))
  if (own) return [own, seat]
  const isMeant = named.length === 0 && phrases.some((phrase) => isRelation(item, phrase))
  return isMeant && item.home ? [homeSide(item.home), seat] : undefined
}

/** A relation, of which a sentence tells one; cities may be counted. */
function isRelation({ text }: ItemContext, { start, end }: TiePhrase): boolean {
  return /(?:\b(?:relationships?|relations?|ties|bonds|status|agreements?|partnerships?)|关系|關係|结好|結好|协议|協議)$/i.test(
    text.slice(start, end),
  )
}

/** The two that the phrase's own words name, one of them of this country. */
function toldPair(item: ItemContext, { named, phrases }: Named): Pair | undefined {
  const pair =
    districtPair(item, phrases) ??
    apposedPair(item, phrases) ??
    pairBetween(item, { named, phrases }) ??
    pairOfRegions(item, { named, phrases })
  return pair?.every((side) => isAbroad(item, side)) ? undefined : pair
}

/** "From Guangdong to New South Wales, its sister state": the only two regions, one of them of this country, are no cities' partners. */
function pairOfRegions(item: ItemContext, { named, phrases }: Named): Pair | undefined {
  const [one, other, ...others] = named.filter(({ bodies }) =>
    bodies.some((body) => body.type === 'place' && ofRegion.test(body.kind)),
  )
  const isOfRegions = phrases.every(({ tie }) => tie === 'sister-region')
  if (!isOfRegions || !one || !other || others.length > 0) return undefined
  return named.some((side) => isHome(item, side)) || isAbroad(item, one) === isAbroad(item, other)
    ? undefined
    : [one, other]
}

function withHome(item: ItemContext, { named, phrases }: Named): Pair[] {
  const { own, home, partners } = partiesOf(item, { named, phrases })
  const listed = listedPartners(item, { partners, phrases })
  if (listed.length === 0) return firstPair(item, { own, home, partners })
  // "Kobe, the sister city of Tianjin": the tie of a neighbour.
  const owner = neighbourOf(item, phrases)
  if (owner) {
    const others = listed.filter((one) => !isNeighbour(item, one))
    return others.map((one) => [owner, one])
  }
  // "Brno is twinned with Linz and Bonn": the ties of another.
  const isOfOther = !own && isAnother(item, { partners, listed, phrases })
  return home && !isOfOther ? listed.map((one) => [home, one]) : []
}

/** The home with the first partner, or two partners one of whom is of the home's country, met in the home city or elsewhere. */
function firstPair(
  item: ItemContext,
  {
    own,
    home,
    partners: [partner, other],
  }: { own: Side | undefined; home: Side | null; partners: readonly Side[] },
): Pair[] {
  if (!partner) return []
  const isVenue = own?.bodies.every((body) => isMetAt(item, body))
  const areTwo = other && isNeighbour(item, partner) !== isNeighbour(item, other)
  if (isVenue && areTwo) return [[partner, other]]
  if (own || !other) return home && !isNeighbour(item, partner) ? [[home, partner]] : []
  return isAbroad(item, partner) && isAbroad(item, other) ? [] : [[partner, other]]
}

/** A city abroad, named before the words of a tie and outside their list, is whose ties they are. */
function isAnother(
  item: ItemContext,
  {
    partners,
    listed,
    phrases,
  }: { partners: readonly Side[]; listed: readonly Side[]; phrases: readonly TiePhrase[] },
): boolean {
  return partners.some(
    (side) =>
      !listed.includes(side) &&
      isAbroad(item, side) &&
      side.bodies.some((body) =>
        phrases.some(
          ({ lang, segment, start }) =>
            body.lang === lang &&
            body.segment === segment &&
            body.end <= start &&
            /^(?:已|也|还|還)?[与與和同]|^ (?:is|was|has been|had been) (?:also |already )?twinned/u.test(
              item.text.slice(body.end, body.end + 24),
            ),
        ),
      ),
  )
}

/**
 * A count of ties ("54 sister cities") has no sides; 两市, "the two", an anniversary and a relation that names nobody
 * have those named before, and "to become a sister city of [the home city]" has the guest's.
 */
function meantBefore(
  item: ItemContext,
  { named, phrases, isSigned }: Named & { isSigned: boolean },
): Pair | undefined {
  const [phrase] = phrases
  if (!phrase) return undefined
  const isMeant =
    isSigned ||
    meansSides(item, phrases) ||
    phrases.some((one) => mentionsBeside(item, 'place', one).some((at) => isTownOf(item, at))) ||
    phrases.some(
      (one) =>
        isRelation(item, one) || isOfTheTwo(item, one) || isWithHome(item, { named, phrase: one }),
    )
  const [first, second] = isMeant ? sidesBefore(item, phrase.bead) : []
  return first && second ? [first, second] : undefined
}

/** "To become a friendship city of Jinan", 与济南结好: the home city is the other side of somebody's. */
function isWithHome(
  item: ItemContext,
  { named, phrase }: { named: readonly Side[]; phrase: TiePhrase },
): boolean {
  const own = named.find((side) => isHome(item, side))?.bodies ?? []
  return own.some(({ lang, start, end }) =>
    lang === 'en'
      ? /^ (?:of|with) (?:the )?$/.test(item.text.slice(phrase.end, start))
      : /[与與和同跟]$/u.test(item.text.slice(0, start).slice(-1)) &&
        /^(?:结|結|缔結|缔结|締結|建立|正式)/u.test(item.text.slice(end, end + 2)),
  )
}

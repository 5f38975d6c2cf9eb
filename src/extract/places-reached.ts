import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import type { Span } from '../span.ts'
import { type ItemContext, mentionsIn } from './item.ts'
import { homeSeat } from './organisations-seat.ts'
import { isInviter, isReceiver } from './places-journey.ts'
import { areas, isAroundThere, isHouseOrSite } from './places-there.ts'

/** A place, or a body whose house is one, where an item names it. */
export type Spot = Placed<PlaceMention | OrganisationMention>

/** An item, and whether it tells of a journey abroad. */
export interface Journeyed extends ItemContext {
  readonly isAway: boolean
}

/** Tells whether it is a country. */
export function isCountry(spot: Spot): boolean {
  return spot.type === 'place' && spot.kind === 'country'
}

/** Tells whether it is wide enough to hold many a house. */
export function isArea(spot: Spot): boolean {
  return spot.type === 'place' && areas.has(spot.kind)
}

/** Kaoting Academy in [Jianyang District]: it tells where a place lies, and is not named for itself. */
export function isWhereItLies(item: ItemContext, spot: Spot): boolean {
  if (spot.type !== 'place' || spot.lang !== 'en' || !/^(?:district|county|town)$/.test(spot.kind))
    return false
  return mentionsIn(item, spot.segment).some(
    (one) =>
      (isHouseOrSite(one) || one.type === 'organisation') &&
      one.end < spot.start &&
      /^(?:,| in| of) (?:the )?$/u.test(item.text.slice(one.end, spot.start)),
  )
}

interface Stand {
  readonly spot: Spot
  /** Its sentence, and where a span of the item stands in it. */
  readonly text: string
  readonly local: (span: Span) => Span
}

/** Tells whether anybody goes to a place that no verb of going stands beside. */
export function isReached(item: Journeyed, { spot, text, local }: Stand): boolean {
  const place = local(spot)
  if (isScene(item, { spot, text, place })) return true
  if (spot.country === undefined || spot.country === item.home?.country) return false
  if (item.isAway && (isHost(item, spot) || isStay(spot, { text, place }))) return true
  if (spot.lang === 'zh' || !isArea(spot)) return false
  const houses = mentionsIn(item, spot.segment).filter(isHouseOrSite).map(local)
  return isAroundThere(text, { place, houses })
}

/** On a journey, whatever is done "in Sfax", 在突尼斯斯法克斯: a city abroad, and no body's seat. */
function isStay(spot: Spot, { text, place }: { text: string; place: Span }): boolean {
  if (spot.type !== 'place' || !/^(?:city|region)$/.test(spot.kind)) return false
  const before = text.slice(0, place.start)
  return spot.lang === 'en'
    ? /\p{Ll} in (?:the city of )?$/u.test(before)
    : /(?:^|[，,。；;日]|\p{Script=Han})在\p{Script=Han}{0,6}$/u.test(before)
}

/** A city abroad that asked ours to come, or whose mayor received them. */
export function isHost(item: ItemContext, spot: Spot): boolean {
  const isCity = spot.type === 'place' && spot.kind === 'city'
  if (!isCity || spot.country === undefined || spot.country === item.home?.country) return false
  return isInviter(item, spot) || isReceiver(item, spot)
}

/**
 * "In Lodz the delegation …", 在罗兹，…: a city abroad that sets the scene of what comes. One of our own country does so where
 * people on a tour go on to it: "in Zhangye, they …".
 */
function isScene(
  { home }: ItemContext,
  { spot, text, place }: { spot: Spot; text: string; place: Span },
): boolean {
  if (spot.country === undefined || spot.type !== 'place') return false
  const [before, after] = [text.slice(0, place.start), text.slice(place.end)]
  if (spot.country === home?.country) {
    const isElsewhere = spot.id === undefined || spot.id !== homeSeat(home).id
    return isElsewhere && /(?:^|[.;,] )(?:and )?[Ii]n $/u.test(before) && goingOn.test(after)
  }
  if (spot.lang === 'en') return /(?:^|[.;] )(?:While in|In) (?:the )?$/u.test(before)
  return (
    /(?:^|[，,。；;])在\p{Script=Han}{0,6}$/u.test(before) &&
    /^[市州省]?(?:期[间間])?[，,]/u.test(after)
  )
}

/** Who goes on to another city. */
const goingOn =
  /^,? (?:they|the (?:\p{Ll}+ )?(?:delegation|group|party|guests|visitors|students|pupils|journalists|reporters|trainees|consuls|diplomats|team|mission|entourage)(?: members)?) /u

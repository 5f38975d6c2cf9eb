import { isDemonym } from '../english/countries.ts'
import type { Exchange, ExchangeKind, OrganisationParty, PersonParty } from '../exchange.ts'
import type { Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import {
  isGivenAbroad,
  isHeldAbroad,
  isOfForeigners,
  isOfLetters,
  isOfThoseHere,
  isRoute,
} from './direction-clues.ts'
import {
  countriesOf,
  isAmongOurs,
  isForeign,
  isForeigner,
  localMissions,
  ownCountries,
} from './direction-sides.ts'
import { goesOut, isByOwnParty, isPartyReceived, leadsOut } from './direction-ways.ts'
import { happensAbroad, happensHere } from './direction-where.ts'
import { type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { mode } from './mode.ts'

/** What direction looks at besides the item: its kinds, main first, and who took part. */
export interface Sides {
  readonly kinds: readonly ExchangeKind[]
  readonly people: readonly PersonParty[]
  readonly organisations: readonly OrganisationParty[]
}

/** Kinds that bring another country's people or art to the city, whoever arranges them. */
const brought: ReadonlySet<ExchangeKind> = new Set([
  'exhibition',
  'performance',
  'training',
  'course',
])
/** Kinds that the city's own people may arrange in another country. */
const shown: ReadonlySet<ExchangeKind> = new Set([
  'exhibition',
  'performance',
  'conference',
  'opening',
  'sports-event',
  'meeting',
  'talks',
  'signing',
])
/** Kinds to which the foreigners who live in the city come. */
const gathering: ReadonlySet<ExchangeKind> = new Set([
  'reception',
  'ceremony',
  'symposium',
  'tour',
  'sports-event',
  'interview',
  'visit',
  'study-visit',
  'performance',
  'conference',
  'meeting',
  'talks',
])
/** Kinds in which somebody travels. */
const journeys: ReadonlySet<ExchangeKind> = new Set([
  'visit',
  'study-visit',
  'training',
  'youth-exchange',
])
/** Kinds in which each side stays where it is when they go over a link. */
const linked: ReadonlySet<ExchangeKind> = new Set([
  'video-conference',
  'signing',
  'meeting',
  'talks',
  'youth-exchange',
])
/** Kinds in which two cities act together from where they are. */
const joint: ReadonlySet<ExchangeKind> = new Set([
  'video-conference',
  'signing',
  'joint-statement',
  'summary',
])

/**
 * Which way the exchange went, seen from the home city. `local`: with a mission posted in the city;
 * `domestic`: all sides are of this country, Hong Kong and Macao with it.
 */
export function direction(item: ItemContext, sides: Sides): Exchange['direction'] {
  const main = sides.kinds[0]
  if (main === 'summary') return 'two-way'
  if (main !== undefined && gathering.has(main) && isOfThoseHere(item)) return 'local'
  if (main === 'course' && isOfForeigners(item)) return 'local'
  if (!hasForeigner(item, sides)) return 'domestic'
  if (isAmongOurs(item, [...sides.people, ...sides.organisations])) return 'domestic'
  return apart(item, sides) ?? wayOf(item, sides)
}

/** Of what goes by letter or over a link, so that nobody travels: local or two-way; undefined for all else. */
function apart(item: ItemContext, sides: Sides): Exchange['direction'] | undefined {
  const main = sides.kinds[0]
  if (main === 'ceremony') return isOfLetters(item) ? 'two-way' : undefined
  if (main === undefined || !linked.has(main) || mode(item) !== 'online') return undefined
  return isLocal(item, sides) ? 'local' : 'two-way'
}

/** Which way somebody or something of another country went. */
function wayOf(item: ItemContext, sides: Sides): Exchange['direction'] {
  const main = sides.kinds[0]
  if (isOutbound(item, sides)) return 'outbound'
  if (main !== undefined && isBothWays(item, main)) return 'two-way'
  if (main !== undefined && brought.has(main)) return 'inbound'
  if (isLocal(item, sides)) return 'local'
  if (main === 'signing' && happensHere(item)) return 'inbound'
  return isJoint(item, sides) ? 'two-way' : 'inbound'
}

/** A route, a concert or a class on two screens: kinds that have no direction, or both. */
function isBothWays(item: ItemContext, main: ExchangeKind): boolean {
  if (main === 'opening') return isRoute(item)
  return /^(?:performance|course|exhibition)$/.test(main) && mode(item) === 'online'
}

function isJoint(item: ItemContext, sides: Sides): boolean {
  const main = sides.kinds[0]
  return (
    (main !== undefined && joint.has(main) && !hasGuest(item, sides)) || mode(item) === 'online'
  )
}

function hasForeigner(item: ItemContext, { kinds, people, organisations }: Sides): boolean {
  const own = ownCountries(item.home)
  const isOther = ({ side }: { side?: string }): boolean => side !== undefined && !own.has(side)
  if (people.some(isOther) || organisations.some(isOther)) return true
  return isForeign(item) && !(/^(?:course|training)$/.test(kinds[0] ?? '') && isOfTongue(item))
}

/** A course in Korean for civil servants: all that is foreign in it is a language. */
function isOfTongue(item: ItemContext): boolean {
  const own = ownCountries(item.home)
  const isTongue = ({ start, end, lang }: Placed): boolean =>
    lang === 'en'
      ? (isDemonym(item.text.slice(start, end)) &&
          /\b(?:in|basic|spoken) $/.test(item.text.slice(Math.max(0, start - 10), start))) ||
        /^[ -](?:language|courses?|class(?:es)?|lessons?|interpret|translat|training|speaking)/.test(
          item.text.slice(end),
        )
      : /^[语語文]/u.test(item.text.slice(end))
  return item.mentions.every(
    (one) => countriesOf(one).every((code) => own.has(code)) || isTongue(one),
  )
}

function isOutbound(item: ItemContext, sides: Sides): boolean {
  const main = sides.kinds[0]
  if (happensAbroad(item, main)) return true
  // A prize of ours may be given, a show of ours opened, abroad: nobody in it is a guest.
  if (main !== undefined && shown.has(main) && isHeldAbroad(item)) return true
  if (main === 'ceremony' && isGivenAbroad(item)) return true
  if (main !== undefined && oursGo(item, main)) return true
  return travelsOut(item, sides) ?? goesOut(item)
}

/** Whomever they meet there, ours went. */
function oursGo(item: ItemContext, main: ExchangeKind): boolean {
  if (main === 'visit' && (isByOwnParty(item) || leadsOut(item))) return true
  if (main === 'meeting' || main === 'talks') return isPartyReceived(item)
  return journeys.has(main) && goesOut(item)
}

/** By whom the item has for its guests: our own people abroad, or somebody from there; undefined for none. */
function travelsOut(item: ItemContext, { kinds, people }: Sides): boolean | undefined {
  const guests = people.filter(({ role, side, group }) => role === 'guest' && side && !group)
  if (guests.length === 0) return undefined
  // The head of a company's China branch is received at home by one of ours, and an enterprise visited is in the city.
  const isReceived =
    /^(?:meeting|talks)$/.test(kinds[0] ?? '') &&
    people.some(({ role, side }) => role === 'host' && isOwn(item, side))
  return !isReceived && guests.every(({ side }) => isOwn(item, side)) && namesAbroad(item)
}

/** A place or somebody of another country, and not only a body that is called by it, is named. */
function namesAbroad(item: ItemContext): boolean {
  const own = ownCountries(item.home)
  return item.mentions.some(
    (mention) =>
      (mention.type === 'place' || mention.type === 'person') &&
      countriesOf(mention).some((code) => !own.has(code)),
  )
}

function isOwn({ home }: ItemContext, side: string | undefined): boolean {
  return side === (home?.country ?? 'CN')
}

function hasGuest(item: ItemContext, { people }: Sides): boolean {
  const isForeignParty = ({ side, group }: PersonParty): boolean =>
    side !== undefined && group !== true && !ownCountries(item.home).has(side)
  return (
    mode(item) === 'in-person' &&
    (people.some(isForeignParty) ||
      mentionsOf(item, 'person').some((person) => isForeigner(item, person)))
  )
}

/** The foreigners of the item are posted or live here, and nobody came from elsewhere. */
function isLocal(item: ItemContext, { kinds, people }: Sides): boolean {
  if (kinds[0] === 'interview' && !comesIn(item) && !isOfPress(item)) return true
  const local = new Set(localMissions(item))
  if (local.size === 0 || isOfVisitor(item, people, local)) return false
  // A headline tells in short who the text goes on to name with where he is posted.
  const first = mentionsOf(item, 'person').find(
    (person) => isForeigner(item, person) && !isHeadline(item, person.segment),
  )
  if (first === undefined) return !comesIn(item)
  // Of two versions one may say where he is posted.
  const his = people.find(({ evidence }) => evidence.some((one) => overlaps(one, first)))
  return (
    local.has(first) ||
    his?.evidence.some((one) => [...local].some((other) => overlaps(one, other))) === true
  )
}

/** A crew or a paper of another country has come to film or to write. */
function isOfPress(item: ItemContext): boolean {
  return mentionsOf(item, 'organisation').some(
    (body) =>
      body.office === 'media' &&
      countriesOf(body).some((code) => !ownCountries(item.home).has(code)),
  )
}

/** Parts of who may have come for what the item tells. */
const visits: ReadonlySet<PersonParty['role']> = new Set(['guest', 'signatory', 'speaker'])

/** The first guest is no one posted here: who lives here joins him. */
function isOfVisitor(
  item: ItemContext,
  people: readonly PersonParty[],
  local: ReadonlySet<Placed>,
): boolean {
  const guest = people.find(({ role, side }) => visits.has(role) && side && !isOwn(item, side))
  return (
    guest !== undefined &&
    ![...local].some((one) => guest.evidence.some((its) => overlaps(one, its)))
  )
}

function comesIn(item: ItemContext): boolean {
  return mentionsOf(item, 'cue').some(({ id }) => id === 'go:in' || id === 'kind:visit')
}

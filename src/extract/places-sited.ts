import { type Heard, heard } from '../bitext/organisations-sound.ts'
import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { isDemonym } from '../english/countries.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import type { Place } from '../exchange.ts'
import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import { covers, type Lang, overlaps, type Span } from '../span.ts'
import { type ItemContext, mentionsBeside, mentionsIn, mentionsOf } from './item.ts'
import { homeSeat } from './organisations-seat.ts'
import { isSpoken } from './people-background.ts'
import { isAside, isSource } from './places-apart.ts'
import { homeArrivals, homeByOneCharacter } from './places-home.ts'
import { askingCities, isOneOfAll } from './places-journey.ts'
import { narrowed } from './places-narrow.ts'
import {
  isArea,
  isCountry,
  isHost,
  isReached,
  isWhereItLies,
  type Journeyed,
  type Spot,
} from './places-reached.ts'
import { placeRoles } from './places-roles.ts'
import { areas, isHouse, isThere } from './places-there.ts'

/** One place in one language: its first full name, where it is mentioned, and the part it plays. */
export interface Sited {
  readonly text: string
  readonly kind: string
  readonly id?: string
  readonly country?: string
  readonly heard: Heard
  /** The part it plays, if the words around it tell. */
  readonly role?: Place['role']
  readonly beads: ReadonlySet<number>
  readonly spans: readonly Span[]
  /** How far into the version it first stands, 0 to 1. */
  readonly rank: number
}

/** The name of a firm as it is registered: it is a body that somebody calls on, and its works are the place. */
const incorporated =
  /(?:公司|集[团團])$|(?<!\p{L})(?:Ltd|Limited|Group|Company|Corporation|Inc|GmbH|AG|S\.p\.A|LLC|Berhad)\.?$/u

/** The places an item names in one language, in order of their first mention. */
export function sitedIn(item: Journeyed, lang: Lang): Sited[] {
  const spots = mentionsOf(item, 'place', lang)
    .filter((spot) => !isNation(spot) || isOtherCountry(item, spot))
    .map((spot) => homeByOneCharacter(item, spot))
  if (lang === 'zh') {
    const taken = new Set(spots.map(({ start }) => start))
    spots.push(...homeArrivals(item).filter(({ start }) => !taken.has(start)))
  }
  const bodies = mentionsOf(item, 'organisation', lang)
  const titles = mentionsOf(item, 'person', lang)
  // The residence of somebody is named after him.
  const free = [
    ...spots.filter(
      (spot) =>
        !titles.some((title) => overlaps(title, spot) && !covers(spot, title)) ||
        (item.isAway && isHost(item, spot)),
    ),
    ...(item.isAway ? askingCities(item, lang) : []),
  ]
  const shared = bodies.filter(
    (body) =>
      isHouse(body) &&
      !incorporated.test(body.text) &&
      // The works of a company are what was seen, not the company.
      !free.some((spot) => spot.start <= body.start && body.end <= spot.end),
  )
  const groups = new Map<string, Spot[]>()
  for (const spot of [...free, ...shared].sort((a, b) => a.start - b.start)) {
    const key = keyOf(spot)
    groups.set(key, [...(groups.get(key) ?? []), spot])
  }
  const size = Math.max(1, spots.length + bodies.length)
  return [...groups.values()].flatMap((group, index) => sited(item, group, index / size) ?? [])
}

function sited(item: Journeyed, group: readonly Spot[], rank: number): Sited | undefined {
  const first = fullest(group)
  if (!first) return undefined
  const role = roleOf(item, first, group)
  if (isSide(first, role)) return undefined
  if (first.type === 'organisation' && !isPlaceToo(first, role)) return undefined
  const printed = group.find((spot) => isPlaced(spot))
  const country = (printed ?? first).country
  const id = first.type === 'place' && !printed ? first.id : undefined
  const text = narrowed(first.text, first.lang)
  return {
    text,
    heard: heard(text, first.lang),
    kind: first.type === 'place' ? first.kind : (first.office ?? 'site'),
    ...(role === undefined ? {} : { role }),
    rank,
    beads: new Set(group.map(({ bead }) => bead)),
    spans: group,
    ...(id === undefined ? {} : { id }),
    ...(country === undefined ? {} : { country }),
  }
}

function roleOf(item: Journeyed, first: Spot, group: readonly Spot[]): Place['role'] | undefined {
  const isHome =
    first.type === 'place' && first.id !== undefined && first.id === homeSeat(item.home).id
  const roles = group
    .flatMap((spot) => rolesAt(item, spot))
    .filter((role) => role !== 'origin' || !isHome)
  return isArea(first) ? areaRole(roles) : siteRole(roles)
}

/** A country is a side; it is a place where somebody travels to it. */
function isSide(spot: Spot, role: Place['role'] | undefined): boolean {
  return spot.type === 'place' && spot.kind === 'country' && role !== 'destination'
}

/** A house whose part only the other version tells is kept, to be paired with it; a company does more than to be a place. */
function isPlaceToo(body: OrganisationMention, role: Place['role'] | undefined): boolean {
  return role === 'venue' || (isHouse(body) && (role === 'visited' || body.office !== 'company'))
}

/** A city whose country is printed beside it, other than the one its name is known by, has no id. */
function isPlaced(spot: Spot): boolean {
  return (
    spot.type === 'place' &&
    areas.has(spot.kind) &&
    spot.id === undefined &&
    spot.country !== undefined
  )
}

/** The first name that is neither the 渝 of 来渝 nor in the capitals of a headline. */
function fullest(group: readonly Spot[]): Spot | undefined {
  const [first] = group
  const isOdd = ({ text }: Spot): boolean => text.length === 1 || /^\p{Lu}{2,}$/u.test(text)
  return first && isOdd(first) ? (group.find((spot) => !isOdd(spot)) ?? first) : first
}

function areaRole(roles: readonly Place['role'][]): Place['role'] | undefined {
  const order: Place['role'][] = ['venue', 'destination', 'origin']
  if (roles.includes('visited') && !roles.includes('venue')) return 'destination'
  return order.find((role) => roles.includes(role))
}

function siteRole(roles: readonly Place['role'][]): Place['role'] | undefined {
  const order: Place['role'][] = ['visited', 'venue']
  return (
    order.find((role) => roles.includes(role)) ??
    (roles.includes('destination') ? 'visited' : undefined)
  )
}

function rolesAt(item: Journeyed, spot: Spot): Place['role'][] {
  const span = item.segments[spot.segment]?.span
  if (isWhereItLies(item, spot)) return []
  if (isCountry(spot) && isOneOfAll(item, spot)) return ['destination']
  if (!span || isSpoken(item, spot) || isSource(item, spot) || isAside(item, spot)) return []
  const local = ({ start, end }: Span): Span => ({
    start: start - span.start,
    end: end - span.start,
  })
  const isOfCountries = isCountry(spot)
  const here = mentionsIn(item, spot.segment).filter(
    (mention) =>
      mention.type === 'organisation' ||
      (mention.type === 'place' && isCountry(mention) === isOfCountries),
  )
  const text = item.text.slice(span.start, span.end)
  const countries = countriesBeside(item, spot)
  const whole = (one: Span): Span => local(withCountry(one, countries(one)))
  const isHead = isHeadOfName(spot, text.slice(local(spot).end))
  const told = placeRoles({ lang: spot.lang, text, listed: here.map(whole) }, whole(spot)).filter(
    (role) => role !== 'visited' || !isHead,
  )
  if (isReached(item, { spot, text, local })) told.push('destination')
  if (told.length === 0 && isThere(spot, { text, place: whole(spot) })) told.push('venue')
  return isPartner(item, spot) ? [...told, 'origin'] : told
}

/** 参观[遵义]会议会址: what was seen is called after the city, and goes on behind it. */
function isHeadOfName(spot: Spot, after: string): boolean {
  return (
    spot.lang === 'zh' &&
    isArea(spot) &&
    /^(?![市州省和与與及以等并並时時期的])\p{Script=Han}/u.test(after)
  )
}

/** [London, UK] and [Paris, France], [英国伦敦]、[法国巴黎]: a place with the country that is printed beside it. */
function withCountry(one: Span, country: Span | undefined): Span {
  if (!country) return one
  return { start: Math.min(one.start, country.start), end: Math.max(one.end, country.end) }
}

/** Finds the country printed beside a place of a spot's sentence: behind its comma in English, before it in Chinese. */
function countriesBeside(item: ItemContext, spot: Spot) {
  const { text } = item
  const { lang } = spot
  const countries = mentionsBeside(item, 'place', spot).filter(({ kind }) => kind === 'country')
  const edge = lang === 'en' ? 'start' : 'end'
  const at = new Map(countries.map((country) => [country[edge], country]))
  return ({ start, end }: Span): Span | undefined =>
    lang === 'en'
      ? at.get(end + (/^, (?:the )?/.exec(text.slice(end, end + 6))?.[0].length ?? -1))
      : at.get(start)
}

/** 访问意、奥两国 */
const counted = /^(?:[、和与與]?\p{Script=Han}){0,3}[两兩三四五][国國]/u

/** Another country, by its name in full, that does not only say where a city lies; nobody travels to "South Sudanese". */
function isOtherCountry(item: ItemContext, spot: Placed<PlaceMention>): boolean {
  const { kind, country, text, start, end } = spot
  if (kind !== 'country' || country === item.home?.country) return false
  if (text.length < 2) return counted.test(item.text.slice(end, end + 10))
  if (isDemonym(text)) return false
  if (isOneOfAll(item, spot)) return true
  return !mentionsBeside(item, 'place', spot).some(
    (other) =>
      other.kind !== 'country' &&
      (other.start === end || /^, (?:the )?$/.test(item.text.slice(other.end, start))),
  )
}

/** A city that opens the report of an online meeting takes part from where it is. */
function isPartner(item: ItemContext, { bead, type, country, start }: Spot): boolean {
  // A heading is a bead of its own.
  if (bead > 1 || type !== 'place' || country === item.home?.country) return false
  const isOnline = mentionsOf(item, 'cue').some(
    ({ id, bead: at }) => /^mode:(?:online|joins)$/.test(id) && at === bead,
  )
  return isOnline && !/\p{Lu}\p{L}* $/u.test(item.text.slice(Math.max(0, start - 24), start))
}

function keyOf(spot: Spot): string {
  if (spot.type === 'place' && spot.id !== undefined) return spot.id
  const plain = spot.lang === 'zh' ? simplified(spot.text) : spot.text.toLowerCase()
  const known = (spot.lang === 'zh' ? chineseCities : englishCities)(spot.text)[0]
  if (known && known.end - known.start === spot.text.length) return known.value.id
  return plain.replace(/(?<=..)市$/u, '')
}

/** Countries and groups of states are sides, not places; Hong Kong, in full, may be a place too. */
function isNation({ kind, country, id = '', text }: PlaceMention): boolean {
  if (kind === 'country') return true
  return kind === 'region' && country === undefined && (id.length > 2 || text.length === 1)
}

import type { Exchange, ExchangeKind, OrganisationParty, PersonParty } from '../exchange.ts'
import type { CueMention, Mention, Placed } from '../mention.ts'
import { type Lang, overlaps } from '../span.ts'
import {
  isGivenAbroad,
  isHeldAbroad,
  isOfLetters,
  isOfResidents,
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
import { happensAbroad } from './direction-where.ts'
import { headOf, type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { kindEvents } from './kind-events.ts'
import { isAhead } from './look-ahead.ts'
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
])
// 援刚果（布）医疗队出征: where they go may stand right before the verb.
const besideVerb = 8
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
  if (main !== undefined && gathering.has(main) && isOfResidents(item)) return 'local'
  if (!hasForeigner(item, sides)) return 'domestic'
  if (isAmongOurs(item, [...sides.people, ...sides.organisations])) return 'domestic'
  if (isOutbound(item, sides)) return 'outbound'
  if (main !== undefined && isBothWays(item, main)) return 'two-way'
  if (main !== undefined && brought.has(main)) return 'inbound'
  if (isLocal(item, sides)) return 'local'
  return isJoint(item, sides) ? 'two-way' : 'inbound'
}

/** Letters of congratulation, a route, a concert on two screens: kinds that have no direction, or both. */
function isBothWays(item: ItemContext, main: ExchangeKind): boolean {
  if (main === 'ceremony') return isOfLetters(item)
  if (main === 'opening') return isRoute(item)
  return main === 'performance' && mode(item) === 'online'
}

function isJoint(item: ItemContext, sides: Sides): boolean {
  const main = sides.kinds[0]
  return (
    (main !== undefined && joint.has(main) && !hasGuest(item, sides)) || mode(item) === 'online'
  )
}

function hasForeigner(item: ItemContext, { people, organisations }: Sides): boolean {
  const own = ownCountries(item.home)
  const isOther = ({ side }: { side?: string }): boolean => side !== undefined && !own.has(side)
  return people.some(isOther) || organisations.some(isOther) || isForeign(item)
}

function isOutbound(item: ItemContext, sides: Sides): boolean {
  const main = sides.kinds[0]
  if (happensAbroad(item, main)) return true
  // A prize of ours may be given, a show of ours opened, abroad: nobody in it is a guest.
  if (main !== undefined && shown.has(main) && isHeldAbroad(item)) return true
  if (main === 'ceremony' && isGivenAbroad(item) && !isBothWays(item, main)) return true
  if (main === 'visit' && isByOwnParty(item)) return true
  return travelsOut(item, sides) ?? (goesOut(item) || leadsOut(item, main))
}

/** The first sentence that tells a way tells the item's. */
function goesOut(item: ItemContext): boolean {
  const ways = mentionsOf(item, 'cue').filter(
    (cue) => cue.id.startsWith('go:') && !isPlanned(item, cue),
  )
  const [way] = ways
  return way?.id === 'go:out' && isOfLead(item, way) && leadsAbroad(item, way)
}

/** Where somebody went in the course of what is told, or is to go, is not the item's way. */
function isOfLead(item: ItemContext, { bead }: Placed<CueMention>): boolean {
  return bead <= (kindEvents(item)[0]?.bead ?? bead)
}

/** 将选派教师赴…, 明年5月…赴: nobody has gone yet. */
function isPlanned(item: ItemContext, { lang, segment, start }: Placed<CueMention>): boolean {
  const isBefore = (mention: Placed): boolean =>
    mention.segment === segment && mention.start < start
  return (
    mentionsOf(item, 'cue', lang).some((cue) => cue.id === 'speech:commitment' && isBefore(cue)) ||
    mentionsOf(item, 'date', lang).some((date) => isAhead(date, item.text) && isBefore(date))
  )
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

/** Somebody of this country leads a team to a place abroad: 率团访问…. */
function leadsOut(item: ItemContext, main: ExchangeKind | undefined): boolean {
  if (main !== 'visit') return false
  const first = mentionsOf(item, 'cue').find(({ id }) => id === 'kind:visit')
  if (!first || comesHere(item, first)) return false
  const here = item.mentions.filter(({ segment }) => segment === first.segment)
  const isHere = here.some(
    (mention) =>
      mention.type === 'place' &&
      mention.start > first.start &&
      !isWhose(item, mention) &&
      isHomeCountry(item, mention),
  )
  return !isHere && leadsAbroad(item, first)
}

/** "A Suzhou delegation visited Kanazawa and met its mayor", 苏州代表团访问…: whoever they meet there, ours went; "Suzhou received a delegation" is no party of ours. */
function isByOwnParty(item: ItemContext): boolean {
  const visit = mentionsOf(item, 'cue').find(({ id }) => id === 'kind:visit')
  if (!visit) return false
  const { lang, segment, start } = visit
  const { home, segments, text, mentions } = item
  const before = text.slice(segments[segment]?.span.start ?? start, start)
  const own = (home?.[lang] ?? '').replace(/[市省]$/u, '')
  const party =
    lang === 'en'
      ? /^(?:[’']s)?(?: (?!\p{L}+ed\b|(?:a|an|the|its|by|from|met|saw|held|hosts?|greets?|receives?|welcomes?)\b)[\p{L}-]+){0,3} (?:delegation|team|mission)\b[^.;]{0,20}$/u
      : /^市?(?!\p{Script=Han}{0,4}(?:接待|迎|[会會][见見]|邀[请請]|[欢歡]迎))\p{Script=Han}{0,6}(?:代表团|代表團|访问团|訪問團|考察团|考察團)[^，,。；;]{0,6}$/u
  const at = own === '' ? -1 : before.lastIndexOf(own)
  return (
    at !== -1 &&
    party.test(before.slice(at + own.length)) &&
    mentions.some(
      (one) =>
        one.type === 'place' &&
        one.segment === segment &&
        one.start >= start &&
        countriesOf(one).some((code) => !ownCountries(home).has(code)),
    )
  )
}

/** 日本代表团来访, "welcomed a delegation visiting from Kanazawa": whoever comes does not go. */
function comesHere(item: ItemContext, visit: Placed<CueMention>): boolean {
  const { lang, segment } = visit
  return (
    received[lang].test(headOf(item, visit)) ||
    mentionsOf(item, 'cue').some((cue) => cue.segment === segment && cue.id === 'go:in')
  )
}

const received: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:welcomed|received|hosted|greeted)\b[^.;]{0,60}$/i,
  zh: /(?:迎来|迎來|接待|迎接)[^，,。；;]{0,40}$/u,
}

const ofOther = /\b(?:sister|twin|partner|friendship) (?:city|town|province|state|region|port) of $/

/** 率天津市代表团, 访问宁波首个友城: whose delegation or sister city it is, not where it goes. */
function isWhose({ text }: ItemContext, { start, end }: Placed<Mention>): boolean {
  if (ofOther.test(text.slice(Math.max(0, start - 30), start))) return true
  return /^(?:(?:的|首[个個座]|最早的|第[一二三四五六七八九十\d]{1,3}[个個座])*(?:国际|國際)?(?:友城|友好城市|姐妹城市)|[’']s (?:[\p{L}-]+ ){0,3}(?:sister|twin|partner)|代表团|代表團|友好|经贸|經貿|政府|市民|企业|企業|考察团|考察團|访问团|訪問團| delegation)/u.test(
    text.slice(end, end + 30),
  )
}

function isHomeCountry({ home }: ItemContext, mention: Placed<Mention>): boolean {
  return countriesOf(mention).some((code) => code === (home?.country ?? 'CN'))
}

/** 赴 and "left for" lead abroad when the sentence goes on to a place abroad and no foreigner goes. */
function leadsAbroad(item: ItemContext, { lang, segment, start }: Placed<CueMention>): boolean {
  const here = item.mentions.filter((mention) => mention.segment === segment)
  const places = here.filter(({ type, end }) => type === 'place' && end > start - besideVerb)
  // 赴成都参赛的老挝国家队: where they go is the nearest place behind the verb.
  const next = places.find((place) => place.start >= start)
  const abroad = places
    .filter((place) => place.end <= start || place === next || lang === 'en')
    .some((place) => countriesOf(place).some((code) => !ownCountries(item.home).has(code)))
  return abroad && !here.some((mention) => mention.type === 'person' && isForeigner(item, mention))
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
  if (kinds[0] === 'interview' && !comesIn(item)) return true
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

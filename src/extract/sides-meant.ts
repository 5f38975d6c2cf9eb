import type { PersonMention, Placed, PlaceMention, Title, Words } from '../mention.ts'
import type { Lang } from '../span.ts'
import {
  type Body,
  governed,
  homeSide,
  isAround,
  isBesideNeighbour,
  namesOf,
  once,
  organisationsIn,
  placesIn,
  type Side,
} from './agreements-bodies.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { knownPeople } from './people-known.ts'

/**
 * The two sides that "the two cities" or 双方 stand for in a bead: those of the nearest bead from
 * there back that names two places, or the home city with the one place abroad, told by a title too.
 */
export function sidesBefore(item: ItemContext, bead: number): Side[] {
  for (let at = bead; at >= 0; at--) {
    const segments = new Set([...(item.beads[at]?.en ?? []), ...(item.beads[at]?.zh ?? [])])
    // The two cities that talk of a park are not the park.
    const named = namesOf(placesIn(item, segments).filter(({ kind }) => !kind.startsWith('zone')))
    if (named.length >= 2) return named.slice(0, 2)
    const heads = seatsOf(item, segments)
    const governing = governments(item, segments)
    const pair = [heads, governing].find((sides) => areOfTwo(item, sides))
    if (pair) return pair
    const abroad =
      namesOf(placesAbroad(item, segments))[0] ??
      seatOf(item, segments) ??
      governedBy(item, segments)
    if (abroad && item.home) return [homeSide(item.home), abroad]
  }
  return []
}

const ofGovernment = {
  en: /^(?:the )?(?:(?:Municipal|City|County|District|Provincial) )?(?:People[’']s )?(?:Government|Committee) of (?:the )?(?:City of )?|,? (?:Municipal|City|County|District|Provincial) (?:People[’']s )?Government.*$/u,
  zh: /(?<=[市县縣区區省州])(?:(?:人民)?政府|人民委员会|人民委員會)$/u,
} as const

/** The places that the governments of some segments govern: Shouguang and Westland of "Westland Municipal Government". */
function governments(item: ItemContext, segments: ReadonlySet<number>): Side[] {
  const offices = organisationsIn(item, segments).filter(({ text, lang }) =>
    ofGovernment[lang].test(text),
  )
  return namesOf(offices).map(({ bodies }) => ({
    names: Object.fromEntries(bodies.map((body) => [body.lang, governedPlace(item, body)])),
    bodies,
  }))
}

function governedPlace(item: ItemContext, { lang, text, start }: Body): string {
  const country = mentionsOf(item, 'place', lang).find(
    (place) => place.kind === 'country' && place.start === start,
  )
  const name = text.replace(ofGovernment[lang], '')
  return lang === 'zh' && country ? name.slice(country.end - start) : name
}

/** Two sides, one of them of another country. */
function areOfTwo({ home }: ItemContext, sides: readonly Side[]): boolean {
  const areForeign = sides.map(({ bodies }) =>
    bodies.some(({ country }) => country !== undefined && country !== home?.country),
  )
  return sides.length === 2 && areForeign[0] !== areForeign[1]
}

function placesAbroad(item: ItemContext, segments: ReadonlySet<number>): Placed<PlaceMention>[] {
  return once(
    mentionsOf(item, 'place').filter((place) => {
      const { segment, kind, country } = place
      return (
        segments.has(segment) &&
        governed.test(kind) &&
        country !== undefined &&
        country !== item.home?.country &&
        !isAround(item, place) &&
        !isBesideNeighbour(item, place) &&
        !isSeatOfBody(item, place) &&
        !isPerson(item, place)
      )
    }),
  )
}

/** "The Mashiko Museum of Ceramic Art in [Tochigi]": where a body is. */
function isSeatOfBody(item: ItemContext, { lang, start }: Placed<PlaceMention>): boolean {
  return (
    lang === 'en' &&
    mentionsOf(item, 'organisation', lang).some(
      ({ end }) => end < start && item.text.slice(end, start) === ' in ',
    )
  )
}

/** Morioka of Morioka Takashi: a place that is somebody's name. */
function isPerson(item: ItemContext, { lang, start, end }: Placed<PlaceMention>): boolean {
  return mentionsOf(item, 'person', lang).some(
    ({ name }) => name !== undefined && name.start <= start && end <= name.end,
  )
}

/** The people of some segments; who is named there without his title, as the sentence before has him. */
function headsIn(item: ItemContext, segments: ReadonlySet<number>): Placed<PersonMention>[] {
  return mentionsOf(item, 'person')
    .filter(({ segment }) => segments.has(segment))
    .map((one) => {
      if (one.titles.length > 0 || one.name === undefined) return one
      const known = knownPeople(item, one.lang).find(({ mentions }) => mentions.includes(one))
      return known?.titled ?? one
    })
}

/** Tells whether a post is that of who answers for a place: a mayor, a governor, the head of a council. */
function isHeading({ rank, organisation }: Title): boolean {
  return (
    /mayor|governor|council-president/.test(rank) ||
    /\bCouncil$|[议議][会會]$/u.test(organisation?.text ?? '')
  )
}

/** The city or region that a foreign mayor or governor of some segments answers for, as his title has it. */
export function seatOf(item: ItemContext, segments: ReadonlySet<number>): Side | undefined {
  const heads = headsIn(item, segments)
  const names = Object.fromEntries(
    heads.flatMap(({ lang, titles }) =>
      titles
        .filter(isHeading)
        .filter(({ country, organisation }) => {
          const its = country ?? (organisation && seatAt(item, { ...organisation, lang })?.country)
          return its !== undefined && its !== item.home?.country
        })
        .flatMap(({ organisation }) => {
          const seat = organisation && seatIn(item, { ...organisation, lang })
          return seat ? [[lang, seat] as const] : []
        }),
    ),
  )
  return Object.keys(names).length > 0 ? { names, bodies: [] } : undefined
}

/** The places that the heads of some segments answer for: "Head of Dehua County", "Mayor of Hasami Town". */
export function seatsOf(item: ItemContext, segments: ReadonlySet<number>): Side[] {
  const heads = headsIn(item, segments)
  const seats = heads.flatMap(({ lang, titles }) =>
    titles.flatMap(({ organisation }) =>
      organisation ? (seatAt(item, { ...organisation, lang }) ?? []) : [],
    ),
  )
  return namesOf(once(seats))
}

/** The city that no table knows of a mayor named in some segments, as his title has it; none where there are several. */
export function strangeSeat(item: ItemContext, segments: ReadonlySet<number>): Side | undefined {
  // "The two Mayors at the Citizen Center": where they met.
  const heads = headsIn(item, segments).filter(({ name }) => name !== undefined)
  const seats = heads.flatMap(({ lang, titles }) =>
    titles.flatMap((title) => {
      const { organisation } = title
      if (!organisation || !isHeading(title)) return []
      const words = { ...organisation, lang }
      const name = seatAt(item, words) ? undefined : seatIn(item, words)
      return name === undefined ? [] : [[lang, name] as const]
    }),
  )
  const names = Object.fromEntries(seats)
  return seats.length > 0 && Object.keys(names).length === seats.length
    ? { names, bodies: [] }
    : undefined
}

/** The place that a head's body is, and not only lies in. */
function seatAt(
  item: ItemContext,
  { text, start, lang }: Words & { lang: Lang },
): Placed<PlaceMention> | undefined {
  const end = start + text.length
  const places = mentionsOf(item, 'place', lang).filter(
    (place) => governed.test(place.kind) && place.start >= start && place.start < end,
  )
  if (lang === 'en') return places.find((place) => place.start === start)
  // 舒川郡守: the last character of a place may be the first of the title.
  const isCut = !/[市县縣郡区區町村]$/u.test(text)
  return places.find((place) => place.end === end || (isCut && place.end === end + 1))
}

/** Samara, where the only foreign body is the Samara City Duma: the place that a council or government of some segments governs. */
function governedBy(item: ItemContext, segments: ReadonlySet<number>): Side | undefined {
  const names = Object.fromEntries(
    organisationsIn(item, segments)
      .filter(({ office, country }) => /parliament|government/.test(office ?? '') && country)
      .flatMap(({ lang, place, country }) =>
        place === undefined || country === item.home?.country ? [] : [[lang, place] as const],
      ),
  )
  return Object.keys(names).length > 0 ? { names, bodies: [] } : undefined
}

/** "The Malaysian city" points to a name told before and is none, and so does 市政府. */
function isNamed(name: string): boolean {
  return (
    name !== '' &&
    !/(?:^|\s)(?:city|town|capital|port|province|region|state)$|^\p{Script=Han}?(?:人民)?政府$|^.$|[Cc]ouncil$/u.test(
      name,
    )
  )
}

/** [布里亚特共和国]乌兰乌德市 */
const regionBefore = /^\p{Script=Han}{2,8}?(?:共和[国國]|[州省邦])(?=\p{Script=Han}{2,}市$)/u
const ofCouncil =
  /^(?:the )?(?:(?:City|Town|Municipal|District|County) )?Council of (?:the )?(?:City of )?(?=\p{Lu})| (?:City|Town|Municipal|District|County|Borough|Shire) Council$/u

/** "Nagaokakyo" of "Nagaokakyo, Japan" and 长冈京市 of 日本长冈京市 or 日本京都府长冈京市. */
function seatIn(
  item: ItemContext,
  { text, start, lang }: Words & { lang: Lang },
): string | undefined {
  if (lang === 'en') {
    const [whole = ''] = text.split(',')
    const name = whole.replace(ofCouncil, '')
    return isNamed(name) ? name : undefined
  }
  const places = mentionsOf(item, 'place', lang).filter((place) => place.start >= start)
  const last = start + text.replace(/[议議][会會]$/u, '').length
  const city = places.find(
    ({ kind, end }) =>
      kind === 'city' && (end === last || (end === last - 1 && item.text[end] === '市')),
  )
  if (city) return city.text
  const country = places.find((place) => place.kind === 'country' && place.start === start)
  // 宾夕法尼亚州伊利市: the region before a city that no table knows.
  const from = country?.end ?? start
  const around = places.find((place) => place.start === from && isAround(item, place))
  const whole = item.text.slice(around && around.end < last ? around.end : from, last)
  const name = whole.replace(regionBefore, '')
  return isNamed(name) ? name : undefined
}

import { simplified } from '../chinese/script.ts'
import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import type { Span } from '../span.ts'

type Spot = Placed<PlaceMention | OrganisationMention>

/** What is wide enough to hold many a house. */
export const areas: ReadonlySet<string> = new Set(['city', 'region', 'province', 'country'])

/** Bodies that are houses, and so places too when something takes place in them or somebody visits them. */
const houses = new Set([
  'factory',
  'museum',
  'gallery',
  'library',
  'centre',
  'railway',
  'theatre',
  'garden',
  'university',
  'college',
  'school',
  'think-tank',
  'hospital',
  'company',
])

/** Houses that are more often those who teach, heal or study there than where anything took place. */
const peopled = new Set(['university', 'college', 'school', 'think-tank', 'hospital'])

/** Tells whether a kind of body is named for its people more often than for its house. */
export function isPeopled(kind: string): boolean {
  return peopled.has(kind)
}

/** Where a city's council sits, by the name of the house: City Hall, Town Hall of Bonn, 市役所. */
const hall =
  /^(?:\p{Lu}\p{L}+ )?(?:City|Town|Civic) (?:Hall|Chambers)(?: of \p{Lu}\p{L}+)?$|^市(?:政[厅廳]|役所|[厅廳]舍)$/u

/** Tells whether a body is also a place: a museum, a works, a city hall. */
export function isHouse({ office = '', text }: OrganisationMention): boolean {
  return houses.has(office) || hall.test(text)
}

/** Tells whether a mention is a site or a house, where something may go on. */
export function isHouseOrSite(mention: Placed): boolean {
  if (mention.type === 'organisation') return isHouse(mention) && mention.office !== 'company'
  return mention.type === 'place' && !areas.has(mention.kind)
}

const sites = new Set(['site', 'building'])
/** Houses where things are shown: what is on "in the museum" is there as what is on at it. */
const shown = new Set(['museum', 'gallery', 'library', 'theatre', 'exhibition-hall'])
/** A professor at a university and those who study there tell of no meeting in it. */
const belongs = {
  en: /\b(?:\p{L}*(?:professor|lecturer|teacher|researcher|student|pupil|graduate|scholar|doctor|nurse)s?|stud(?:y|ied|ying|ies)|graduat(?:ed|ing)|enrol\p{L}+|train(?:ed|ing)|work(?:s|ed|ing)?|teach(?:es|ing)?|taught|degree|scholarships?|department|faculty) (?:at|in) (?:the )?$/iu,
  zh: /^(?:学习|就读|任教|工作|留学|读书|攻读|深造|毕业|任职|进修|实习)/u,
} as const

/** "At the Garden Hotel", 在花园酒店: where it went on, whatever the verb. */
export function isThere(spot: Spot, { text, place }: { text: string; place: Span }): boolean {
  const kind = spot.type === 'place' ? spot.kind : spot.office
  if (kind === undefined || areas.has(kind) || kind === 'company') return false
  const [before, after] = [text.slice(0, place.start), text.slice(place.end)]
  if (spot.lang === 'zh') return /在$/u.test(before) && !belongs.zh.test(simplified(after))
  const isSite =
    shown.has(kind) || hall.test(spot.text) || (spot.type === 'place' && sites.has(kind))
  const there = isSite ? /\b(?:at|inside|in|on) (?:the )?$/iu : /\b(?:at|inside) (?:the )?$/iu
  return there.test(before) && !belongs.en.test(before)
}

/** "At the Danube Palace in [Budapest]": a place around the house where something goes on. `houses` are the sentence's sites and bodies. */
export function isAroundThere(
  text: string,
  { place, houses }: { readonly place: Span; readonly houses: readonly Span[] },
): boolean {
  const house = houses.find(
    ({ end }) => end < place.start && /^(?: in|,) (?:the )?$/u.test(text.slice(end, place.start)),
  )
  const before = text.slice(0, house?.start ?? 0)
  return /\b(?:at|in|inside) (?:the )?$/iu.test(before) && !belongs.en.test(before)
}

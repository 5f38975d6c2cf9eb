import type { Home } from '../bulletin.ts'
import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import type { OrganisationParty, PersonParty } from '../exchange.ts'
import type { Mention, PersonMention, Placed, PlaceMention } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { overlaps } from '../span.ts'
import { citiesOf } from './home-province.ts'
import { type ItemContext, mentionsOf } from './item.ts'

const chinese: ReadonlySet<string> = new Set(['CN', 'HK', 'MO', 'TW'])

/** The countries that are not abroad for the home city: China's parts are one country here. */
export function ownCountries(home: Home | null): ReadonlySet<string> {
  return home === null || chinese.has(home.country) ? chinese : new Set([home.country])
}

/** The countries a mention belongs to or stands for, ISO 3166-1 alpha-2. */
export function countriesOf(mention: Mention): string[] {
  switch (mention.type) {
    case 'person':
      return mention.titles.flatMap(({ country }) => country ?? [])
    case 'organisation':
      return mention.country === undefined ? [] : [mention.country]
    case 'place':
      return [mention.country ?? groupOf(mention) ?? []].flat()
    default:
      return []
  }
}

/** The same, and of a site or a district those of the city in its name: Castle Park of Toyama, 上海市浦东新区. */
export function countriesNamed(mention: Placed): string[] {
  const own = countriesOf(mention)
  if (own.length > 0 || mention.type !== 'place') return own
  const cities = (mention.lang === 'en' ? englishCities : chineseCities)(mention.text)
  return cities.flatMap(({ value }) => value.country ?? []).slice(0, 1)
}

/** Countries and groups of countries (ASEAN) have capitals for ids; cities have small letters. */
function groupOf({ id }: PlaceMention): string | undefined {
  return id !== undefined && /^[A-Z]{2,}$/.test(id) ? id : undefined
}

/** Tells whether anybody or anything in the item belongs to another country. */
export const isForeign = rememberedOf((item: ItemContext): boolean => {
  const own = ownCountries(item.home)
  const isNamed = item.mentions.some(
    (mention) =>
      countriesNamed(mention).some((code) => !own.has(code)) ||
      (mention.type === 'quantity' && mention.unit === 'country' && mention.value > 1),
  )
  // 驻穗领团, "the consular corps": who opens the item need be of no country named.
  return isNamed || mentionsOf(item, 'cue').some(({ id, bead }) => id === 'corps' && bead <= 1)
})

/**
 * Tells whether the item is between this country's own: somebody of another of its places came, the item
 * opens without another country, and nobody who took part is of one. What they talked of may lie abroad.
 */
export function isAmongOurs(
  item: ItemContext,
  parties: readonly (PersonParty | OrganisationParty)[],
): boolean {
  const own = ownCountries(item.home)
  const isOurs = parties.every(({ side }) => side === undefined || own.has(side))
  const guest = isOurs && mentionsOf(item, 'person').find((one) => isNeighbour(item, one))
  if (!guest) return false
  // 调研对德合作: one character tells what they talked of.
  const isSaid = (one: Placed): boolean => one.type === 'place' && one.text.length === 1
  return !item.mentions.some(
    (one) =>
      one.bead <= guest.bead && !isSaid(one) && countriesOf(one).some((code) => !own.has(code)),
  )
}

// A heading may be the first bead.
const headed = 1

/** 漳州市外办副主任 in a bulletin of Xiamen: an office of another city of the country, told where the item opens. */
function isNeighbour({ home, mentions }: ItemContext, { bead, titles }: Placed<PersonMention>) {
  const named = titles.flatMap(({ organisation }) => organisation ?? [])
  return (
    bead <= headed &&
    home !== null &&
    mentions.some(
      (body) =>
        body.type === 'organisation' &&
        body.country === home.country &&
        body.place !== undefined &&
        body.place.length > 1 &&
        !simplified(body.place).startsWith(simplified(home.zh)) &&
        !body.place.startsWith(home.en) &&
        named.some((words) => overlaps(words, body)),
    )
  )
}

/** Tells whether a person stands for another country. */
export function isForeigner({ home }: ItemContext, person: PersonMention): boolean {
  const own = ownCountries(home)
  return countriesOf(person).some((code) => !own.has(code))
}

/**
 * The mentions of missions posted in the home city, or in a city of a home province, and of their people: 駐重慶總領事,
 * "Consulate-General in Chongqing".
 */
export function localMissions(item: ItemContext): Placed[] {
  const { home } = item
  if (!home) return []
  const cities = citiesOf(home)
  const posted = cities.flatMap(({ en, zh, abbr }) => [
    `in ${en}`,
    `驻${zh}`,
    ...(abbr === undefined ? [] : ['总领', '领', '办'].map((post) => `驻${abbr}${post}`)),
  ])
  const isPosted = (words = ''): boolean => {
    const plain = simplified(words)
    // In Anda, and not in Andalusia.
    return posted.some((place) => {
      const at = plain.indexOf(place)
      return at !== -1 && !/^\p{Ll}/u.test(plain.slice(at + place.length))
    })
  }
  return [
    ...mentionsOf(item, 'person').filter(
      (person) => isForeigner(item, person) && isPosted(person.title?.text),
    ),
    ...mentionsOf(item, 'organisation').filter(
      ({ country, text }) =>
        country !== undefined && !ownCountries(home).has(country) && isPosted(text),
    ),
  ]
}

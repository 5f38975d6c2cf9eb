import type { Home } from '../bulletin.ts'
import { simplified } from '../chinese/script.ts'
import type { OrganisationParty } from '../exchange.ts'
import type { Mention, OrganisationMention, Placed } from '../mention.ts'

// Offices of which a place has one: two names of such an office in one place are one body.
const single =
  /^(?:foreign-affairs-office|embassy|consulate|consulate-general|municipal-government|provincial-government|government|people-government)/

/**
 * What tells a body apart whatever it is called: its kind of office, its place (the home city where
 * a bare 市 stands) and its country, as the words of each language say them.
 */
export function bodyKeys(
  party: OrganisationParty,
  { mentions, home }: { readonly mentions: readonly Placed<Mention>[]; readonly home: Home | null },
): string[] {
  const spots = party.evidence.filter(({ of }) => of === 'name')
  const named = mentions.filter(
    (mention): mention is Placed<OrganisationMention> =>
      mention.type === 'organisation' &&
      spots.some(({ start, end }) => start <= mention.start && mention.end <= end),
  )
  return [...new Set(named.flatMap((mention) => keyOf(mention, home)))]
}

function keyOf({ office, place, country }: OrganisationMention, home: Home | null): string[] {
  if (office === undefined || !single.test(office)) return []
  const seat = place === undefined ? '' : placeKey(place, home)
  // 市外办 is the office of 沈阳市 that is printed with its city elsewhere.
  const state = seat === 'home' ? home?.country : country
  return seat === '' && state === undefined ? [] : [`${office}|${seat}|${state ?? ''}`]
}

/** The home city by one key in both languages, and for a bare 市 too; other places by their words. */
function placeKey(place: string, home: Home | null): string {
  const plain = simplified(place)
    .replace(/(?<=.)[市省]$/, '')
    .toLowerCase()
  if (!home) return plain
  const isHome =
    /^(?:市|本市|我市)$/.test(plain) ||
    plain === home.en.toLowerCase() ||
    plain === simplified(home.zh).replace(/市$/, '')
  return isHome ? 'home' : plain
}

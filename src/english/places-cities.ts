import { listed, table } from '../data/table.ts'
import { remembered } from '../remembered.ts'
import { type Found, namedBy, namedIn, nameIndex } from './places-index.ts'

/** A city or region with a row in data/places.tsv or data/cities.tsv. */
export interface City {
  readonly id: string
  /** city or region */
  readonly kind: string
  /** ISO 3166-1; absent for Hong Kong and Macao, which are regions. */
  readonly country?: string
}

const foreign = table('places').flatMap((row) => {
  const city = { id: row['id'] ?? '', kind: row['type'] ?? 'city', country: row['country'] ?? '' }
  const isTrap = listed(row['trap']).includes('en')
  return [row['en'] ?? '', ...listed(row['aliases'])].map(
    (name) => [name, { ...city, isTrap }] as const,
  )
})
const chinese = table('cities').flatMap((row) => {
  const isRegion = ['province', 'autonomous-region'].includes(row['level'] ?? '')
  const city = {
    id: row['id'] ?? '',
    kind: isRegion ? 'province' : 'city',
    isTrap: listed(row['trap']).includes('en'),
  }
  const country = row['level'] === 'special-region' ? {} : { country: 'CN' }
  return listed(row['en']).map((name) => [name, { ...city, ...country }] as const)
})
const cities = nameIndex<City & { isTrap: boolean }>([...foreign, ...chinese])

/**
 * The known cities and regions a text names. A name that is also a word or a person's (Nice, Florence)
 * counts only where its company makes it a place.
 */
export const citiesIn = remembered((text): readonly Found<City>[] =>
  namedIn(text, cities).flatMap(({ start, end, value: { isTrap, ...value } }) => {
    // Universidad San Francisco de Quito
    if (/^ (?:de|del|do|da) \p{Lu}/u.test(text.slice(end, end + 8))) return []
    const isPlace = !isTrap || hasPlaceCompany(text.slice(0, start), text.slice(end))
    return isPlace ? [{ start, end, value }] : []
  }),
)

/** "The sister cities Ulaanbaatar, Ulan-Ude and Okazaki": a name in a list of them. */
const ofSister =
  /\b(?:sister|friendship|twin|partner) (?:cities|towns)(?: of)? (?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?:, (?:and )?| and )){0,6}$/u

function hasPlaceCompany(before: string, after: string): boolean {
  if (ofSister.test(before.slice(-120))) return true
  if (
    /^,? (?:and )?(?:City|County|Municipality|Province|Prefecture|Region|State)(?!\p{L})|^, an? (?:county-level )?city (?:of|in|under) /u.test(
      after,
    )
  )
    return true
  if (
    /^ (?:(?:has|have) been|is|was) (?:twinned|paired) with|^ with \p{Lu}[\p{L} ]{1,30} (?:since|in) \d{4}/u.test(
      after,
    )
  )
    return true
  if (/\b(?:between|cities of|towns of) (?:\p{Lu}[\p{L}’'-]+ ){1,3}and $/u.test(before.slice(-60)))
    return true
  if (/^ \p{Lu}/u.test(after) || /\p{Lu}[\p{L}.]* $/u.test(before.slice(-30))) return false
  return (
    /(?:^|[ (])(?:in|to|from|of|at|near|visit|visited|visiting|city|cities|Mayor of|between) $/u.test(
      before.slice(-12),
    ) || /^, \p{Lu}/u.test(after)
  )
}

/** The city or region that exactly these words name; none for a name that is also a word or a person's. */
export function cityNamed(words: string): City | undefined {
  const city = namedBy(words, cities)
  return city && !city.isTrap ? city : undefined
}

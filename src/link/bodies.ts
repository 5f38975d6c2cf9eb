import type { Home } from '../bulletin.ts'
import type { OrganisationParty } from '../exchange.ts'
import { isSingle, mayBeSingle, seatOf } from '../identity/seat.ts'
import { langs } from '../span.ts'

/**
 * What tells a body apart whatever it is called: its kind of office, its place (the home city where
 * a bare 市 stands) and its country, as its names in each language say them.
 */
export function bodyKeys({ name }: OrganisationParty, home: Home | null): string[] {
  const keys = langs.flatMap((lang) => {
    const words = name?.[lang]
    if (words === undefined || !mayBeSingle(words, lang)) return []
    const { office, place = '', country = '' } = seatOf(words, lang, home)
    const isTold = isSingle(office) && (place !== '' || country !== '')
    return isTold ? [`${office}|${place}|${country}`] : []
  })
  return [...new Set(keys)]
}

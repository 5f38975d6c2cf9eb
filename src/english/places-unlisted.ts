import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'

const small = '(?:de|del|de la|la|do|da|di|du|al|el|am|an|der|den|sur|upon|on|of)'
const name = `\\p{Lu}[\\p{L}\\p{M}’'-]+(?:(?: ${small})? \\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}`
// "Mayor of León, Mexico", "visited León, Mexico", "with León (Mexico)": a word that a place stands behind, and then the country.
const before = new RegExp(
  `(?<=(?:\\b(?:[Ii]n|[Oo]f|[Tt]o|[Ff]rom|at|with|between|and|near|visited|visiting|toured|including|City of)|,) )${name}(?=(?:,| \\() ?(?:the )?$)`,
  'u',
)
// "Met John Smith, US Consul General": of whom the country is told, not of what place.
const belongs = /^(?:['’]s?)? \p{Lu}/u

/**
 * The cities no table knows that an English sentence names with their country, "León, Mexico": `countries` are the
 * countries it names in full, `taken` what is known there.
 */
export function unlistedCities(
  sentence: string,
  {
    countries,
    taken,
  }: { readonly countries: readonly PlaceMention[]; readonly taken: readonly Span[] },
): PlaceMention[] {
  return countries.flatMap(({ start: at, end, country }): PlaceMention[] => {
    if (country === undefined || belongs.test(sentence.slice(end, end + 4))) return []
    const from = Math.max(0, at - 60)
    const found = before.exec(sentence.slice(from, at))
    if (!found) return []
    const start = from + found.index
    const place = { start, end: start + found[0].length }
    if (taken.some((other) => overlaps(other, place))) return []
    return [{ type: 'place', ...place, text: found[0], kind: 'city', country }]
  })
}

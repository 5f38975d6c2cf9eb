import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'

const small = '(?:de|del|de la|la|do|da|di|du|al|el|am|an|der|den|sur|upon|on|of)'
const name = `\\p{Lu}[\\p{L}\\p{M}’'-]+(?:(?: ${small})? \\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}`
// "Mayor of León, Mexico", "visited León, Mexico": a word that a place stands behind, and then the country.
const before = new RegExp(
  `(?:\\b(?:[Ii]n|[Oo]f|[Tt]o|[Ff]rom|at|with|between|and|near|visited|visiting|toured|including|City of)|,) (${name}), (?:the )?$`,
  'u',
)

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
  return countries.flatMap(({ start: at, country }): PlaceMention[] => {
    const from = Math.max(0, at - 60)
    const text = before.exec(sentence.slice(from, at))?.[1]
    if (text === undefined || country === undefined) return []
    const start = sentence.lastIndexOf(text, at)
    const place = { start, end: start + text.length }
    if (taken.some((other) => overlaps(other, place))) return []
    return [{ type: 'place', ...place, text, kind: 'city', country }]
  })
}

import { isListedWord } from '../data/word-list.ts'
import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'

const small = '(?:de|del|de la|la|do|da|di|du|al|el|am|an|der|den|sur|upon|on)'
const word = `\\p{Lu}[\\p{L}\\p{M}’'-]+`
const name = `${word}(?:(?: ${small})? ${word}){0,2}`
// "Mayor of León, Mexico", "visited León, Mexico", "with León (Mexico)": a word that a place stands behind, and then the country.
const before = new RegExp(
  `(?<=(?:\\b(?:[Ii]n|[Oo]f|[Tt]o|[Ff]rom|at|with|between|and|near|visited|visiting|toured|including|City of)|,) )${name}(?=(?:,| \\() ?(?:the )?$)`,
  'u',
)
// "In Mar Chiquita in Turkey", "with Marmaris of Turkey": no words of the language, as in "the Treasures of Turkey"; and
// two of them after "with" and "and" are somebody's name.
const beforeOf = new RegExp(
  `(?:(?<=\\b(?:[Ii]n|[Tt]o|[Ff]rom|at|near|visited|visiting|toured|City of|invitation of|invited by) )${name}|(?<=\\b(?:with|between|and|including) )${word})(?= (?:of|in) (?:the )?$)`,
  'u',
)
// "Marmaris City of Turkey", "the orchestra of Marmaris City, Turkey".
const asCity =
  /(?<![\p{L}\p{M}’'-])(?:\p{Lu}[\p{L}\p{M}’'-]+ ){1,2}City(?=(?:,| \(| of| in) ?(?:the )?$)/u
// "Met John Smith, US Consul General": of whom the country is told, not of what place.
const belongs = /^(?:['’]s?)? \p{Lu}/u

/**
 * The cities no table knows that an English sentence names with their country or region, "León, Mexico", "Fujiidera City of
 * Osaka Prefecture": `around` are the countries and regions it names in full, `taken` what is known there.
 */
export function unlistedCities(
  sentence: string,
  {
    around,
    taken,
  }: {
    readonly around: readonly (Span & { readonly country?: string })[]
    readonly taken: readonly Span[]
  },
): PlaceMention[] {
  return around.flatMap(({ start: at, end, country }): PlaceMention[] => {
    if (country === undefined || belongs.test(sentence.slice(end, end + 4))) return []
    const from = Math.max(0, at - 60)
    const found = namedBefore(sentence.slice(from, at))
    if (!found) return []
    const start = from + found.index
    const place = { start, end: start + found[0].length }
    if (taken.some((other) => overlaps(other, place))) return []
    return [{ type: 'place', ...place, text: found[0], kind: 'city', country }]
  })
}

function namedBefore(text: string): RegExpExecArray | null {
  const named = before.exec(text) ?? asCity.exec(text)
  if (named) return named
  const strange = beforeOf.exec(text)
  return strange?.[0].split(' ').every((word) => !isListedWord(word.toLowerCase())) ? strange : null
}

import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { englishCompanyRow } from './companies.ts'

const small = '(?:de|del|de la|la|do|da|di|du|al|el|am|an|der|den|sur|upon|on)'
const word = `\\p{Lu}[\\p{L}\\p{M}’'-]+`
const name = `${word}(?:(?: ${small})? ${word}){0,2}`
// "Mayor of León, Mexico", "visited León, Mexico", "with León (Mexico)": a word that a place stands behind, and then the country.
const before = new RegExp(
  `(?<=(?:\\b(?:[Ii]n|[Oo]f|[Tt]o|[Ff]rom|at|with|between|and|near|visited|visiting|toured|including|City of)|,) )${name}(?=(?:,| \\() ?(?:the )?$)`,
  'u',
)
// "In Modesto, California": what a place alone stands behind. Regions are told of people, firms and wines as well, "Newsom of
// California", "Panasonic in Osaka Prefecture", "with Smith, California", so that the rest of what goes with a country does not count.
const beforeRegion = new RegExp(
  `(?<=\\b(?:[Ii]n|[Oo]f|[Tt]o|[Ff]rom|visited) )${name}(?=(?:,| \\() ?(?:the )?$)`,
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

// "The Town of Gilbert, Arizona": told to be one, though a gilbert is a unit.
const calledTown = /\b(?:[Cc]ity|[Tt]own|[Bb]orough|Mayor) of $/
const noTowns = new Set([
  ...table('months').flatMap(({ en = '' }) => en),
  ...table('name-context').flatMap((row) =>
    row['lang'] === 'en' && row['kind'] === 'no-town' ? listed(row['words']) : [],
  ),
])

/** A country or a region that a sentence names, with the country it is of. */
type Around = Span & { readonly country?: string }

/**
 * The cities no table knows that an English sentence names with their country or region, "León, Mexico", "Fujiidera City of
 * Osaka Prefecture": `countries` and `regions` are those it names in full, `taken` what is known there.
 */
export function unlistedCities(
  sentence: string,
  {
    countries,
    regions,
    taken,
  }: {
    readonly countries: readonly Around[]
    readonly regions: readonly Around[]
    readonly taken: readonly Span[]
  },
): PlaceMention[] {
  const cityBefore = (
    { start: at, end, country }: Around,
    namedIn: (text: string) => RegExpExecArray | null,
  ): PlaceMention[] => {
    if (country === undefined || belongs.test(sentence.slice(end, end + 4))) return []
    const from = Math.max(0, at - 60)
    const found = namedIn(sentence.slice(from, at))
    if (!found) return []
    const start = from + found.index
    const place = { start, end: start + found[0].length }
    if (taken.some((other) => overlaps(other, place))) return []
    return [{ type: 'place', ...place, text: found[0], kind: 'city', country }]
  }
  return [
    ...countries.flatMap((one) => cityBefore(one, inCountry)),
    ...regions.flatMap((one) => cityBefore(one, inRegion)),
  ]
}

function inCountry(text: string): RegExpExecArray | null {
  const named = before.exec(text) ?? asCity.exec(text)
  if (named) return named
  const strange = beforeOf.exec(text)
  return strange && isStrange(strange[0]) ? strange : null
}

function inRegion(text: string): RegExpExecArray | null {
  const named = beforeRegion.exec(text)
  const isNamed = named && (isTown(named[0]) || calledTown.test(text.slice(0, named.index)))
  return isNamed ? named : asCity.exec(text)
}

/** No month, firm or park. */
function isTown(name: string): boolean {
  return isStrange(name) && !noTowns.has(name) && englishCompanyRow(name) === undefined
}

/** Holds no word of the language. */
function isStrange(name: string): boolean {
  return name.split(' ').every((word) => !isListedWord(word.toLowerCase()))
}

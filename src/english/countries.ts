import { listed, table } from '../data/table.ts'
import type { PlaceMention } from '../mention.ts'
import { covers, type Span } from '../span.ts'
import { namedBy, namedIn, nameIndex } from './places-index.ts'

const rows = table('countries')
const types = new Map(rows.map((row) => [row['id'], row['type'] ?? 'country']))
const countries = nameIndex(
  rows.flatMap((row) =>
    [row['en'] ?? '', ...listed(row['aliases']), ...listed(row['demonyms']).flatMap(numbers)].map(
      (name) => [name, row['id'] ?? ''] as const,
    ),
  ),
)

const traps = new Map(
  table('countries-traps').flatMap((row) =>
    row['lang'] === 'en' ? [[row['kind'], listed(row['words'])] as const] : [],
  ),
)
const masks = nameIndex((traps.get('mask') ?? []).map((phrase) => [phrase, true] as const))
const names = new Set(traps.get('name'))
// 120 million US dollars: a currency tells nothing of a country.
const money =
  /^\s(?:dollars?|yen|won|pounds?|rou?bles?|francs?|baht|rupees?|pesos?|dirhams?|riyals?|krone[rn]?|kron[ao]r?|yuan)\b/i
const openers = new Set(traps.get('opener'))
const offices = new Set(traps.get('office'))

const demonyms = new Set(rows.flatMap((row) => listed(row['demonyms'])))

/** Tells whether words are an adjective of a country (Korean), and so may be its language. */
export function isDemonym(words: string): boolean {
  return demonyms.has(words)
}

/** The ISO 3166-1 code, or the id of a region, that a name, alias or demonym means: "Chilean" is CL. */
export function englishCountry(words: string): string | undefined {
  return namedBy(words, countries)
}

/** The countries and regions a sentence names, by name or demonym: "the Chilean Embassy" mentions CL. */
export function englishCountries(sentence: string): PlaceMention[] {
  const masked = namedIn(sentence, masks)
  return namedIn(sentence, countries).flatMap(({ start, end, value: id }): PlaceMention[] => {
    const text = sentence.slice(start, end)
    const span = { start, end }
    if (masked.some((mask) => covers(mask, span))) return []
    if (names.has(text) && isPersonal(sentence, span)) return []
    if (money.test(sentence.slice(end, end + 12))) return []
    const kind = types.get(id) ?? 'country'
    const country = kind === 'country' ? { country: id } : {}
    return [{ type: 'place', start, end, text, kind, id, ...country }]
  })
}

/** Michael Jordan, Jordan Smith, and the state in "Atlanta, Georgia, USA" are no countries. */
function isPersonal(sentence: string, { start, end }: Span): boolean {
  const before = /(\p{Lu}[\p{L}.]*) $/u.exec(sentence.slice(Math.max(0, start - 30), start))?.[1]
  const after = /^ (\p{Lu}[\p{L}-]*)/u.exec(sentence.slice(end, end + 30))?.[1]
  if (/^,? (?:the )?(?:USA|US|U\.S\.|United States)/.test(sentence.slice(end, end + 20)))
    return true
  if (before !== undefined && !openers.has(before) && !offices.has(before)) return true
  return after !== undefined && !offices.has(after)
}

function numbers(demonym: string): string[] {
  return /(?:n|i|o|ton)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym]
}

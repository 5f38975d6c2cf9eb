import { isPinyin } from '../chinese/pinyin.ts'
import { isListedWord } from '../data/word-list.ts'
import { matches } from '../matches.ts'
import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'

const member = `\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)?`
/** "In Antananarivo, Mahitsy and Sambava": a list behind a word that a place stands behind. */
const list = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ii]n|to|visit|visited|visiting|toured|touring|via|through|including) )${member}(?:, ${member})*,? and ${member}(?! \\p{Lu}|['’]s)`,
  'gu',
)
const memberIn = new RegExp(member, 'gu')

/** A city as a list of cities has it. */
type Listed = Span & { readonly country?: string | undefined }

/**
 * The cities no table knows that stand in a list with one that a table knows: `known` are the sentence's cities, `taken` whatever
 * else is known there. Beside a Chinese city they are in pinyin, and beside another no words of English.
 */
export function listedCities(
  sentence: string,
  { known, taken }: { readonly known: readonly Listed[]; readonly taken: readonly Span[] },
): PlaceMention[] {
  if (known.length === 0) return []
  return matches(sentence, list).flatMap(({ index, 0: text }) => {
    const members = matches(text, memberIn).map((one) => ({
      start: index + one.index,
      end: index + one.index + one[0].length,
    }))
    const cities = members.flatMap(
      (one) => known.find(({ start, end }) => start === one.start && end === one.end) ?? [],
    )
    const [first] = cities
    if (!first || members.some((one) => taken.some((other) => overlaps(other, one)))) return []
    const isOne = cities.every(({ country }) => country === first.country)
    const country = isOne ? first.country : undefined
    return members.flatMap((one): PlaceMention[] => {
      const name = sentence.slice(one.start, one.end)
      if (known.some((city) => overlaps(city, one)) || !isCity(name, first.country)) return []
      return [{ type: 'place', ...one, text: name, kind: 'city', ...(country ? { country } : {}) }]
    })
  })
}

function isCity(name: string, country: string | undefined): boolean {
  if (country === 'CN') return name.length > 4 && !name.includes(' ') && isPinyin(name)
  return name.length > 3 && name.split(' ').every((word) => !isListedWord(word.toLowerCase()))
}

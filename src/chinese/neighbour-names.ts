import { listed, table } from '../data/table.ts'
import type { Span } from '../span.ts'
import { simplified } from './script.ts'
import { plainLatin } from './syllables.ts'

const spellings = new Map<string, ReadonlySet<string>>()
for (const row of table('neighbour-surnames')) {
  const han = simplified(row['han'] ?? '')
  const known = spellings.get(han) ?? []
  spellings.set(han, new Set([...known, ...listed(row['latin']).map(plainLatin)]))
}
const byFirst = new Map<string, string[]>()
for (const [han, all] of spellings)
  byFirst.set(han.charAt(0), [...(byFirst.get(han.charAt(0)) ?? []), ...all])
const japanese = new Set(
  table('neighbour-surnames').flatMap(({ lang, han = '' }) =>
    lang === 'ja' && han.length > 1 ? [simplified(han)] : [],
  ),
)
// 松山大学, 福岛县知事: a place, and what it has.
const noGiven = /[市县府省区町村州会社学校院馆团队部局厅港站寺]/u

/** How much a family name that sounds as it should tells of the whole name; the given name is not compared. */
const familyAlone = 0.75

/** Tells whether some usual spelling of a family name of Japan, Korea or Vietnam is one that is asked for. */
export function isSpelling(han: string, is: (latin: string) => boolean): boolean {
  return [...(spellings.get(han) ?? [])].some(is)
}

/** The usual spellings of the family names that a character begins. */
export function spellingsFrom(char: string): readonly string[] {
  return byFirst.get(char) ?? []
}

/**
 * How far `latin` may spell `han` as a Japanese, Korean or Vietnamese name, 0 to 1: its first or last word is a
 * spelling of the family name that `han` begins with.
 */
export function spellsNeighbour(han: string, latin: string): number {
  const words = latin.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  const ends = [words[0], words.at(-1)].map((word) => plainLatin(word ?? ''))
  const plain = simplified(han)
  const known = [3, 2, 1].flatMap((size) =>
    plain.length > size || size === plain.length
      ? [...(spellings.get(plain.slice(0, size)) ?? [])]
      : [],
  )
  return words.length > 0 && known.some((spelling) => ends.includes(spelling)) ? familyAlone : 0
}

/** Tells whether words are a Japanese family name of two characters and more. */
export function isJapaneseFamily(words: string): boolean {
  return japanese.has(words)
}

/**
 * The ends that a Japanese name may have which begins at an offset of a sentence in Simplified, longest first: a family
 * name of two characters and more, and a given name of one to three.
 */
export function japaneseNames(plain: string, start: number): Span[] {
  const size = [3, 2].find((length) => japanese.has(plain.slice(start, start + length)))
  if (size === undefined) return []
  return [3, 2, 1].flatMap((more) => {
    const given = plain.slice(start + size, start + size + more)
    const isGiven =
      given.length === more && /^\p{Script=Han}+$/u.test(given) && !noGiven.test(given)
    return isGiven ? [{ start, end: start + size + more }] : []
  })
}

import { listed, table } from '../data/table.ts'
import { remembered } from '../remembered.ts'
import { isSpelling, spellingsFrom } from './neighbour-names.ts'
import { endsBefore } from './people-ends.ts'
import { simplified } from './script.ts'
import { plainLatin } from './syllables.ts'

const readings = new Map(
  table('name-readings-japanese').map(({ char = '', readings: all }) => [char, listed(all)]),
)
/** A family name or a given name has so many characters at most. */
const longestPart = 3

/**
 * Where a Japanese name ends that begins at an offset of a sentence in Simplified and is spelt as `latin`, family name
 * first or last (鬼冢正 of 鬼冢正出席: Tadashi Onizuka); undefined when another name or none begins there.
 */
export function japaneseEnd(plain: string, start: number, latin: string): number | undefined {
  const words = foldedWords(latin)
  const [first = '', second = ''] = words
  if (words.length !== 2 || first === '' || second === '') return undefined
  const ends = [
    [first, second],
    [second, first],
  ].flatMap(([family = '', given = '']) =>
    familyEnds(plain, start, family).flatMap((at) => endsRead(plain, at, given)),
  )
  // 隆 and 隆志 are both read Takashi.
  const fits = ends.filter((end) => endsBefore(plain, end))
  return ends.length === 0 ? undefined : Math.max(...(fits.length > 0 ? fits : ends))
}

/** Tells of a character whether a name that is spelt as `latin` may begin with it: few do, and they alone need be looked at. */
export function japaneseBeginnings(latin: string): (char: string) => boolean {
  const words = foldedWords(latin)
  if (words.length !== 2) return () => false
  return (char) =>
    (readings.get(char) ?? []).some((reading) => words.some((word) => word.startsWith(reading))) ||
    spellingsFrom(char).some((spelling) => words.includes(foldedWord(spelling)))
}

/** First letters of everything `japaneseBeginnings` may compare for a character. */
export function japaneseInitials(char: string): string[] {
  const spelt = [...(readings.get(char) ?? []), ...spellingsFrom(char).map(foldedWord)]
  return spelt.map((reading) => reading.charAt(0))
}

/** 1 where `latin` is `han` as Japan reads it, else 0. */
export function spellsJapanese(han: string, latin: string): number {
  return japaneseEnd(simplified(han), 0, latin) === han.length ? 1 : 0
}

/** Tells whether `latin` is a family name or a given name in `han` as Japan reads it: Okada for 岡田. */
export function readsJapanese(han: string, latin: string): boolean {
  return familyEnds(simplified(han), 0, folded(latin)).includes(han.length)
}

/** The words of a spelt name as they are compared with what Japan reads. */
export const foldedWords = remembered((latin) => latin.split(/\s+/).map(folded))

function familyEnds(plain: string, start: number, family: string): number[] {
  const listedEnds = [3, 2, 1].flatMap((size) =>
    isSpelling(plain.slice(start, start + size), (latin) => foldedWord(latin) === family)
      ? [start + size]
      : [],
  )
  return [...new Set([...listedEnds, ...endsRead(plain, start, family)])]
}

/** The ends of the characters from an offset on that are read as these letters, one to three of them. */
function endsRead(plain: string, at: number, letters: string, most = longestPart): number[] {
  if (letters === '') return [at]
  if (most === 0) return []
  return (readings.get(plain.charAt(at)) ?? []).flatMap((reading) =>
    letters.startsWith(reading)
      ? endsRead(plain, at + 1, letters.slice(reading.length), most - 1)
      : [],
  )
}

// The spellings of the family names are some two thousand.
const foldedWord = remembered(folded, 4096)

/** Long vowels are written in many ways: Itoh, Itou, Itō. */
function folded(latin: string): string {
  return plainLatin(latin)
    .replace(/o[uo]/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/oh(?![aeiouy])/g, 'o')
    .replace(/m(?=[pb])/g, 'n')
}

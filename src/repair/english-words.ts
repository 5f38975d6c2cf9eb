import { table } from '../data/table.ts'
import type { Span } from '../span.ts'

/**
 * English words in one table of numbers, so that a word inside a text is looked up where it stands: no
 * string is cut out for it. Open addressing (Knuth, TAOCP vol. 3, 6.4) over the FNV-1a hash of its small
 * letters; a slot holds where the word's letters begin in `letters`, behind their number.
 */
interface WordTable {
  readonly slots: Int32Array
  readonly letters: Uint8Array
  readonly ranks: Uint8Array
}

/** The hash of a word without letters. */
export const hashSeed = 0x811c9dc5

const slotCount = 1 << 16
const words = wordTable()
const longest = 64
const spelt = new Uint16Array(longest)

function wordTable(): WordTable {
  const slots = new Int32Array(slotCount)
  const ranks = new Uint8Array(slotCount)
  const pool: number[] = []
  for (const { rank, words = '' } of table('english-words')) {
    for (const word of words.split(' | ')) {
      const codes = Array.from(word, (letter) => small(letter.charCodeAt(0)))
      let slot = slotOf(codes.reduce(hashedWith, hashSeed))
      while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
      pool.push(codes.length)
      slots[slot] = pool.length
      ranks[slot] = Number(rank)
      pool.push(...codes)
    }
  }
  return { slots, ranks, letters: Uint8Array.from(pool) }
}

/** The hash of a word one letter longer. */
export function hashedWith(hash: number, code: number): number {
  return Math.imul(hash ^ small(code), 0x01000193)
}

/** A capital A to Z as its small letter. */
function small(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code
}

/**
 * How common a word is, whatever its capitals: 1 for "the", to 6, each about a fifth as common as the
 * one before; 0 when it is no English word.
 */
export function rankOf(word: string): number {
  if (word.length > longest) return 0
  let hash = hashSeed
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    spelt[at] = code
    hash = hashedWith(hash, code)
  }
  return rankAt(spelt, { start: 0, end: word.length }, hash)
}

/** The rank of the word that stands at `start`–`end` of a text's code units and has this hash. */
export function rankAt(codes: Uint16Array, { start, end }: Span, hash: number): number {
  const { slots, letters, ranks } = words
  let slot = slotOf(hash)
  for (let first = slots[slot] ?? 0; first !== 0; first = slots[slot] ?? 0) {
    const same = letters[first - 1] === end - start ? sameFrom(codes, start, first) : 0
    if (same === end - start) return ranks[slot] ?? 0
    slot = (slot + 1) & (slotCount - 1)
  }
  return 0
}

/** How many letters from `start` on are those of the word that begins at `first`. */
function sameFrom(codes: Uint16Array, start: number, first: number): number {
  const { letters } = words
  const size = letters[first - 1] ?? 0
  let same = 0
  while (same < size && letters[first + same] === small(codes[start + same] ?? 0)) same++
  return same
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slotCount - 1)
}

/** Tells whether letters are an English word, whatever their capitals. */
export function isEnglishWord(letters: string): boolean {
  return rankOf(letters) > 0
}

/** The capitals of `word` put on `letters`: all, the first, or none. */
export function inCaseOf(word: string, letters: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return letters.toUpperCase()
  return word.charAt(0) === word.charAt(0).toLowerCase()
    ? letters
    : letters.charAt(0).toUpperCase() + letters.slice(1)
}

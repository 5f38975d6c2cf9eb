import { bitsOf } from './codes.ts'
import { hashedFrom, hashedWith, hashSeed, spelledWords } from './english-words.ts'

// Bits by hash (Bloom 1970, with one hash), made when they are first asked for: false is certain, and true
// is wrong for one in eight at most.
const bitCount = 1 << 22
const lastOfEnding = bitsOf('dgs')
let lacking: Uint8Array | undefined
let parts: Uint8Array | undefined

/** What of a word of small letters may be the ending of another form: ed, ing, es or s. */
export function endingOf(word: string): string | undefined {
  const mayEnd = lastOfEnding[word.charCodeAt(word.length - 1)] === 1
  return mayEnd ? /(?:ed|ing|e?s)$/.exec(word)?.[0] : undefined
}

/** Tells whether letters may be a part of an English word. */
export function mayBePartOfWord(letters: string): boolean {
  parts ??= partBits()
  return hasBit(parts, hashedFrom(hashSeed, letters))
}

/**
 * Tells whether letters, in one piece or several, may be an English word that lost one. A bit for every
 * word with each of its letters left out (Mor & Fraenkel 1982).
 */
export function mayLackLetter(...pieces: readonly string[]): boolean {
  lacking ??= lackingBits()
  let hash = hashSeed
  for (const letters of pieces) hash = hashedFrom(hash, letters)
  return hasBit(lacking, hash)
}

function partBits(): Uint8Array {
  const bits = new Uint8Array(bitCount >>> 3)
  for (const { letters, start, end } of spelledWords()) {
    for (let from = start; from < end; from++) {
      let hash = hashSeed
      for (let at = from; at < end; at++) {
        hash = hashedWith(hash, letters[at] ?? 0)
        setBit(bits, hash)
      }
    }
  }
  return bits
}

function lackingBits(): Uint8Array {
  const bits = new Uint8Array(bitCount >>> 3)
  for (const { letters, start, end } of spelledWords()) {
    for (let left = start; left < end; left++) {
      let hash = hashSeed
      for (let at = start; at < end; at++)
        if (at !== left) hash = hashedWith(hash, letters[at] ?? 0)
      setBit(bits, hash)
    }
  }
  return bits
}

function setBit(bits: Uint8Array, hash: number): void {
  const bit = bitOf(hash)
  bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
}

function hasBit(bits: Uint8Array, hash: number): boolean {
  const bit = bitOf(hash)
  return ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

function bitOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (bitCount - 1)
}

import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'

/**
 * The list's lines in ASCII, and 1 more than where a word's line starts, by the word's hash (FNV-1a, open
 * addressing); above it in a slot stand the hash's own first bits, which tell most strangers without a look
 * at the lines.
 */
interface WordList {
  readonly lines: Uint8Array
  readonly slots: Int32Array
}

const slotCount = 1 << 19
// The lines are shorter than this many bits count.
const startBits = 22
const startMask = (1 << startBits) - 1
const newline = 0x0a
const hashSeed = 0x811c9dc5 | 0
let list: WordList | undefined

/** How many letters the longest word of the list has. */
export const longestListed = 28

/**
 * Tells whether a word, in small letters, is one of the 274,000 of a large list of English words with all
 * their forms, British and American (word-list 4.1.0, MIT). The list is read when it is first asked for.
 */
export function isListedWord(word: string): boolean {
  const { lines, slots } = wordList()
  let hash = hashSeed
  for (let at = 0; at < word.length; at++) hash = hashedWith(hash, word.charCodeAt(at))
  let slot = slotOf(hash)
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (isOf(entry, hash) && isLine(lines, (entry & startMask) - 1, word)) return true
    slot = (slot + 1) & (slotCount - 1)
  }
  return false
}

/** Tells by the FNV-1a hash of its small letters whether a word may be listed: false is certain. */
export function mayBeListed(hash: number): boolean {
  const { slots } = wordList()
  let slot = slotOf(hash)
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (isOf(entry, hash)) return true
    slot = (slot + 1) & (slotCount - 1)
  }
  return false
}

function wordList(): WordList {
  list ??= readList()
  return list
}

function readList(): WordList {
  const lines = readFileSync(wordListPath)
  const slots = new Int32Array(slotCount)
  let [start, hash] = [0, hashSeed]
  for (let at = 0; at <= lines.length; at++) {
    const code = lines[at] ?? newline
    if (code !== newline) {
      hash = hashedWith(hash, code)
      continue
    }
    let slot = slotOf(hash)
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
    slots[slot] = ((hash >>> startBits) << startBits) | (start + 1)
    start = at + 1
    hash = hashSeed
  }
  return { lines, slots }
}

function hashedWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slotCount - 1)
}

function isOf(entry: number, hash: number): boolean {
  return entry >>> startBits === hash >>> startBits
}

function isLine(lines: Uint8Array, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (lines[start + at] !== word.charCodeAt(at)) return false
  }
  return (lines[start + word.length] ?? newline) === newline
}

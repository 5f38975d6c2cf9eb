import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'

/**
 * The list's lines, and 1 more than where a word's line starts, by the word's hash (FNV-1a, open addressing);
 * above it in a slot stand the hash's own first bits, which tell most strangers without a look at the lines.
 */
interface WordList {
  readonly lines: string
  readonly slots: Uint32Array
}

const slotCount = 1 << 19
// The lines are shorter than this many bits count.
const startBits = 22
const startMask = (1 << startBits) - 1
const newline = 0x0a
let list: WordList | undefined

/**
 * Tells whether a word, in small letters, is one of the 274,000 of a large list of English words with all
 * their forms, British and American (word-list 4.1.0, MIT). The list is read when it is first asked for.
 */
export function isListedWord(word: string): boolean {
  const { lines, slots } = wordList()
  const hash = hashOf(word, 0, word.length)
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
  const lines = readFileSync(wordListPath, 'latin1')
  const slots = new Uint32Array(slotCount)
  for (let start = 0; start < lines.length; ) {
    const end = lineEnd(lines, start)
    const hash = hashOf(lines, start, end)
    let slot = slotOf(hash)
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
    slots[slot] = ((hash >>> startBits) << startBits) | (start + 1)
    start = end + 1
  }
  return { lines, slots }
}

function hashOf(letters: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  }
  return hash
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slotCount - 1)
}

function isOf(entry: number, hash: number): boolean {
  return entry >>> startBits === hash >>> startBits
}

function isLine(lines: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (lines.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  }
  const end = start + word.length
  return end === lines.length || lines.charCodeAt(end) === newline
}

function lineEnd(lines: string, start: number): number {
  const end = lines.indexOf('\n', start)
  return end === -1 ? lines.length : end
}

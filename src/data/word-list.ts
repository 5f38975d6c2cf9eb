import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'

/** The list's lines, and where each word's line starts, by the word's hash: 0 is an empty slot, else 1 more. */
interface WordList {
  readonly lines: string
  readonly slots: Int32Array
}

const slotCount = 1 << 19
const newline = 0x0a
let list: WordList | undefined

/**
 * Tells whether a word, in small letters, is one of the 274,000 of a large list of English words with all
 * their forms, British and American (word-list 4.1.0, MIT). The list is read when it is first asked for.
 */
export function isListedWord(word: string): boolean {
  list ??= readList()
  const { lines, slots } = list
  let slot = slotOf(word, 0, word.length)
  for (let start = slots[slot] ?? 0; start !== 0; start = slots[slot] ?? 0) {
    if (isLine(lines, start - 1, word)) return true
    slot = (slot + 1) & (slotCount - 1)
  }
  return false
}

/** Open addressing, as for the table of the common words. */
function readList(): WordList {
  const lines = readFileSync(wordListPath, 'latin1')
  const slots = new Int32Array(slotCount)
  for (let start = 0; start < lines.length; ) {
    const end = lineEnd(lines, start)
    let slot = slotOf(lines, start, end)
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
    slots[slot] = start + 1
    start = end + 1
  }
  return { lines, slots }
}

/** Where the letters from `start` to `end` belong (FNV-1a). */
function slotOf(letters: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (slotCount - 1)
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

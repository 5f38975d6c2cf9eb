import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'

let list: string | undefined
let marks: Uint8Array | undefined
const markBits = 1 << 22

/**
 * Tells whether a word, in small letters, is one of the 274,000 of a large list of English words with all
 * their forms, British and American (word-list 4.1.0, MIT). The list is read when it is first asked for. It
 * is in order, so a word is looked for by halves; two that are not in their places, manlihood and
 * sharrowed, are missed.
 */
export function isListedWord(word: string): boolean {
  list ??= readFileSync(wordListPath, 'latin1')
  marks ??= marksOf(list)
  if (!isMarked(marks, bitOf(word, 0, word.length))) return false
  let [low, high] = [0, list.length]
  while (low < high) {
    const start = list.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const order = compared(list, start, word)
    if (order === 0) return true
    if (order > 0) high = start
    else low = lineEnd(list, start)
  }
  return false
}

/** A bit for every word: of what is asked, fourteen in fifteen are no words, and most are told so here. */
function marksOf(lines: string): Uint8Array {
  const found = new Uint8Array(markBits >>> 3)
  for (let start = 0; start < lines.length; ) {
    const end = lineEnd(lines, start)
    const bit = bitOf(lines, start, end - 1)
    found[bit >>> 3] = (found[bit >>> 3] ?? 0) | (1 << (bit & 7))
    start = end
  }
  return found
}

function isMarked(found: Uint8Array, bit: number): boolean {
  return ((found[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

/** The bit of the letters from `start` to `end` (FNV-1a). */
function bitOf(letters: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (markBits - 1)
}

/** Below, above or 0 as the line that starts at `start` comes before the word, behind it or is the word. */
function compared(lines: string, start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const difference = codeAt(lines, start + at) - word.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return codeAt(lines, start + word.length) - newline
}

function lineEnd(lines: string, start: number): number {
  const end = lines.indexOf('\n', start)
  return end === -1 ? lines.length : end + 1
}

const newline = 0x0a

function codeAt(lines: string, at: number): number {
  return at < lines.length ? lines.charCodeAt(at) : newline
}

import type { Parts } from './packing.ts'

/** Words with their counts, found without a Map: a table of half a million strings would take a second to fill. */
export interface WordTable {
  readonly total: number
  /** The index of `text.slice(start, end)`, or -1. */
  find(text: string, start: number, end: number): number
  /** Calls `visit` with the end and the index of every word that begins at `start` and ends at `end` or before. */
  eachFrom(
    text: string,
    [start, end]: readonly [number, number],
    visit: (end: number, index: number) => void,
  ): void
  /** The count of the word at an index; 0 for -1. */
  count(index: number): number
  word(index: number): string
}

/** The parts of a file that hold a word table under `name`: words in one text, an open-addressing hash beside it. */
export function wordParts(
  name: string,
  counts: ReadonlyMap<string, number>,
): Record<string, Uint32Array | Uint8Array> {
  const words = [...counts.keys()]
  const starts = new Uint32Array(words.length + 1)
  words.forEach((word, index) => {
    starts[index + 1] = (starts[index] ?? 0) + word.length
  })
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 1.6 + 2)))
  words.forEach((word, index) => {
    let slot = hash(word, 0, word.length) & (slots.length - 1)
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = index + 1
  })
  return {
    [`${name}.words`]: new TextEncoder().encode(words.join('')),
    [`${name}.starts`]: starts,
    [`${name}.slots`]: slots,
    [`${name}.counts`]: Uint32Array.from(counts.values()),
  }
}

/** The table that `wordParts` stored under `name`. */
export function wordTable(parts: Parts, name: string): WordTable {
  const words = parts.text(`${name}.words`)
  const starts = parts.numbers(`${name}.starts`)
  const slots = parts.numbers(`${name}.slots`)
  const counts = parts.numbers(`${name}.counts`)
  const equals = (index: number, text: string, start: number, end: number) => {
    const from = starts[index] ?? 0
    if ((starts[index + 1] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at++) {
      if (words.charCodeAt(from + at - start) !== text.charCodeAt(at)) return false
    }
    return true
  }
  /** The index of the word with a hash, or -1. */
  const found = (hashed: number, text: string, start: number, end: number): number => {
    let slot = hashed & (slots.length - 1)
    for (let entry = slots[slot]; entry; entry = slots[slot]) {
      if (equals(entry - 1, text, start, end)) return entry - 1
      slot = (slot + 1) & (slots.length - 1)
    }
    return -1
  }
  return {
    total: counts.reduce((sum, count) => sum + count, 0),
    find: (text, start, end) => found(hash(text, start, end), text, start, end),
    eachFrom(text, [start, end], visit) {
      let sofar = offset
      for (let at = start; at < end; at++) {
        sofar = hashedOn(sofar, text.charCodeAt(at))
        const index = found(mixed(sofar), text, start, at + 1)
        if (index >= 0) visit(at + 1, index)
      }
    },
    count: (index) => counts[index] ?? 0,
    word: (index) => words.slice(starts[index], starts[index + 1]),
  }
}

// FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units, with a last mix for the low bits.
const offset = 0x811c9dc5

function hash(text: string, start: number, end: number): number {
  let value = offset
  for (let at = start; at < end; at++) value = hashedOn(value, text.charCodeAt(at))
  return mixed(value)
}

function hashedOn(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193)
}

function mixed(value: number): number {
  return (value ^ (value >>> 15)) >>> 0
}

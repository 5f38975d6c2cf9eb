import type { Span } from '../span.ts'
import { simplified } from './script.ts'

type Entry<T> = readonly [name: string, value: T]

/** Names by their first two characters as one number, those of one character by that; longest first. */
export type NameIndex<T> = ReadonlyMap<number, readonly Entry<T>[]>

/** A name found in a sentence, with what the index holds for it. */
export interface Found<T> extends Span {
  readonly value: T
}

/** An index of names in Simplified characters, for `namedIn`. */
export function nameIndex<T>(entries: Iterable<Entry<T>>): NameIndex<T> {
  const index = new Map<number, Entry<T>[]>()
  for (const entry of entries) {
    if (entry[0] === '') continue
    const key = entry[0].length > 1 ? pairAt(entry[0], 0) : entry[0].charCodeAt(0)
    const rows = index.get(key)
    if (rows) rows.push(entry)
    else index.set(key, [entry])
  }
  for (const rows of index.values()) rows.sort(([a], [b]) => b.length - a.length)
  return index
}

/** The names of the index that stand in a text in Simplified: the longest at each place, none inside another. */
export function namedIn<T>(plain: string, index: NameIndex<T>): Found<T>[] {
  const found: Found<T>[] = []
  for (let start = 0; start < plain.length; start++) {
    const hit = namedAt(plain, start, index)
    if (!hit) continue
    found.push(hit)
    start = hit.end - 1
  }
  return found
}

/** The longest name of the index that stands at `start` of a text in Simplified characters. */
export function namedAt<T>(
  plain: string,
  start: number,
  index: NameIndex<T>,
): Found<T> | undefined {
  const hit =
    index.get(pairAt(plain, start))?.find(([name]) => plain.startsWith(name, start)) ??
    index.get(plain.charCodeAt(start))?.[0]
  return hit && { start, end: start + hit[0].length, value: hit[1] }
}

/** What the index holds for exactly these words, or undefined. */
export function namedBy<T>(words: string, index: NameIndex<T>): T | undefined {
  const plain = simplified(words.trim())
  const key = plain.length > 1 ? pairAt(plain, 0) : plain.charCodeAt(0)
  return index.get(key)?.find(([name]) => name === plain)?.[1]
}

/** Every place where a name of the index stands in a text in Simplified, also inside another. */
export function everyIn<T>(plain: string, index: NameIndex<T>): Found<T>[] {
  const found: Found<T>[] = []
  for (let start = 0; start < plain.length; start++) {
    for (const key of [pairAt(plain, start), plain.charCodeAt(start)]) {
      for (const [name, value] of index.get(key) ?? []) {
        if (plain.startsWith(name, start)) found.push({ start, end: start + name.length, value })
      }
    }
  }
  return found
}

/** Two characters as one number, above those of single ones. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 0x10000 + text.charCodeAt(at + 1)
}

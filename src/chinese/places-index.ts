import type { Span } from '../span.ts'
import { simplified } from './script.ts'

type Entry<T> = readonly [name: string, value: T]

/** Names by the number that `keyAt` gives, longest first; few other names share one. */
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
    const key = keyAt(entry[0], 0, entry[0].length)
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
  const isThere = ([name]: Entry<T>) => plain.startsWith(name, start)
  const hit =
    index.get(keyAt(plain, start, 2))?.find(isThere) ??
    index.get(keyAt(plain, start, 1))?.find(isThere)
  return hit && { start, end: start + hit[0].length, value: hit[1] }
}

/** What the index holds for exactly these words, or undefined. */
export function namedBy<T>(words: string, index: NameIndex<T>): T | undefined {
  const plain = simplified(words.trim())
  return index.get(keyAt(plain, 0, plain.length))?.find(([name]) => name === plain)?.[1]
}

/** Every place where a name of the index stands in a text in Simplified, also inside another. */
export function everyIn<T>(plain: string, index: NameIndex<T>): Found<T>[] {
  const found: Found<T>[] = []
  for (let start = 0; start < plain.length; start++) {
    for (const size of [2, 1]) {
      for (const [name, value] of index.get(keyAt(plain, start, size)) ?? []) {
        if (plain.startsWith(name, start)) found.push({ start, end: start + name.length, value })
      }
    }
  }
  return found
}

/** The first two characters of a name as one number, or its only one: small enough to be cheap to look up. */
function keyAt(text: string, at: number, size: number): number {
  const first = text.charCodeAt(at)
  return size > 1 ? (first << 14) ^ text.charCodeAt(at + 1) : first
}

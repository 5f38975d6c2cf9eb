import type { Span } from '../span.ts'
import { simplified } from './script.ts'

type Entry<T> = readonly [name: string, value: T]

/** Names to be found in texts. */
export interface NameIndex<T> {
  /** By the number that `keyAt` gives, longest first; few other names share one. */
  readonly rows: ReadonlyMap<number, readonly Entry<T>[]>
  /** By code unit: 0 when no name begins with it, which is cheap to see. */
  readonly starts: Uint8Array
}

/** A name found in a sentence, with what the index holds for it. */
export interface Found<T> extends Span {
  readonly value: T
}

/** An index of names in Simplified characters, for `namedIn`. */
export function nameIndex<T>(entries: Iterable<Entry<T>>): NameIndex<T> {
  const rows = new Map<number, Entry<T>[]>()
  const starts = new Uint8Array(0x10000)
  for (const entry of entries) {
    if (entry[0] === '') continue
    starts[entry[0].charCodeAt(0)] = 1
    const key = keyAt(entry[0], 0, entry[0].length)
    const same = rows.get(key)
    if (same) same.push(entry)
    else rows.set(key, [entry])
  }
  for (const same of rows.values()) same.sort(([a], [b]) => b.length - a.length)
  return { rows, starts }
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

/** Names longer than one character, then those of just one. */
const sizes = [2, 1] as const

/** The longest name of the index that stands at `start` of a text in Simplified characters. */
export function namedAt<T>(
  plain: string,
  start: number,
  index: NameIndex<T>,
): Found<T> | undefined {
  if (!opens(plain, start, index)) return undefined
  const isThere = ([name]: Entry<T>) => plain.startsWith(name, start)
  const hit =
    rowsAt(plain, start, { index, size: 2 }).find(isThere) ??
    rowsAt(plain, start, { index, size: 1 }).find(isThere)
  return hit && { start, end: start + hit[0].length, value: hit[1] }
}

/** What the index holds for exactly these words, or undefined. */
export function namedBy<T>(words: string, index: NameIndex<T>): T | undefined {
  const plain = simplified(words.trim())
  return index.rows.get(keyAt(plain, 0, plain.length))?.find(([name]) => name === plain)?.[1]
}

/** Every place where a name of the index stands in a text in Simplified, also inside another. */
export function everyIn<T>(plain: string, index: NameIndex<T>): Found<T>[] {
  const found: Found<T>[] = []
  for (let start = 0; start < plain.length; start++) {
    if (!opens(plain, start, index)) continue
    for (const size of sizes) {
      for (const [name, value] of rowsAt(plain, start, { index, size })) {
        if (plain.startsWith(name, start)) found.push({ start, end: start + name.length, value })
      }
    }
  }
  return found
}

/** Whether any name of the index stands in a text in Simplified. */
export function holdsName<T>(plain: string, index: NameIndex<T>): boolean {
  for (let start = 0; start < plain.length; start++) if (namedAt(plain, start, index)) return true
  return false
}

/** Whether a name of the index may begin at `start`: few do. */
function opens<T>(plain: string, start: number, { starts }: NameIndex<T>): boolean {
  // Beyond either end there is no code, and to ask for it once makes every look slow.
  return starts[plain.charCodeAt(start) | 0] === 1
}

/** The names that may stand at `start`: those longer than one character, or of just one. */
function rowsAt<T>(
  plain: string,
  start: number,
  { index, size }: { readonly index: NameIndex<T>; readonly size: number },
): readonly Entry<T>[] {
  return index.rows.get(keyAt(plain, start, size)) ?? []
}

/** The first two characters of a name as one number, or its only one: small enough to be cheap to look up. */
function keyAt(text: string, at: number, size: number): number {
  const first = text.charCodeAt(at)
  return size > 1 ? (first << 14) ^ text.charCodeAt(at + 1) : first
}

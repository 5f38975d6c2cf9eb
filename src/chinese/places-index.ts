import type { Span } from '../span.ts'
import { simplified } from './script.ts'

/** Names by their first character, longest first. Make one with `nameIndex`. */
export type NameIndex<T> = ReadonlyMap<string, readonly (readonly [name: string, value: T])[]>

/** A name found in a sentence, with what the index holds for it. */
export interface Found<T> extends Span {
  readonly value: T
}

/** An index of names in Simplified characters, for `namedIn`. */
export function nameIndex<T>(entries: Iterable<readonly [name: string, value: T]>): NameIndex<T> {
  const index = new Map<string, (readonly [string, T])[]>()
  for (const [name, value] of entries) {
    const key = name.slice(0, 1)
    const rows = [...(index.get(key) ?? []), [name, value] as const]
    index.set(
      key,
      rows.sort(([a], [b]) => b.length - a.length),
    )
  }
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
  const hit = index.get(plain.charAt(start))?.find(([name]) => plain.startsWith(name, start))
  return hit && { start, end: start + hit[0].length, value: hit[1] }
}

/** What the index holds for exactly these words, or undefined. */
export function namedBy<T>(words: string, index: NameIndex<T>): T | undefined {
  const plain = simplified(words.trim())
  return index.get(plain.charAt(0))?.find(([name]) => name === plain)?.[1]
}

/** Every place where a name of the index stands in a text in Simplified, also inside another. */
export function everyIn<T>(plain: string, index: NameIndex<T>): Found<T>[] {
  return Array.from(plain, (_, at) => at).flatMap((start) =>
    (index.get(plain.charAt(start)) ?? []).flatMap(([name, value]) =>
      plain.startsWith(name, start) ? [{ start, end: start + name.length, value }] : [],
    ),
  )
}

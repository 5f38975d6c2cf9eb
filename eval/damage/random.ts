/** Gives numbers from 0 up to 1. */
export type Random = () => number

/**
 * Mulberry32, the 32-bit generator of Tommy Ettinger (public domain): small, seeded, even enough to
 * draw with. The same seed gives the same numbers on every machine.
 */
export function seeded(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A seed from words: FNV-1a over UTF-16 units. */
export function seedOf(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}

/** One of a list. */
export function picked<T>(from: readonly [T, ...T[]], random: Random): T {
  return from[Math.floor(random() * from.length)] ?? from[0]
}

/** Some of a list, as many as asked for or all that there are; in the list's order. */
export function sampled<T>(from: readonly T[], count: number, random: Random): T[] {
  const drawn = from.map((value, index) => ({ value, index, lot: random() }))
  return drawn
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count)
    .toSorted((a, b) => a.index - b.index)
    .map(({ value }) => value)
}

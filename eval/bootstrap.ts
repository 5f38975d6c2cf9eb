import { type Outcome, score, sum } from './tally.ts'

const rounds = 400

/** The middle 95 % of F1 over resamples of the outcomes (percentile bootstrap); the same at every run. */
export function interval(outcomes: readonly Outcome[]): readonly [number, number] {
  const random = generator(outcomes.length)
  const reached = Array.from({ length: rounds }, () => {
    const drawn = outcomes.map(() => outcomes[Math.floor(random() * outcomes.length)] as Outcome)
    return score(sum(drawn.map((one) => ({ ...one, missed: [], extra: [] })))).f1
  }).toSorted((a, b) => a - b)
  const at = (share: number) => reached[Math.floor(share * (rounds - 1))] ?? 0
  return [at(0.025), at(0.975)]
}

/** Mulberry32: small, seeded, even enough to draw with. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

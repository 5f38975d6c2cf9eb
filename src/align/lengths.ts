import type { Bitext, Stretch } from '../bitext/bitext.ts'
import { model } from './model.ts'

// However unlike the lengths, they never tell more than this (log).
const most = 15

/** Gale and Church's length evidence (1993), with the ratio of lengths that these very texts have. */
export function lengthScore({ source, target, ratio }: Bitext): (stretch: Stretch) => number {
  const sourceSums = lengthSums(source.lengths)
  const targetSums = lengthSums(target.lengths)
  const { ratioWeight, spread, leastSpread, lengths } = model
  const scale =
    ((targetSums.at(-1) ?? 0) + ratio * ratioWeight) / ((sourceSums.at(-1) ?? 0) + ratioWeight)
  return (stretch) => {
    const expected = scale * between(sourceSums, stretch.source, stretch.sourceCount)
    const found = between(targetSums, stretch.target, stretch.targetCount)
    const variance = (spread * (expected + found)) / 2 + leastSpread
    return -Math.min((0.5 * (expected - found) ** 2) / variance, most) * lengths
  }
}

/** The lengths of all texts before each place: one place more than there are texts. */
export function lengthSums(lengths: Float64Array): Float64Array {
  const all = new Float64Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at++) all[at + 1] = (all[at] ?? 0) + (lengths[at] ?? 0)
  return all
}

/** The sum of so many lengths from one on, given the sums before each place. */
export function between(all: Float64Array, from: number, count: number): number {
  return (all[from + count] ?? 0) - (all[from] ?? 0)
}

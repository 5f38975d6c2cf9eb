import type { Sizes } from './odds.ts'

/** A source and a target text that might be paired, and the log odds if there were no others. */
export interface Candidate {
  readonly source: number
  readonly target: number
  readonly odds: number
}

const mostRounds = 100
const settled = 1e-6
// Without damping, texts that are in each other's way swing to and fro.
const damping = 0.3
// So that no product overflows.
const mostOdds = 200

/**
 * The chance of each candidate when a text is in one pair or in none: of all ways to pair some of the
 * texts, each weighing as much as the product of its pairs' odds, the share that has this pair. Counted by
 * belief propagation (monomers and dimers: Zdeborová & Mézard 2006), each round linear in the candidates.
 * The chances of one text's candidates add up to 1 at most.
 */
export function chances(candidates: readonly Candidate[], sizes: Sizes): Float64Array {
  const sources = Int32Array.from(candidates, ({ source }) => source)
  const targets = Int32Array.from(candidates, ({ target }) => target)
  const weights = Float64Array.from(candidates, ({ odds }) =>
    Math.exp(Math.max(-mostOdds, Math.min(mostOdds, odds))),
  )
  // For each candidate: how likely each of its texts is free, as far as its other candidates go.
  let source = new Float64Array(weights.length).fill(1)
  let target = new Float64Array(weights.length).fill(1)
  for (let round = 0; round < mostRounds; round++) {
    const next = {
      source: damped(source, freedom(sources, product(weights, target), sizes.source)),
      target: damped(target, freedom(targets, product(weights, source), sizes.target)),
    }
    const change = Math.max(difference(source, next.source), difference(target, next.target))
    source = next.source
    target = next.target
    if (change < settled) break
  }
  return product(product(weights, source), target).map((wish) => wish / (1 + wish))
}

/** For each candidate: 1 over 1 and all that the other candidates of its text wish. */
function freedom(
  texts: Int32Array,
  wishes: Float64Array<ArrayBuffer>,
  size: number,
): Float64Array<ArrayBuffer> {
  // The greatest wish is kept apart: taken from a sum it would leave nothing of the small ones.
  const greatest = new Int32Array(size).fill(-1)
  texts.forEach((text, at) => {
    const known = greatest[text] ?? -1
    if (known < 0 || (wishes[at] ?? 0) > (wishes[known] ?? 0)) greatest[text] = at
  })
  const rest = new Float64Array(size)
  texts.forEach((text, at) => {
    if (greatest[text] !== at) rest[text] = (rest[text] ?? 0) + (wishes[at] ?? 0)
  })
  return wishes.map((wish, at) => {
    const text = texts[at] ?? 0
    const top = greatest[text] ?? at
    const others = top === at ? 0 : (wishes[top] ?? 0) - wish
    return 1 / (1 + (rest[text] ?? 0) + others)
  })
}

function product(a: Float64Array<ArrayBuffer>, b: Float64Array): Float64Array<ArrayBuffer> {
  return a.map((value, at) => value * (b[at] ?? 0))
}

function damped(before: Float64Array<ArrayBuffer>, now: Float64Array): Float64Array<ArrayBuffer> {
  return before.map((value, at) => value ** damping * (now[at] ?? 0) ** (1 - damping))
}

function difference(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 0))), 0)
}

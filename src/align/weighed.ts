import type { Side } from '../bitext/bitext.ts'
import { model, mostTexts } from './model.ts'

/** One side of a bead while its words are weighed: one record, filled anew for bead after bead. */
export interface Weighed {
  readonly side: Side
  /** What the words of the texts so far tell when none is matched. */
  readonly unmatched: Float64Array
  /** The place in the side's `terms` of the bead's first word, and how many words it has. */
  from: number
  size: number
  /** The bead's texts: the first, and how many. */
  first: number
  count: number
  /** By place from the bead's first word on: how strongly the word is claimed, and its part in what claims it. */
  claims: Float64Array
  parts: Float64Array
  /** The places that are claimed, and how many. */
  touched: Int32Array
  touches: number
  /** What the words of each text tell. */
  readonly gains: Float64Array
  /** How much more than unmatched all words that are claimed would tell if each were claimed for itself. */
  added: number
}

/** A side with no bead begun. */
export function weighed(side: Side): Weighed {
  return {
    side,
    unmatched: unmatchedSums(side),
    from: 0,
    size: 0,
    first: 0,
    count: 0,
    claims: new Float64Array(256),
    parts: new Float64Array(256),
    touched: new Int32Array(256),
    touches: 0,
    gains: new Float64Array(mostTexts),
    added: 0,
  }
}

/** Begins a bead with so many texts from one on. */
export function begin(weighed: Weighed, text: number, count: number): void {
  const { claims, parts, touched, side } = weighed
  for (let touch = 0; touch < weighed.touches; touch++) {
    const at = touched[touch] ?? 0
    claims[at] = 0
    parts[at] = 0
  }
  weighed.touches = 0
  weighed.first = text
  weighed.count = count
  weighed.from = side.starts[text] ?? 0
  weighed.size = (side.starts[text + count] ?? 0) - weighed.from
  if (weighed.size > claims.length) {
    weighed.claims = new Float64Array(weighed.size * 2)
    weighed.parts = new Float64Array(weighed.size * 2)
    weighed.touched = new Int32Array(weighed.size * 2)
  }
}

/** Notes that a word of the other side claims the word at a place of `terms`, so strongly. */
export function claim(weighed: Weighed, place: number, strength: number): void {
  const at = place - weighed.from
  const before = weighed.claims[at] ?? 0
  if (before === 0) weighed.touched[weighed.touches++] = at
  weighed.claims[at] = before + strength
}

/** How strongly a word is claimed by all. */
export function claimed({ claims, from }: Weighed, place: number): number {
  return claims[place - from] ?? 1
}

/** Notes what part of a word of the other side the word at a place has. */
export function share({ parts, from }: Weighed, place: number, part: number): void {
  parts[place - from] = (parts[place - from] ?? 0) + part
}

/** What all words of a side tell (log odds), given how many words the other side has. */
export function told(weighed: Weighed, others: number): number {
  const { gains, touched } = weighed
  const size = Math.max(model.fewest, others)
  gains.fill(0)
  weighed.added = 0
  for (let touch = 0; touch < weighed.touches; touch++) {
    const at = touched[touch] ?? 0
    const text = textOf(weighed, at)
    gains[text] = (gains[text] ?? 0) + gain(weighed, at, size)
  }
  let sum = 0
  for (let text = 0; text < weighed.count; text++) sum += toldBy(weighed, text)
  return sum
}

/** What a word that is claimed tells, more than it would if it were not. */
function gain(weighed: Weighed, at: number, size: number): number {
  const { side, claims, parts, from } = weighed
  const word = side.terms[from + at] ?? 0
  const noise = side.noise[word] ?? 1
  const rarity = (side.shares[word] ?? 1) + model.floor
  const chance = ((1 - noise) * (claims[at] ?? 0)) / (size * rarity)
  const whole = Math.min(Math.log(noise + chance), model.cap) - (side.silence[word] ?? 0)
  weighed.added += whole
  return whole * Math.min(1, parts[at] ?? 0)
}

function textOf({ side, from, first, count }: Weighed, at: number): number {
  let text = 0
  while (text + 1 < count && from + at >= (side.starts[first + text + 1] ?? 0)) text++
  return text
}

function toldBy({ side, gains, unmatched, first, count }: Weighed, text: number): number {
  const at = first + text
  const sum = (gains[text] ?? 0) + (unmatched[at + 1] ?? 0) - (unmatched[at] ?? 0)
  const words = (side.starts[at + 1] ?? 0) - (side.starts[at] ?? 0)
  return count > 1 ? sum - doubt(sum / Math.max(2, words)) : sum
}

/** A text that the other side hardly explains was likelier left out than merged. */
function doubt(mean: number): number {
  const { explained, doubt: most } = model
  return mean < explained ? most * Math.min(1, (explained - mean) / 0.5) : 0
}

/** What the words of the texts so far tell when none is matched. */
function unmatchedSums({ starts, terms, silence }: Side): Float64Array {
  const sums = new Float64Array(starts.length)
  for (let text = 0; text + 1 < starts.length; text++) {
    let sum = sums[text] ?? 0
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
      sum += silence[terms[at] ?? 0] ?? 0
    }
    sums[text + 1] = sum
  }
  return sums
}

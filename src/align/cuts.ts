import { type Bitext, sizeOf } from '../bitext/bitext.ts'
import { anchors } from './anchors.ts'
import type { Anchor } from './chain.ts'
import { lengthSums } from './lengths.ts'

/** A point of both sides that the path passes near: so many texts before it. */
export interface Cut {
  readonly source: number
  readonly target: number
}

// A path is found over about so many texts of a side at a time.
const most = 600
const least = 300
const cheap = 1_000_000
// Anchors of one place lie no further apart than this, and no further from one another's diagonal.
const near = 15
const aslant = 8

/**
 * Where a long text may be cut into pieces that can be aligned one after another, in order, the end of
 * both sides last. Cuts stand at anchors that others near them bear out; where a side has nothing to
 * go by for long, both are cut in proportion to their lengths.
 */
export function cuts(bitext: Bitext): Cut[] {
  const end = { source: sizeOf(bitext.source), target: sizeOf(bitext.target) }
  if (Math.max(end.source, end.target) <= most) return [end]
  const firm = borneOut(anchors(bitext))
  const between = cutter(bitext)
  const found: Cut[] = []
  let from: Cut = { source: 0, target: 0 }
  for (const next of [...firm, end]) {
    if (next !== end && reach(from, next) < least) continue
    const parts = partsBetween(from, next)
    for (let part = 1; part <= parts; part++) found.push(between(from, next, part / parts))
    from = next
  }
  return found
}

/** One piece, however long a side is, as long as the other is short enough for all its cells to be searched. */
function partsBetween(from: Cut, to: Cut): number {
  const cells = (to.source - from.source) * (to.target - from.target)
  return cells > cheap ? Math.ceil(reach(from, to) / most) : 1
}

function reach(from: Cut, to: Cut): number {
  return Math.max(to.source - from.source, to.target - from.target)
}

/** Tells of two cuts where both sides are through the same share of the letters between them. */
function cutter({ source, target }: Bitext): (from: Cut, to: Cut, share: number) => Cut {
  const sourceSums = lengthSums(source.lengths)
  const targetSums = lengthSums(target.lengths)
  return (from, to, share) => ({
    source: placeAt(sourceSums, [from.source, to.source], share),
    target: placeAt(targetSums, [from.target, to.target], share),
  })
}

function placeAt(sums: Float64Array, [from, to]: readonly [number, number], share: number): number {
  const begun = sums[from] ?? 0
  const wanted = begun + share * ((sums[to] ?? 0) - begun)
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The anchors with at least two more of the chain close by, on about one diagonal. */
function borneOut(chain: readonly Anchor[]): Anchor[] {
  return chain.filter((anchor, at) => {
    const others = [...chain.slice(Math.max(0, at - 4), at), ...chain.slice(at + 1, at + 5)]
    const close = others.filter(
      (other) =>
        Math.abs(other.source - anchor.source) <= near &&
        Math.abs(other.target - anchor.target) <= near &&
        Math.abs(slant(other) - slant(anchor)) <= aslant,
    )
    return close.length >= 2
  })
}

function slant({ source, target }: Anchor): number {
  return target - source
}

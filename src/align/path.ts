import type { Stretch } from '../bitext/bitext.ts'
import { type Lattice, type Point, toldAt, toldOf } from './lattice.ts'
import { model } from './model.ts'
import { type Steps, stepsOf } from './steps.ts'

const likeliest = { weight: 1, join: Math.max }
const tempered = { weight: model.temper, join: logSum }

/** The best monotone path of beads through a lattice, by dynamic programming. */
export function path(beads: Lattice): Stretch[] {
  const { shapes, least, most } = beads
  const steps = stepsOf(beads)
  const best = forward(steps, likeliest)
  const found: Stretch[] = []
  let i = least.length - 1
  let j = most[i] ?? 0
  while (i > 0 || j > 0) {
    const sums = shapes.map(
      ({ source, target }, shape) =>
        (best[steps.numberOf([i - source, j - target])] ?? -Infinity) +
        toldAt(beads, [i, j], shape),
    )
    const shape = shapes[bestAt(sums)]
    if (!shape)
      throw new RangeError(`Cannot find a path of beads to ${i}, ${j}: the band is broken`)
    i -= shape.source
    j -= shape.target
    found.push({ source: i, target: j, sourceCount: shape.source, targetCount: shape.target })
  }
  return found.reverse()
}

function bestAt(sums: readonly number[]): number {
  const most = Math.max(...sums)
  return most === -Infinity ? -1 : sums.indexOf(most)
}

/** What the best path through a lattice tells (log). */
export function bestOf(beads: Lattice): number {
  return forward(stepsOf(beads), likeliest).at(-1) ?? -Infinity
}

/** The chance of each bead of a path against all other paths, 0 to 1, by forward–backward sums. */
export function chances(beads: Lattice, found: readonly Stretch[]): number[] {
  const lost = shortfallOf(stepsOf(beads), tempered)
  return found.map((bead) => Math.min(1, Math.exp(-lost(bead, toldOf(beads, bead)))))
}

/** How much less (log) than the best path through a lattice the best tells that holds a bead, by the bead's score. */
export function shortfall(beads: Lattice): (bead: Stretch, score: number) => number {
  return shortfallOf(stepsOf(beads), likeliest)
}

/** Less than all paths taken together, those that hold a bead. */
function shortfallOf(steps: Steps, walk: Walk): (bead: Stretch, score: number) => number {
  const before = forward(steps, walk)
  const after = backward(steps, walk)
  const all = before.at(-1) ?? -Infinity
  const at = (sums: Float64Array, point: Point) => sums[steps.numberOf(point)] ?? -Infinity
  return ({ source, target, sourceCount, targetCount }, score) => {
    const rest = at(after, [source + sourceCount, target + targetCount])
    return all - (at(before, [source, target]) + walk.weight * score + rest)
  }
}

/** How much of a step's score counts, and how two paths to a point are taken together. */
interface Walk {
  readonly weight: number
  readonly join: (a: number, b: number) => number
}

/** For each point, the paths to it taken together: their best, or their sum. */
function forward({ begins, ends, scores, points }: Steps, { weight, join }: Walk): Float64Array {
  const sums = new Float64Array(points).fill(-Infinity)
  sums[0] = 0
  for (let step = 0; step < scores.length; step++) {
    const end = ends[step] ?? 0
    const before = sums[begins[step] ?? 0] ?? -Infinity
    sums[end] = join(sums[end] ?? -Infinity, before + weight * (scores[step] ?? 0))
  }
  return sums
}

/** The same of the paths from each point to the last. */
function backward({ begins, ends, scores, points }: Steps, { weight, join }: Walk): Float64Array {
  const sums = new Float64Array(points).fill(-Infinity)
  sums[points - 1] = 0
  // Every point is whole before it is passed on.
  for (let step = scores.length - 1; step >= 0; step--) {
    const begin = begins[step] ?? 0
    const after = sums[ends[step] ?? 0] ?? -Infinity
    sums[begin] = join(sums[begin] ?? -Infinity, after + weight * (scores[step] ?? 0))
  }
  return sums
}

function logSum(a: number, b: number): number {
  const more = Math.max(a, b)
  const less = Math.min(a, b)
  // So much less is lost in rounding; nothing and nothing is nothing.
  if (more === -Infinity || more - less > 40) return more
  return more + Math.log1p(Math.exp(less - more))
}

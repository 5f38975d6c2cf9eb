import type { Stretch } from '../bitext/bitext.ts'
import { isIn, type Lattice, type Point, toldAt, toldOf } from './lattice.ts'
import { model } from './model.ts'

/** The best monotone path of beads through a lattice, by dynamic programming. */
export function path(beads: Lattice): Stretch[] {
  const { shapes, least, most } = beads
  const best = forward(beads, { weight: 1, join: Math.max })
  const found: Stretch[] = []
  let i = least.length - 1
  let j = most[i] ?? 0
  while (i > 0 || j > 0) {
    const shape = shapes[bestShape(beads, best, [i, j])]
    if (!shape)
      throw new RangeError(`Cannot find a path of beads to ${i}, ${j}: the band is broken`)
    i -= shape.source
    j -= shape.target
    found.push({ source: i, target: j, sourceCount: shape.source, targetCount: shape.target })
  }
  return found.reverse()
}

/** The chance of each bead of a path against all other paths, 0 to 1, by forward–backward sums. */
export function chances(beads: Lattice, found: readonly Stretch[]): number[] {
  const before = forward(beads, { weight: model.temper, join: logSum })
  const after = backward(beads)
  const all = before.at(-1)?.at(-1) ?? 0
  return found.map((bead) => {
    const { source, target, sourceCount, targetCount } = bead
    const told = model.temper * toldOf(beads, bead)
    const rest = reached(beads, after, [source + sourceCount, target + targetCount])
    return Math.min(1, Math.exp(reached(beads, before, [source, target]) + told + rest - all))
  })
}

function reached(beads: Lattice, rows: readonly Float64Array[], [i, j]: Point): number {
  if (!isIn(beads, i, j)) return -Infinity
  return rows[i]?.[j - (beads.least[i] ?? 0)] ?? -Infinity
}

/** What is told of a bead: the place in its row that it ends at, the row and the place that it begins at, its score. */
type Visit = (end: number, row: number, begin: number, score: number) => void

/** Visits every bead of a row. */
function eachBead(beads: Lattice, i: number, visit: Visit): void {
  const size = beads.told[i]?.length ?? 0
  for (let place = 0; place < size; place++) visitBead(beads, { i, place }, visit)
}

/** Visits every bead of a row, the last first. */
function eachBeadBack(beads: Lattice, i: number, visit: Visit): void {
  for (let place = (beads.told[i]?.length ?? 0) - 1; place >= 0; place--) {
    visitBead(beads, { i, place }, visit)
  }
}

function visitBead(
  { told, shapes, least }: Lattice,
  { i, place }: { readonly i: number; readonly place: number },
  visit: Visit,
): void {
  const score = told[i]?.[place] ?? -Infinity
  if (score === -Infinity) return
  const end = Math.floor(place / shapes.length)
  const shape = shapes[place - end * shapes.length]
  const row = i - (shape?.source ?? 0)
  visit(end, row, (least[i] ?? 0) + end - (shape?.target ?? 0) - (least[row] ?? 0), score)
}

interface Walk {
  readonly weight: number
  readonly join: (a: number, b: number) => number
}

/** For each point, the paths to it taken together: their best, or their sum. */
function forward(beads: Lattice, { weight, join }: Walk): Float64Array[] {
  const rows = emptyRows(beads)
  if (rows[0]) rows[0][0] = 0
  rows.forEach((row, i) => {
    eachBead(beads, i, (end, begun, place, score) => {
      const before = rows[begun]?.[place] ?? -Infinity
      row[end] = join(row[end] ?? -Infinity, before + weight * score)
    })
  })
  return rows
}

/** For each point, the sum of the paths from it to the end. */
function backward(beads: Lattice): Float64Array[] {
  const rows = emptyRows(beads)
  const last = rows.at(-1)
  if (last) last[last.length - 1] = 0
  // From each point back to where its beads begin: every point is whole before it is passed on.
  for (let i = rows.length - 1; i >= 0; i--) {
    eachBeadBack(beads, i, (end, begun, place, score) => {
      const row = rows[begun]
      const after = (rows[i]?.[end] ?? -Infinity) + model.temper * score
      if (row) row[place] = logSum(row[place] ?? -Infinity, after)
    })
  }
  return rows
}

function emptyRows({ told, shapes }: Lattice): Float64Array[] {
  return told.map((row) => new Float64Array(row.length / shapes.length).fill(-Infinity))
}

function logSum(a: number, b: number): number {
  if (a === -Infinity || b === -Infinity) return Math.max(a, b)
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))
}

function bestShape(beads: Lattice, best: readonly Float64Array[], [i, j]: Point): number {
  const sums = beads.shapes.map(
    ({ source, target }, shape) =>
      reached(beads, best, [i - source, j - target]) + toldAt(beads, [i, j], shape),
  )
  const most = Math.max(...sums)
  return most === -Infinity ? -1 : sums.indexOf(most)
}

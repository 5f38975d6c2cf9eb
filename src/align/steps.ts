import { isIn, type Lattice, type Point } from './lattice.ts'

/** The beads of a lattice as steps from point to point, in order of the points they end at; points are numbered. */
export interface Steps {
  readonly begins: Int32Array
  readonly ends: Int32Array
  readonly scores: Float64Array
  /** How many points there are; the first is where every path begins, the last where it ends. */
  readonly points: number
  /** The number of a point; -1 outside the band. */
  numberOf(point: Point): number
}

/** The steps of a lattice, without the beads that are not to be looked at. */
export function stepsOf(beads: Lattice): Steps {
  const { told, least, shapes } = beads
  const firsts = new Int32Array(told.length + 1)
  let count = 0
  told.forEach((row, i) => {
    firsts[i + 1] = (firsts[i] ?? 0) + row.length / shapes.length
    for (const score of row) if (score !== -Infinity) count++
  })
  const [begins, ends] = [new Int32Array(count), new Int32Array(count)]
  const scores = new Float64Array(count)
  const sources = Int32Array.from(shapes, ({ source }) => source)
  const targets = Int32Array.from(shapes, ({ target }) => target)
  let step = 0
  const fill = (row: Float64Array, i: number) => {
    const first = firsts[i] ?? 0
    for (let place = 0; place < row.length; place++) {
      const score = row[place] ?? -Infinity
      if (score === -Infinity) continue
      const end = Math.floor(place / sources.length)
      const shape = place - end * sources.length
      const before = i - (sources[shape] ?? 0)
      const j = (least[i] ?? 0) + end - (targets[shape] ?? 0)
      begins[step] = (firsts[before] ?? 0) + j - (least[before] ?? 0)
      ends[step] = first + end
      scores[step++] = score
    }
  }
  told.forEach(fill)
  return {
    begins,
    ends,
    scores,
    points: firsts.at(-1) ?? 0,
    numberOf: ([i, j]) => (isIn(beads, i, j) ? (firsts[i] ?? 0) + j - (least[i] ?? 0) : -1),
  }
}

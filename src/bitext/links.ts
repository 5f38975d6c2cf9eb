/** What each thing of one list stands for in another: rows of places with a strength each, above 0 up to 1. */
export interface Links {
  /** Where each row begins in `to` and `strengths`: one place more than there are rows. */
  readonly firsts: Int32Array
  readonly to: Int32Array
  readonly strengths: Float32Array
  /** Tells whether a row holds anything. */
  has(row: number): boolean
  /** A row's places with their strengths. */
  row(row: number): Map<number, number>
  /** So many rows from one on. */
  part(from: number, count: number): Links
}

/** Links out of rows of places and strengths. Of one place given twice in a row the greater strength counts. */
export function linksOf(rows: Iterable<ReadonlyMap<number, number>>): Links {
  const firsts = [0]
  const to: number[] = []
  const strengths: number[] = []
  for (const row of rows) {
    for (const [place, strength] of row) {
      to.push(place)
      strengths.push(strength)
    }
    firsts.push(to.length)
  }
  return linked(Int32Array.from(firsts), Int32Array.from(to), Float32Array.from(strengths))
}

/** The links with some rows in place of those known. Work beyond these rows is a copy. */
export function replaced(
  known: Links,
  rows: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Links {
  const sizes = known.firsts.map((first, row) => (known.firsts[row + 1] ?? first) - first)
  for (const [row, links] of rows) sizes[row] = links.size
  const firsts = new Int32Array(known.firsts.length)
  for (let row = 0; row + 1 < firsts.length; row++) {
    firsts[row + 1] = (firsts[row] ?? 0) + (sizes[row] ?? 0)
  }
  const to = new Int32Array(firsts.at(-1) ?? 0)
  const strengths = new Float32Array(to.length)
  let done = 0
  const copy = (end: number) => {
    const [from, until] = [known.firsts[done], known.firsts[end]]
    to.set(known.to.subarray(from, until), firsts[done])
    strengths.set(known.strengths.subarray(from, until), firsts[done])
  }
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    copy(row)
    to.set([...(rows.get(row)?.keys() ?? [])], firsts[row])
    strengths.set([...(rows.get(row)?.values() ?? [])], firsts[row])
    done = row + 1
  }
  copy(firsts.length - 1)
  return linked(firsts, to, strengths)
}

function linked(firsts: Int32Array, to: Int32Array, strengths: Float32Array): Links {
  return {
    firsts,
    to,
    strengths,
    has: (row) => (firsts[row + 1] ?? 0) > (firsts[row] ?? 0),
    row: (row) => {
      const places = to.subarray(firsts[row], firsts[row + 1])
      return new Map(
        Array.from(places, (place, at) => [place, strengths[(firsts[row] ?? 0) + at] ?? 0]),
      )
    },
    part: (from, count) => linked(firsts.subarray(from, from + count + 1), to, strengths),
  }
}

/** Visits every place of a row, with its strength. */
export function eachLink(
  { firsts, to, strengths }: Links,
  row: number,
  visit: (to: number, strength: number) => void,
): void {
  for (let at = firsts[row] ?? 0; at < (firsts[row + 1] ?? 0); at++) {
    visit(to[at] ?? 0, strengths[at] ?? 0)
  }
}

/** Notes a strength at a place, unless a greater one is known there. */
export function strengthen(row: Map<number, number>, place: number, strength: number): void {
  if ((row.get(place) ?? 0) < strength) row.set(place, strength)
}

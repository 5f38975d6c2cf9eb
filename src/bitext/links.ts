import { grown } from './grown.ts'

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

/** Links being made, row by row. */
export interface LinkRows {
  /** Notes a strength at a place of the row, unless a greater one is known there. */
  strengthen(place: number, strength: number): void
  /** The strength at a place of the row; 0 where there is none. */
  strength(place: number): number
  endRow(): void
  links(): Links
}

/** No links yet, to so many places. Rows are gathered on end: a Map for each would cost more than what is in it. */
export function linkRows(places: number): LinkRows {
  const firsts = [0]
  let begin = 0
  let size = 0
  let to = new Int32Array(1024)
  let strengths = new Float32Array(1024)
  // Where in `to` each place was last entered.
  const entries = new Int32Array(places).fill(-1)
  const entryOf = (place: number) => {
    const entry = entries[place] ?? -1
    return entry >= begin ? entry : -1
  }
  const add = (place: number, strength: number) => {
    if (size === to.length) {
      to = grown(to)
      strengths = grown(strengths)
    }
    entries[place] = size
    to[size] = place
    strengths[size++] = strength
  }
  return {
    strengthen(place, strength) {
      const entry = entryOf(place)
      if (entry < 0) add(place, strength)
      else if ((strengths[entry] ?? 0) < strength) strengths[entry] = strength
    },
    strength: (place) => strengths[entryOf(place)] ?? 0,
    endRow() {
      firsts.push(size)
      begin = size
    },
    links: () => linked(Int32Array.from(firsts), to.slice(0, size), strengths.slice(0, size)),
  }
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

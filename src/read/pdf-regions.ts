import { mainSize } from './pdf-lines.ts'
import type { Piece } from './pdf-pieces.ts'

/** A white stretch between two columns, from the left one's end to the right one's start. */
interface Gutter {
  readonly start: number
  readonly end: number
}

/** Pieces that no white line parts from one another, with their extent down the page. */
interface Row {
  readonly pieces: readonly Piece[]
  readonly top: number
  readonly bottom: number
}

interface Columns {
  readonly gutter: Gutter
  readonly first: number
  readonly end: number
}

/** All in letter heights: the least gutter, one that few lines suffice for, and the least column. */
const least = { gutter: 0.8, wideGutter: 1.25, column: 4 }
/** A page has a hundred lines; more than so many rows are no text, and every pair of them would be tried. */
const tooManyRows = 500

/**
 * The columns of a page, each with its pieces, in reading order: cut by white space alone, down gutters
 * and then across between what spans them, and so on inside each part (recursive X-Y cut: Nagy, Seth and
 * Viswanathan, "A prototype document image analysis system for technical journals", 1992).
 */
export function regionsOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  if (pieces.length === 0) return []
  const rows = rowsOf(pieces)
  const columns = rows.length > tooManyRows ? undefined : tallestColumns(rows, mainSize(pieces))
  if (!columns) return [pieces]
  const { first, end, gutter } = columns
  const inside = rows.slice(first, end).flatMap((row) => row.pieces)
  const isLeft = (piece: Piece) => (piece.left + piece.right) / 2 < (gutter.start + gutter.end) / 2
  return [
    ...regionsOf(rows.slice(0, first).flatMap((row) => row.pieces)),
    ...regionsOf(inside.filter(isLeft)),
    ...regionsOf(inside.filter((piece) => !isLeft(piece))),
    ...regionsOf(rows.slice(end).flatMap((row) => row.pieces)),
  ]
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { pieces: Piece[]; top: number; bottom: number }[] = []
  for (const piece of pieces.toSorted((a, b) => topOf(a) - topOf(b))) {
    const row = rows.at(-1)
    const bottom = piece.baseline + piece.size / 10
    if (row && topOf(piece) < row.bottom) {
      row.pieces.push(piece)
      row.bottom = Math.max(row.bottom, bottom)
    } else rows.push({ pieces: [piece], top: topOf(piece), bottom })
  }
  return rows
}

function topOf({ baseline, size }: Piece): number {
  return baseline - 0.7 * size
}

/** The tallest run of rows that one gutter goes through. */
function tallestColumns(rows: readonly Row[], em: number): Columns | undefined {
  let best: Columns | undefined
  let bestHeight = 0
  for (let first = 0; first < rows.length; first++) {
    const run = runFrom(first, rows, { em })
    if (!run) continue
    const height = (rows[run.end - 1]?.bottom ?? 0) - (rows[first]?.top ?? 0)
    if (height > bestHeight) [best, bestHeight] = [run, height]
  }
  return best
}

/** The longest run of rows from `first` that keeps a gutter, if that parts columns. */
function runFrom(first: number, rows: readonly Row[], { em }: { em: number }): Columns | undefined {
  let free: readonly Gutter[] = [{ start: -Infinity, end: Infinity }]
  let end = first
  for (; end < rows.length; end++) {
    const next = without(free, rows[end]?.pieces ?? [], least.gutter * em)
    if (inner(next).length === 0 && inner(free).length > 0) break
    free = next
  }
  const pieces = rows.slice(first, end).flatMap((row) => row.pieces)
  const gutter = inner(free)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .find((one) => areColumns(pieces, one, em))
  if (!gutter) return undefined
  const spanning = rows
    .slice(0, end)
    .findIndex((_, index) => index > first && isSpanningHeading(index, rows, { gutter, em }))
  const last = spanning < 0 ? endOf(rows.slice(0, end), { gutter, em }) : spanning
  return last > first ? { gutter, first, end: last } : undefined
}

function inner(free: readonly Gutter[]): Gutter[] {
  return free.filter(({ start, end }) => start > -Infinity && end < Infinity)
}

/** What stays white of white stretches when pieces are put there, where it is wide enough. */
function without(free: readonly Gutter[], pieces: readonly Piece[], width: number): Gutter[] {
  let left: Gutter[] = [...free]
  for (const piece of pieces) {
    left = left.flatMap((gutter) => {
      if (piece.right <= gutter.start || piece.left >= gutter.end) return [gutter]
      const before = { start: gutter.start, end: piece.left }
      const after = { start: piece.right, end: gutter.end }
      return [before, after].filter(({ start, end }) => end - start >= width)
    })
  }
  return left
}

function areColumns(pieces: readonly Piece[], { start, end }: Gutter, em: number): boolean {
  const middle = (start + end) / 2
  const left = sideOf(pieces.filter((piece) => piece.left < middle))
  const right = sideOf(pieces.filter((piece) => piece.left >= middle))
  const lines = end - start < least.wideGutter * em ? 5 : 2
  if (Math.min(left.lines.size, right.lines.size) < lines) return false
  if (Math.min(left.width, right.width) < least.column * em) return false
  return !areLabels(left, right)
}

interface Side {
  readonly lines: ReadonlySet<number>
  readonly width: number
}

function sideOf(pieces: readonly Piece[]): Side {
  const lines = new Set(pieces.map(({ baseline }) => Math.round(baseline)))
  const left = Math.min(...pieces.map((piece) => piece.left))
  return { lines, width: Math.max(...pieces.map((piece) => piece.right)) - left }
}

/** Dates or names set before what is said of each: they are read line by line. */
function areLabels(left: Side, right: Side): boolean {
  const isLevel = [...left.lines].every((line) =>
    [line - 1, line, line + 1].some((near) => right.lines.has(near)),
  )
  return isLevel && left.width * 3 < right.width && left.lines.size * 2 <= right.lines.size
}

/** Where columns end: no left one ends with a heading, what stands last there heads what is below them all. */
function endOf(rows: readonly Row[], { gutter, em }: { gutter: Gutter; em: number }): number {
  const end = rows.findLastIndex((row) => !isHeading(row, em)) + 1
  const isLeft = rows
    .slice(end)
    .every(({ pieces }) => pieces.every(({ left }) => left < gutter.end))
  return isLeft ? end : rows.length
}

/**
 * Whether a heading over all columns is so short that it stands in the left one alone: they stop well
 * above it, and begin again below it, level with one another.
 */
function isSpanningHeading(
  index: number,
  rows: readonly Row[],
  { gutter, em }: { gutter: Gutter; em: number },
): boolean {
  const row = rows[index]
  const next = rows.findIndex((one, at) => at > index && !isHeading(one, em))
  const below = rows[next]
  if (!row || !below || !isHeading(row, em)) return false
  const inRight = ({ pieces }: Row) => pieces.filter(({ left }) => left >= gutter.end)
  const [right] = baselines(inRight(below))
  const [left] = baselines(below.pieces.filter((piece) => piece.left < gutter.start))
  const last = baselines(rows.slice(0, next).flatMap(inRight)).at(-1)
  if (inRight(row).length > 0 || right === undefined || left === undefined) return false
  return Math.abs(right - left) < em / 5 && right - (last ?? right) > 2.5 * em
}

function baselines(pieces: readonly Piece[]): number[] {
  return pieces.map(({ baseline }) => baseline).toSorted((a, b) => a - b)
}

function isHeading({ pieces }: Pick<Row, 'pieces'>, em: number): boolean {
  return pieces.every(({ size }) => size > 1.15 * em)
}

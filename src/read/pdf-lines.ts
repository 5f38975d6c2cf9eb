import type { Piece } from './pdf-pieces.ts'
import { isChinese, meeting } from './pdf-script.ts'

/** A line of a column, in points from the page's top left corner. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** The size of most of its letters. */
  readonly size: number
  readonly isChinese: boolean
}

/** A gap this wide, in letter heights, is a space: fonts' own are 0.2 to 0.33, kerning stays under 0.1. */
const spaceGap = 0.15
/** Between Chinese and Latin letters a quarter of a letter is left by typesetting programs (JLREQ 3.2.6, CLREQ 6.5). */
const mixedSpaceGap = 0.45
/** More raised figures in a line, or drop capitals in a column, are something else. */
const mostScripts = 40
const mostCapitals = 40
const spaceBetweenHan = /(?<=\p{Script=Han})[ \u00a0]+(?=\p{Script=Han})/gu
const hanPair = /\p{Script=Han}(?=[ \u00a0]*\p{Script=Han})/gu
/** Spaces beside a sign that is as wide as a letter. */
const besideWide = /(?<=[，。、；：？！）》」』])[ \u00a0]+|[ \u00a0]+(?=[，。、；：？！（《「『])/g
/** Chinese words that stand so far apart were parted on purpose: cells, names in a list. */
const wideGap = 1.8

/** The lines of a column, from the top. Raised and lowered figures and drop capitals are in the line they belong to. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows = gathered(lowered(pieces))
  return rows.map(lineOf)
}

/** The pieces of each line: those on a baseline, then small ones with the line they touch. */
function gathered(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    const first = row?.[0]
    const near = 0.3 * Math.min(piece.size, first?.size ?? 0)
    if (row && first && piece.baseline - first.baseline <= near) row.push(piece)
    else rows.push([piece])
  }
  return withRaised(rows)
}

function withRaised(rows: Piece[][]): Piece[][] {
  const size = rows.map(mainSize)
  const kept = rows.map((row) => [...row])
  rows.forEach((row, index) => {
    const host = [index + 1, index - 1, index + 2].find((at) => {
      const other = kept[at]
      return (
        other !== undefined && (size[index] ?? 0) < 0.9 * (size[at] ?? 0) && areScripts(row, other)
      )
    })
    if (host === undefined) return
    kept[host]?.push(...(kept[index] ?? []))
    kept[index] = []
  })
  return kept.filter((row) => row.length > 0)
}

/** Whether all of the small pieces are raised or lowered beside larger ones, over or under none. */
function areScripts(small: readonly Piece[], large: readonly Piece[]): boolean {
  if (small.length > mostScripts) return false
  return small.every((piece) => {
    const gaps = large.map((letter) => gapBetween(piece, letter) / letter.size)
    const isBeside = large.some((letter, index) => {
      const raised = (letter.baseline - piece.baseline) / letter.size
      const isSmall = piece.size < 0.9 * letter.size
      return isSmall && raised > -0.35 && raised < 0.8 && (gaps[index] ?? 1) < 0.5
    })
    return isBeside && gaps.every((gap) => gap > -0.2)
  })
}

function gapBetween(a: Piece, b: Piece): number {
  return Math.max(a.left - b.right, b.left - a.right)
}

/** A drop capital stands on a later line; it begins the first of the lines beside it. */
function lowered(pieces: readonly Piece[]): readonly Piece[] {
  const usual = mainSize(pieces)
  const isCapital = ({ size, text }: Piece) => size >= 1.8 * usual && text.length <= 2
  if (pieces.filter(isCapital).length > mostCapitals) return pieces
  return pieces.map((piece) => {
    if (!isCapital(piece)) return piece
    const beside = pieces.filter(
      ({ baseline, left, size }) =>
        size < piece.size / 1.5 &&
        left > piece.right - size &&
        left < piece.right + 2.5 * size &&
        baseline <= piece.baseline + size / 3 &&
        baseline > piece.baseline - piece.size,
    )
    const first = Math.min(...beside.map(({ baseline }) => baseline))
    if (!(first < piece.baseline - usual / 2)) return piece
    const start = Math.min(
      ...beside.filter(({ baseline }) => baseline < first + usual / 3).map(({ left }) => left),
    )
    return { ...piece, baseline: first, size: usual, left: start - usual / 2, right: start }
  })
}

function lineOf(row: readonly Piece[]): Line {
  const pieces = row.toSorted((a, b) => a.left - b.left)
  const text = lineText(pieces)
  return {
    pieces,
    text,
    left: pieces[0]?.left ?? 0,
    right: pieces.reduce((right, piece) => Math.max(right, piece.right), 0),
    baseline: mainBaseline(pieces),
    size: mainSize(pieces),
    isChinese: isChinese(text),
  }
}

function lineText(pieces: readonly Piece[]): string {
  const isHan = isChinese(pieces.map(({ text }) => text).join(''))
  let text = ''
  let before: Piece | undefined
  for (const piece of pieces) {
    text += before && isApart(before, piece, isHan) ? ` ${piece.text}` : piece.text
    before = piece
  }
  return closedHan(text)
}

function isApart(before: Piece, after: Piece, isHan: boolean): boolean {
  const gap = (after.left - before.right) / Math.max(before.size, after.size)
  const isSpaced = after.spaced && gap > 0
  const isMark = isHan && /[‘’“”—…]$/.test(before.text.slice(-1))
  const isBeforeMark = isHan && /^[‘’“”—…]/.test(after.text)
  if (isMark || isBeforeMark) return gap > wideGap
  switch (meeting(before.text, after.text)) {
    case 'wide':
      return gap > wideGap
    case 'han':
      return gap > wideGap || (isSpaced && gap > spaceGap)
    case 'mixed':
      return gap > mixedSpaceGap || (isSpaced && gap > spaceGap)
    case 'latin':
      return gap > spaceGap || isSpaced
  }
}

/** Chinese without the gaps that spread a line: a space here and there was written, many were not. */
function closedHan(text: string): string {
  const closed = text.replace(besideWide, '')
  const spaces = closed.match(spaceBetweenHan)?.length ?? 0
  const pairs = closed.match(hanPair)?.length ?? 0
  return spaces > 1 && spaces * 5 > pairs ? closed.replace(spaceBetweenHan, '') : closed
}

/** The size of most letters. */
export function mainSize(pieces: readonly Piece[]): number {
  return heaviest(pieces, ({ size }) => Math.round(size * 10) / 10)
}

function mainBaseline(pieces: readonly Piece[]): number {
  const size = Math.max(...pieces.map((piece) => piece.size))
  const main = pieces.filter((piece) => piece.size > 0.9 * size)
  return heaviest(main, ({ baseline }) => baseline)
}

function heaviest(pieces: readonly Piece[], of: (piece: Piece) => number): number {
  const letters = new Map<number, number>()
  for (const piece of pieces)
    letters.set(of(piece), (letters.get(of(piece)) ?? 0) + piece.text.length)
  let best = 0
  let most = 0
  for (const [value, count] of letters) if (count > most) [best, most] = [value, count]
  return best
}

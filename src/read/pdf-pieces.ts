import { ideographs, unified, unligated } from './pdf-ideographs.ts'

/** Text that stands on one baseline, in points from the page's top left corner. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** Whether a space was written before it. */
  readonly spaced: boolean
}

/** What pdf.js tells of a stretch of text. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** A page as pieces are cut from it. */
export interface PageFrame {
  /** From the PDF's coordinates to points right of and below the page's top left corner. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly isVertical: (fontName: string) => boolean
}

const spaces = /^\s+|\s+$/g
// Letters that a renderer never shows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g
/** An ordinary space's width, in letter heights. */
const spaceWidth = 0.25

/**
 * The pieces of a page, level ones only: what is rotated or set vertically is a label at the margin, a
 * watermark or a spine. Of a page that is rotated as a whole, the way most of its letters run is level.
 */
export function piecesOf(items: readonly TextItem[], frame: PageFrame): Piece[] {
  const placed = items.filter(({ str }) => str !== '').map((item) => placedItem(item, frame))
  const way = mainWay(placed)
  const pieces: Piece[] = []
  let isSpaced = false
  for (const item of placed) {
    if (item.way !== way || item.isVertical) continue
    const piece: Piece | undefined =
      item.text.trim() === '' ? undefined : trimmed(turned(item, frame), isSpaced)
    isSpaced = piece === undefined ? item.width > item.size / 10 : /\s$/.test(item.text)
    if (piece && isOnPage(piece, frame, way) && !isDrawnTwice(piece, pieces)) pieces.push(piece)
  }
  return pieces
}

interface PlacedItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Quarter turns clockwise; undefined when askew. */
  readonly way: number | undefined
  readonly isVertical: boolean
}

function placedItem({ str, transform, width, fontName }: TextItem, frame: PageFrame): PlacedItem {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const [ma = 1, mb = 0, mc = 0, md = -1, me = 0, mf = 0] = frame.transform
  const dx = ma * a + mc * b
  const dy = mb * a + md * b
  const scale = Math.hypot(ma, mb)
  return {
    text: unligated(unified(ideographs(str.replace(unseen, '')))),
    x: ma * e + mc * f + me,
    y: mb * e + md * f + mf,
    width: width * scale,
    size: Math.hypot(c, d) * scale,
    way: wayOf(dx, dy),
    isVertical: frame.isVertical(fontName),
  }
}

function wayOf(dx: number, dy: number): number | undefined {
  const turns = (Math.atan2(dy, dx) / Math.PI) * 2
  const whole = Math.round(turns)
  return Math.abs(turns - whole) < 0.05 ? (whole + 4) % 4 : undefined
}

/** The way that most letters run; level unless another has twice as many. */
function mainWay(items: readonly PlacedItem[]): number {
  const letters = [0, 0, 0, 0]
  for (const { way, text } of items)
    if (way !== undefined) letters[way] = (letters[way] ?? 0) + text.length
  const most = letters.indexOf(Math.max(...letters))
  return (letters[most] ?? 0) > 2 * (letters[0] ?? 0) ? most : 0
}

function turned(item: PlacedItem, { width, height }: PageFrame): PlacedItem {
  const { x, y } = item
  if (item.way === 1) return { ...item, x: y, y: width - x }
  if (item.way === 2) return { ...item, x: width - x, y: height - y }
  return item.way === 3 ? { ...item, x: height - y, y: x } : item
}

function trimmed({ text, x, y, width, size }: PlacedItem, isSpaced: boolean): Piece {
  const before = /^\s*/.exec(text)?.[0] ?? ''
  const after = /\s*$/.exec(text)?.[0] ?? ''
  return {
    text: text.replace(spaces, ''),
    left: x + widthOf(before) * size,
    right: x + width - widthOf(after) * size,
    baseline: y,
    size,
    spaced: isSpaced || before !== '',
  }
}

function widthOf(blanks: string): number {
  return [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 1 : spaceWidth), 0)
}

function isOnPage(
  { left, right, baseline, size }: Piece,
  { width, height }: PageFrame,
  way: number,
) {
  const [across, down] = way % 2 === 0 ? [width, height] : [height, width]
  return right > 0 && left < across && baseline > 0 && baseline - size < down && size > 1
}

/** Some programs make text bold by drawing it again, a hair beside. */
function isDrawnTwice(piece: Piece, pieces: readonly Piece[]): boolean {
  const near = piece.size / 5
  return pieces
    .slice(-40)
    .some(
      ({ text, left, baseline }) =>
        text === piece.text &&
        Math.abs(left - piece.left) < near &&
        Math.abs(baseline - piece.baseline) < near,
    )
}

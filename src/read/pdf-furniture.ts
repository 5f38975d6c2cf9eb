import { linesOf } from './pdf-lines.ts'
import type { Piece } from './pdf-pieces.ts'

/** A page's pieces and its height in points. */
export interface PagePieces {
  readonly pieces: readonly Piece[]
  readonly height: number
}

/** Pages without what is printed on every one, and of that the line that dates the issue. */
export interface Cleared {
  readonly pages: readonly (readonly Piece[])[]
  readonly masthead?: string
}

/** What stands together at the edge of a page. */
interface Edge {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly page: number
  /** Points from the top of the page; negative from its bottom. */
  readonly at: number
  /** Whether nothing stands between it and the page's end. */
  readonly isOutermost: boolean
}

/** The share of a page's height, above and below, where furniture stands. */
const edgeShare = 0.14
const near = 4
const pageNumber =
  /^(?:[-–—·•~|\s]*\d{1,4}[-–—·•~|\s]*|(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*(?:of|\/)\s*\d{1,4}|第\s*\d{1,4}\s*页.{0,12}|第\s*\d{1,4}\s*頁.{0,12})$/i
/** What browsers print around a page: its address, and when it was printed. */
const browsers =
  /^(?:(?:https?|file):\/\/\S+|\d{1,4}[/.]\d{1,2}[/.]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)?)$/
const dated = /(?:19|20)\d\d(?!\d)|[〇零一二三四五六七八九]{4}年/
const issue = /\b(?:No|Issue|Vol)\b|第.{1,6}期|\d\s*期|[总總]第/i

/**
 * Leaves out running heads and feet, which recur at the same place over pages, figures aside, and page
 * numbers. Of those that carry a year or count an issue, the one that recurs most is given: it dates
 * the bulletin.
 */
export function cleared(pages: readonly PagePieces[]): Cleared {
  const edges = pages.flatMap(edgesOf)
  const furniture = edges.filter((edge) => isFurniture(edge, edges, pages.length))
  const gone = new Set(furniture.flatMap(({ pieces }) => pieces))
  const masthead = mastheadOf(furniture)
  return {
    pages: pages.map(({ pieces }) => pieces.filter((piece) => !gone.has(piece))),
    ...(masthead !== undefined && { masthead }),
  }
}

function edgesOf({ pieces, height }: PagePieces, page: number): Edge[] {
  const room = height * edgeShare
  const top = linesOf(pieces.filter(({ baseline }) => baseline < room))
  const foot = linesOf(pieces.filter(({ baseline }) => baseline > height - room)).toReversed()
  return [top, foot].flatMap((lines, side) =>
    lines.flatMap(({ pieces: row, baseline }, index) => {
      const at = side === 0 ? baseline : baseline - height
      return parted(row).map((part) => ({
        pieces: part,
        text: linesOf(part)
          .map(({ text }) => text)
          .join(' '),
        page,
        at,
        isOutermost: index === 0,
      }))
    }),
  )
}

/** A row's pieces, those far apart in different parts. */
function parted(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  let right = -Infinity
  for (const piece of row) {
    if (piece.left - right > 1.5 * piece.size) parts.push([])
    parts.at(-1)?.push(piece)
    right = Math.max(right, piece.right)
  }
  return parts
}

function isFurniture(edge: Edge, edges: readonly Edge[], pageCount: number): boolean {
  if (edge.isOutermost && (pageNumber.test(edge.text) || browsers.test(edge.text))) return true
  const key = keyOf(edge.text)
  const pages = new Set(
    edges
      .filter((one) => Math.abs(one.at - edge.at) < near && keyOf(one.text) === key)
      .map(({ page }) => page),
  )
  // Left pages have another head than right ones, and chapters each their own.
  return pages.size >= 2 && (pages.size >= 0.3 * pageCount || pages.size >= 3)
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, '')
}

/** The dated line that most pages have, without the page's number. */
function mastheadOf(furniture: readonly Edge[]): string | undefined {
  const rows = new Map<string, string[]>()
  for (const { text, page, at } of furniture) {
    if (pageNumber.test(text) || browsers.test(text)) continue
    const row = `${page} ${Math.round(at)}`
    rows.set(row, [...(rows.get(row) ?? []), text])
  }
  const counts = new Map<string, number>()
  for (const texts of rows.values()) {
    const text = withoutPage(texts.join(' '))
    if (dated.test(text) || issue.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const rank = ([text, count]: [string, number]) => (dated.test(text) ? 1e6 : 0) + count
  return [...counts].toSorted((a, b) => rank(b) - rank(a))[0]?.[0]
}

function withoutPage(text: string): string {
  return text.replace(/^\d{1,3}\s+(?=\D)|(?<=\D)\s+\d{1,3}$/g, '').trim()
}

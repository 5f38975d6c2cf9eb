import { linesOf, mainSize } from './pdf-lines.ts'
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
  /** Its text, figures and spaces aside. */
  readonly key: string
  readonly page: number
  /** Points from the top of the page; negative from its bottom. */
  readonly at: number
  /** Whether nothing stands between it and the page's end. */
  readonly isOutermost: boolean
  /** Whether it is smaller than the page's text. */
  readonly isSmall: boolean
}

/** The share of a page's height, above and below, where furniture stands. */
const edgeShare = 0.14
const near = 4
const pageNumber =
  /^(?:[-–—·•~|\s]*\d{1,4}[-–—·•~|\s]*|(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*(?:of|\/)\s*\d{1,4}|第\s*\d{1,4}\s*[页頁](?:.{0,3}共\s*\d{1,4}\s*[页頁])?)$/i
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
  const alike = new Map<string, Edge[]>()
  for (const edge of edges) {
    const group = alike.get(edge.key)
    if (group) group.push(edge)
    else alike.set(edge.key, [edge])
  }
  const furniture = edges.filter((edge) =>
    isFurniture(edge, alike.get(edge.key) ?? [], pages.length),
  )
  const gone = new Set(furniture.flatMap(({ pieces }) => pieces))
  const masthead = mastheadOf(furniture)
  return {
    pages: pages.map(({ pieces }) => pieces.filter((piece) => !gone.has(piece))),
    ...(masthead !== undefined && { masthead }),
  }
}

function edgesOf({ pieces, height }: PagePieces, page: number): Edge[] {
  const room = height * edgeShare
  const size = mainSize(pieces)
  const top = linesOf(pieces.filter(({ baseline }) => baseline < room))
  const foot = linesOf(pieces.filter(({ baseline }) => baseline > height - room)).toReversed()
  return [top, foot].flatMap((lines, side) =>
    lines.flatMap(({ pieces: row, baseline }, index) => {
      const at = side === 0 ? baseline : baseline - height
      return parted(row).map((part) => {
        const text = linesOf(part)
          .map((line) => line.text)
          .join(' ')
        const key = text.replace(/\d+/g, '#').replace(/\s+/g, '')
        return {
          pieces: part,
          text,
          key,
          page,
          at,
          isOutermost: index === 0,
          isSmall: mainSize(part) < 0.95 * size,
        }
      })
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

/** `alike` are the edges that read the same. */
function isFurniture(edge: Edge, alike: readonly Edge[], pageCount: number): boolean {
  const { text, at, isOutermost } = edge
  if (isOutermost && (pageNumber.test(text) || browsers.test(text) || isIssueLine(edge)))
    return true
  const level = alike.filter((one) => Math.abs(one.at - at) < near)
  const pages = new Set(level.map(({ page }) => page))
  // Left pages have another head than right ones, and chapters each their own.
  return pages.size >= 2 && (pages.size >= 0.3 * pageCount || pages.size >= 3)
}

/** A line in small letters that dates the issue needs no second page to be known. */
function isIssueLine({ text, isSmall }: Edge): boolean {
  return (
    (isSmall || /第\s*\d+\s*[页頁]/.test(text)) &&
    text.length < 60 &&
    dated.test(text) &&
    issue.test(text)
  )
}

/** The dated line that most pages have; a number that is another on every page is the page's, and goes. */
function mastheadOf(furniture: readonly Edge[]): string | undefined {
  const rows = new Map<string, string[]>()
  for (const { text, page, at } of furniture) {
    if (pageNumber.test(text) || browsers.test(text)) continue
    const row = `${page} ${Math.round(at)}`
    rows.set(row, [...(rows.get(row) ?? []), text])
  }
  const printed = [...rows.values()].map((texts) => texts.join(' '))
  const counts = new Map<string, number>()
  for (const text of printed) {
    const isSame = printed.filter((other) => other === text).length > 1
    const shown = isSame ? text : withoutPage(text)
    if (dated.test(shown) || issue.test(shown)) counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  // A year tells more than an issue's number alone.
  const rank = ([text, count]: [string, number]) => (dated.test(text) ? 1e6 : 0) + count
  return [...counts].toSorted((a, b) => rank(b) - rank(a))[0]?.[0]
}

function withoutPage(text: string): string {
  return text
    .replace(/第\s*\d{1,4}\s*[页頁]/, '')
    .replace(/^\d{1,3}\s+(?=\D)|(?<=\D)\s+\d{1,3}$/g, '')
    .trim()
}

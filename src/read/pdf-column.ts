import type { Line } from './pdf-lines.ts'

/** A line with the shape of the column it stands in. */
export interface Placed {
  readonly line: Line
  readonly column: Column
}

/** The shape of a column, in points; `leading` in letter heights. */
interface Column {
  readonly left: number
  /** Each language's own: one sets its lines to the edge, the other breaks them before it. */
  readonly right: { readonly zh: number; readonly en: number }
  /** Its lines' number: the edges of few lines say little. */
  readonly lines: number
  readonly leading: { readonly zh: number; readonly en: number }
}

const fewLines = 3
const defaultLeading = 1.4

/** The lines of a document with the shape of their columns; a column of few lines takes that of one it is like. */
export function placedLines(columns: readonly (readonly Line[])[]): Placed[] {
  const everywhere = {
    zh: leadingOf(columns, true) ?? defaultLeading,
    en: leadingOf(columns, false) ?? defaultLeading,
  }
  const shapes = columns.map((lines) => shapeOf(lines, everywhere))
  const long = shapes.filter(({ lines }) => lines >= fewLines)
  return columns.flatMap((lines, index) => {
    const own = shapes[index]
    const [first] = lines
    if (!own || !first) return []
    const like = own.lines < fewLines ? likest(long, own, 2.5 * first.size) : undefined
    const column = like ? widened(like, own) : own
    return lines.map((line) => ({ line, column }))
  })
}

function shapeOf(lines: readonly Line[], everywhere: Column['leading']): Column {
  return {
    left: leftOf(lines),
    right: { zh: rightOf(lines, true), en: rightOf(lines, false) },
    lines: lines.length,
    leading: {
      zh: leadingOf([lines], true) ?? everywhere.zh,
      en: leadingOf([lines], false) ?? everywhere.en,
    },
  }
}

function widened(column: Column, { right: { zh, en } }: Column): Column {
  const { right } = column
  return { ...column, right: { zh: Math.max(right.zh, zh), en: Math.max(right.en, en) } }
}

/** How far lines of a language reach; few of them say little. */
function rightOf(lines: readonly Line[], isChinese: boolean): number {
  const own = lines.filter((line) => line.isChinese === isChinese)
  return Math.max(...(own.length < 5 ? lines : own).map(({ right }) => right))
}

/** The leftmost edge that lines share. */
function leftOf(lines: readonly Line[]): number {
  const edges = lines.map(({ left }) => left).toSorted((a, b) => a - b)
  const near = 0.3 * (lines[0]?.size ?? 0)
  const shared = edges.find((left, index) => (edges[index + 1] ?? Infinity) - left <= near)
  return shared ?? edges[0] ?? 0
}

function likest(long: readonly Column[], { left }: Column, furthest: number): Column | undefined {
  return long
    .filter((one) => one.left < left + 2 && one.left > left - furthest)
    .toSorted((a, b) => b.left - a.left)[0]
}

/** From baseline to baseline in letter heights, as the closer lines of a language stand; paragraphs' gaps are wider. */
function leadingOf(columns: readonly (readonly Line[])[], isChinese: boolean): number | undefined {
  const steps = columns.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const before = lines[index]
      const isPair = before?.isChinese === isChinese && line.isChinese === isChinese
      if (!isPair || Math.abs(before.size / line.size - 1) > 0.1) return []
      return [(line.baseline - before.baseline) / line.size]
    }),
  )
  if (steps.length < fewLines) return undefined
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 4)]
}

/** Where a line may reach. */
export function rightEdge({ line, column }: Placed): number {
  return line.isChinese ? column.right.zh : column.right.en
}

import type { Span } from '../span.ts'

/** A stretch of text that marks cover: the outermost mark, and what stands in it. */
export interface Nest<Mark> extends Span {
  readonly mark: Mark
  /** False for the later pieces of a mark that had to be split. */
  readonly isFirst: boolean
  readonly inside: readonly Piece<Mark>[]
}

/** Text that no further mark covers, or a nest. */
export type Piece<Mark> = Span | Nest<Mark>

interface Open<Mark> extends Span {
  readonly mark: Mark
  readonly isFirst: boolean
}

/**
 * Turns any set of marks into pieces that tile `span` and nest properly, as HTML must: of two marks
 * that cross, the later one is split where the earlier one ends. Marks without words are left out.
 */
export function nested<Mark extends Span>(span: Span, marks: readonly Mark[]): Piece<Mark>[] {
  const open = marks
    .map((mark) => ({ mark, isFirst: true, ...clipped(mark, span) }))
    .filter(({ start, end }) => start < end)
  return tiled(span, inOrder(open))
}

/** `marks` are in order. Those that reach beyond the mark around them go on in the next round. */
function tiled<Mark>({ start, end }: Span, marks: readonly Open<Mark>[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = []
  let at = start
  let next = 0
  let rest: readonly Open<Mark>[] = []
  const upTo = (limit: number) => {
    const from = next
    while ((marks[next]?.start ?? limit) < limit) next++
    return marks.slice(from, next)
  }
  while (rest.length > 0 || next < marks.length) {
    const from = rest[0]?.start ?? marks[next]?.start ?? end
    const [outer, ...others] = inOrder([...rest, ...upTo(from + 1)])
    if (!outer) break
    if (at < outer.start) pieces.push({ start: at, end: outer.start })
    const crossed = [...others, ...upTo(outer.end)]
    const inside = crossed.map((mark) => ({ ...mark, end: Math.min(mark.end, outer.end) }))
    pieces.push({ ...outer, inside: tiled(outer, inside) })
    rest = crossed
      .filter((mark) => mark.end > outer.end)
      .map((mark) => ({ ...mark, start: outer.end, isFirst: false }))
    at = outer.end
  }
  if (at < end) pieces.push({ start: at, end })
  return pieces
}

/** By start, the longest first; marks of the same words keep the order they were given in. */
function inOrder<Mark>(marks: readonly Open<Mark>[]): Open<Mark>[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
}

function clipped({ start, end }: Span, to: Span): Span {
  return { start: Math.max(start, to.start), end: Math.min(end, to.end) }
}

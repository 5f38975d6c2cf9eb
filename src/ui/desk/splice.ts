import type { Span } from '../../span.ts'

/** One change of a text: its letters from `start` to `end` gave way to `length` others. */
export interface Splice extends Span {
  readonly length: number
}

/** The smallest change that turns one text into the other. */
export function spliceBetween(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let tail = 0
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start, end: before.length - tail, length: after.length - tail - start }
}

/** A span after the change: undefined where its own words were touched. */
export function moved<S extends Span>(span: S, splice: Splice): S | undefined {
  if (span.end <= splice.start) return span
  if (span.start < splice.end) return undefined
  const by = splice.length - (splice.end - splice.start)
  return { ...span, start: span.start + by, end: span.end + by }
}

/** A span after the change, longer or shorter where its own words were touched. */
export function stretched<S extends Span>(span: S, splice: Splice): S {
  const put = splice.start + splice.length
  const carried = (offset: number, within: number) => {
    if (offset <= splice.start) return offset
    return offset < splice.end ? within : offset - splice.end + put
  }
  return { ...span, start: carried(span.start, splice.start), end: carried(span.end, put) }
}

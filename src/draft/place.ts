import type { Span } from '../span.ts'

/**
 * Words and where they stand in a text as it was given: offsets, and lines and columns from 1, all in UTF-16
 * code units. The end is the place after the last of them.
 */
export interface Place extends Span {
  readonly words: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Tells of any span of a text where it stands. Lines end as editors end them: LF, CR LF or CR. */
export function placesIn(text: string): (span: Span) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), endOf)]
  const pointAt = (offset: number) => {
    const index = lineAt(starts, offset)
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
  }
  return ({ start, end }) => {
    const [from, to] = [pointAt(start), pointAt(end)]
    return {
      words: text.slice(start, end),
      start,
      end,
      ...from,
      endLine: to.line,
      endColumn: to.column,
    }
  }
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

/** The index of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

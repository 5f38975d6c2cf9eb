import type { Span } from '../src/span.ts'

/** Turns a place in a gold text (line from 1, code points from 0) into an offset of that text. */
export function goldOffsets(text: string): (line: number, column: number) => number {
  const lines = text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  return (line, column) => {
    const start = starts[line - 1]
    if (start === undefined || lines[line - 1] === undefined) {
      throw new RangeError(`Cannot find line ${line} of a gold text of ${lines.length} lines`)
    }
    const before = Array.from(lines[line - 1] ?? '').slice(0, column)
    return start + before.join('').length
  }
}

/**
 * Finds each stretch of `text` in `original`, spaces apart, one after another: a page's text as its gold
 * has it and as it was read differ in spaces and in what stands around it. Null where it is missing.
 */
export function found(text: string, original: string): (span: Span) => Span | null {
  if (text === original) return (span) => span
  const into = squeezed(original)
  return (span) => {
    const wanted = squeezed(text.slice(span.start, span.end)).text
    const before = squeezed(text.slice(0, span.start)).text
    const at = nearest(into.text, wanted, before.length)
    const start = into.offsets[at]
    const last = into.offsets[at + wanted.length - 1]
    if (at < 0 || start === undefined || last === undefined) return null
    return { start, end: last + 1 }
  }
}

function nearest(text: string, wanted: string, near: number): number {
  if (wanted === '') return -1
  let best = -1
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at
  }
  return best
}

function squeezed(text: string): { text: string; offsets: number[] } {
  const offsets = [...text.matchAll(/\S/g)].map((match) => match.index)
  return { text: offsets.map((offset) => text[offset]).join(''), offsets }
}

/** The span without the spaces at its ends; empty where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end)
  const from = start + (inner.length - inner.trimStart().length)
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) }
}

import type { Span } from './span.ts'

/**
 * All matches of a global expression. As `matchAll`, which makes a new expression each time it is asked: that costs
 * more than looking through a sentence that does not match, and most sentences match few of the expressions.
 */
export function matches(text: string, shape: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  shape.lastIndex = 0
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    found.push(match)
    if (match[0] === '') shape.lastIndex++
  }
  return found
}

/** Where a global expression matches. */
export function spansOf(text: string, shape: RegExp): Span[] {
  return matches(text, shape).map(spanOf)
}

/** Where a match stands. */
export function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length }
}

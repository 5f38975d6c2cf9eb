import type { Block } from '../bead.ts'

// Who prints both languages in one line, a title and its translation, prints one thing twice. Set by reading:
// headings of few words tell 0 to 7.
const together = 6

/** The log odds that two blocks are versions of each other for standing in one line of the text; 0 when they do not. */
export function onOneLine(text: string, a: Block | undefined, b: Block | undefined): number {
  const [first, second] = [a, b].flatMap((one) => one?.span ?? []).sort((x, y) => x.start - y.start)
  if (!first || !second) return 0
  return text.slice(first.end, second.start).includes('\n') ? 0 : together
}

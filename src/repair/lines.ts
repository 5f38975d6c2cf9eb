import type { Span } from '../span.ts'
import type { Line } from './line-scripts.ts'
import { isLetter } from './odd-words.ts'

/** Which lines of a text are English, each told when it is first asked for. */
export interface EnglishLines {
  readonly codes: Uint16Array
  readonly lines: readonly Line[]
  readonly answers: Uint8Array
  /** The index of the line that was asked for last. */
  last: number
}

const [unasked, no, yes] = [0, 1, 2]

/**
 * The lines of a text, none of which has been asked for.
 *
 * @param lines all of the text's
 */
export function englishIn(codes: Uint16Array, lines: readonly Line[]): EnglishLines {
  return { codes, lines, answers: new Uint8Array(lines.length).fill(unasked), last: 0 }
}

/**
 * Tells whether the line at an offset is English: its letters are Latin but for a few. A line is looked at once, however
 * many marks it holds and however often it is asked for.
 */
export function isEnglishAt(asked: EnglishLines, at: number): boolean {
  const { codes, lines, answers } = asked
  const index = lineIndex(lines, at, asked.last)
  asked.last = index
  const line = lines[index]
  if (line && answers[index] === unasked) answers[index] = isEnglish(codes, line) ? yes : no
  return answers[index] === yes
}

/** The index of the line that an offset stands in: that of the last time (`guess`), or found by halves. */
function lineIndex(lines: readonly Line[], at: number, guess: number): number {
  const line = lines[guess]
  if (line && at >= line.start && at <= line.end) return guess
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle]?.end ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Tells whether a line has more Latin letters than three for each Han one: it is read no further than that tells. */
function isEnglish(codes: Uint16Array, { start, end, han }: Line): boolean {
  let lacking = 3 * han + 1
  for (let at = start; at < end && lacking > 0 && lacking <= end - at; at++) {
    if (isLetter(codes[at] ?? 0)) lacking--
  }
  return lacking <= 0
}

/** The line around an offset, without its line break. */
export function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end }
}

import type { Span } from '../span.ts'
import { isHan } from './han.ts'
import { isLetter } from './odd-words.ts'

/**
 * Tells, for one text, whether the line at an offset is English: its letters are Latin but for a few. A
 * line is looked at once, however many marks it holds and however often it is asked for.
 *
 * @param breaks where the text's line breaks stand
 */
export function englishIn(codes: Uint16Array, breaks: readonly number[]): (at: number) => boolean {
  const [unasked, no, yes] = [0, 1, 2]
  const answers = new Uint8Array(breaks.length + 1)
  let index = 0
  return (at) => {
    index = lineIndex(breaks, at, index)
    if (answers[index] === unasked) {
      const line = { start: (breaks[index - 1] ?? -1) + 1, end: breaks[index] ?? codes.length }
      answers[index] = isEnglish(codes, line) ? yes : no
    }
    return answers[index] === yes
  }
}

/** How many lines end before an offset: as many as the last time (`guess`), or found by halves. */
function lineIndex(breaks: readonly number[], at: number, guess: number): number {
  if (at > (breaks[guess - 1] ?? -1) && at <= (breaks[guess] ?? at)) return guess
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((breaks[middle] ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

function isEnglish(codes: Uint16Array, { start, end }: Span): boolean {
  let latin = 0
  let chinese = 0
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0
    if (isLetter(code)) latin++
    else if (isHan(code)) chinese++
  }
  return latin > 3 * chinese
}

/** The line around an offset, without its line break. */
export function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end }
}

/** Every line of a text of `size` code units whose line breaks stand at `breaks`, without its own. */
export function lineSpans(breaks: readonly number[], size: number): Span[] {
  return [...breaks, size].map((end, index) => ({ start: (breaks[index - 1] ?? -1) + 1, end }))
}

import type { Span } from '../span.ts'
import { isHan } from './han.ts'
import { isLetter } from './odd-words.ts'

/**
 * Tells, for one text, whether the line at an offset is English: its letters are Latin but for a few. A
 * line is looked at once, however many marks it holds and however often it is asked for.
 */
export function englishIn(text: string): (at: number) => boolean {
  const answers = new Map<number, boolean>()
  let line = { start: 0, end: -1 }
  let answer = false
  return (at) => {
    if (at < line.start || at > line.end) {
      line = lineAround(text, at)
      answer = answers.get(line.start) ?? isEnglish(text, line)
      answers.set(line.start, answer)
    }
    return answer
  }
}

function isEnglish(text: string, { start, end }: Span): boolean {
  let latin = 0
  let chinese = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
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

/** Every line of a text, without its line break. */
export function lineSpans(text: string): Span[] {
  const found: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const line = lineAround(text, start)
    found.push(line)
    start = line.end + 1
  }
  return found
}

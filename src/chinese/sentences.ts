import { matches } from '../matches.ts'
import type { Span } from '../span.ts'

// What stands further back tells nothing of a stop; looking there would cost a long line its time.
const lookBack = 400

// A run of stops, the quotes and brackets it closes, and the space after. A half-width stop ends a
// Chinese sentence only before a space or the end: elsewhere it is a decimal or stands for ·.
const stop =
  /([。！？!?｡．]{1,8}|…{1,4}(?=["”」』]|\s|$)|(?<=\p{Script=Han})\.(?=["”」』]?(?:\s|$)))([”’」』》)）】〉"']{0,4})(\s*)/gu

/**
 * Sentences of a Chinese block, as spans that tile it exactly; space after a sentence belongs to it.
 * Stops may be full- or half-width; a closing quote or bracket stays with the sentence it closes. A
 * semicolon ends nothing.
 */
export function chineseSentences(block: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of matches(block, stop)) {
    const [whole, marks = '', closers = ''] = match
    const before = block.slice(Math.max(start, match.index - lookBack), match.index)
    const kept = closesQuote(before, closers) ? whole.length : marks.length
    const end = match.index + kept
    if (end >= block.length) break
    if (!ends({ before, marks, closers: kept === whole.length ? closers : '', after: block[end] }))
      continue
    spans.push({ start, end })
    start = end
  }
  if (start < block.length) spans.push({ start, end: block.length })
  return spans
}

interface Stop {
  readonly before: string
  readonly marks: string
  readonly closers: string
  readonly after: string | undefined
}

/** A straight quote closes only what was opened. */
function closesQuote(before: string, closers: string): boolean {
  return !closers.includes('"') || before.split('"').length % 2 === 0
}

function ends({ before, marks, closers, after }: Stop): boolean {
  // Kate?ina, 12.5: the mark stands between Latin letters or figures.
  const isInWord = closers === '' && /[\p{Script=Latin}\p{N}]$/u.test(before)
  if (isInWord && after !== undefined && /[\p{Script=Latin}\p{N}]/u.test(after)) return false
  return !endsTitle(before, marks, closers)
}

/**
 * 《你好！》 and “你好，宁波！”主题展: a quoted cry in mid-sentence is a name. Speech is led in by a
 * colon or comma, or opens the sentence.
 */
function endsTitle(before: string, marks: string, closers: string): boolean {
  if (/[》〉)）】]/.test(closers)) return !/[。｡]/.test(marks)
  if (closers === '' || /[。｡.]/.test(marks)) return false
  const quoted = Math.max(...Array.from('“‘「『"', (quote) => before.lastIndexOf(quote)))
  return quoted > 0 && !/[,:，：说道]\s*$/.test(before.slice(0, quoted))
}

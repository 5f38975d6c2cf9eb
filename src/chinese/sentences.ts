import { matches } from '../matches.ts'
import type { Span } from '../span.ts'

// What stands further back tells nothing of a stop; looking there would cost a long line its time.
const lookBack = 400
const lookAhead = 60

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
    const after = block.slice(end, end + lookAhead)
    if (!ends({ before, marks, closers: kept === whole.length ? closers : '', after })) continue
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
  readonly after: string
}

/** A straight quote closes only what was opened. */
function closesQuote(before: string, closers: string): boolean {
  return !closers.includes('"') || before.split('"').length % 2 === 0
}

function ends({ before, marks, closers, after }: Stop): boolean {
  // Kate?ina, 12.5: the mark stands between Latin letters or figures.
  const isInWord = closers === '' && /[\p{Script=Latin}\p{N}]$/u.test(before)
  if (isInWord && /^[\p{Script=Latin}\p{N}]/u.test(after)) return false
  return !endsTitle(before, marks, closers) && !isTold(closers, after)
}

/** “就像回到了家。”来自费尔干纳的学生说。 Who said it stands behind what was said. */
function isTold(closers: string, after: string): boolean {
  return /["”」』]$/.test(closers) && told.test(after)
}

const told =
  /^[^\s，,。！？!?；;：:“”「」『』"]{1,50}(?:[说說]道?|[写寫]道|称|稱|表示|感[慨叹嘆]道?|介[绍紹][说說]?)。/u

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

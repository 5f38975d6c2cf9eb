import { isEnglishWord } from './english-words.ts'
import { lineAround } from './lines.ts'
import { isLetter } from './odd-words.ts'
import { type Change, change } from './repair-kind.ts'
import { wordAfter, wordBefore } from './surroundings.ts'
import { isProse, type Survey } from './survey.ts'

const quote = 0x22
// A mark that ends a sentence or what is said.
const marks = new Set([',', '.', '!', '?'])

/** Beside a straight quote behind a mark: `he said."They left`, before it or behind it as every second one of a line closes. */
export function spaceAtQuote(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Change[] = []
  for (const at of landmarks.placesOf('"')) {
    if (!isBesideMark(text, at) || !isBetweenWords(text, at) || !isProse(survey, at)) continue
    const isClosing = closes(text, at)
    if (isClosing !== undefined)
      found.push(change('likely', isClosing ? at + 1 : at, { before: '', after: ' ' }))
  }
  return found
}

/** Tells whether letters and a mark stand before a quote, and a letter behind it. */
function isBesideMark(text: string, at: number): boolean {
  const isBehindMark = marks.has(text.charAt(at - 1)) && isLetter(text.charCodeAt(at - 2))
  return isBehindMark && isLetter(text.charCodeAt(at + 1))
}

function isBetweenWords(text: string, at: number): boolean {
  const next = wordAfter(text, at + 1)
  return isEnglishWord(wordBefore(text, at - 1)) && (isEnglishWord(next) || /^[A-Z]/.test(next))
}

/** Tells whether a quote is the second of a pair; undefined where it may be the first and has no other. */
function closes(text: string, at: number): boolean | undefined {
  const { start, end } = lineAround(text, at)
  const [before, behind] = [quotesIn(text, start, at), quotesIn(text, at, end)]
  if (before % 2 === 1) return true
  return behind % 2 === 0 ? false : undefined
}

function quotesIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === quote) count++
  return count
}

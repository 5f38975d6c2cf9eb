import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord } from './english-words.ts'
import { isLetter } from './odd-words.ts'
import { type Change, change } from './repair-kind.ts'
import { isTrap } from './space-traps.ts'
import { wordAfter, wordBefore } from './surroundings.ts'
import { isProse, type Survey } from './survey.ts'

// Marks and letters of Chinese: what they say is quoted so.
const firstWide = 0x2e80

/** After a closing bracket or quote that a word follows: `(CETZ)had`, `”and`. */
export function spaceAfterBracket(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Change[] = []
  for (const mark of [')', '”'] as const) {
    for (const at of landmarks.placesOf(mark)) {
      if (isOpening(text.charCodeAt(at + 1)) && isLostAfter(text, at) && isProse(survey, at))
        found.push(change('likely', at + 1, { before: '', after: ' ' }))
    }
  }
  return found
}

/** A letter, or a bracket or quote that opens. */
function isOpening(code: number): boolean {
  return isLetter(code) || code === 0x28 || code === 0x201c
}

function isLostAfter(text: string, at: number): boolean {
  const next = wordAfter(text, at + 1)
  if (text.charAt(at) === '”') {
    return (
      text.charCodeAt(at - 1) < firstWide &&
      next !== 's' &&
      next !== '' &&
      !/\w“\w{1,2}$/.test(text.slice(Math.max(0, at - 4), at))
    )
  }
  if (next.length < 2 && !/^[aAI] /.test(text.slice(at + 1, at + 3))) return false
  const inside = /\(([^()\r\n]{1,300})$/.exec(text.slice(Math.max(0, at - 301), at))?.[1] ?? ''
  return inside.length > 1 && !isTrap('prefix', inside) && !isTrap('plural', inside)
}

/** Before an opening bracket or quote after a word: `Takahashi(Mayor of Mito)`, `themed“Warm`. */
export function spaceBeforeBracket(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Change[] = []
  for (const mark of ['(', '“'] as const) {
    for (const at of landmarks.placesOf(mark)) {
      if (isLetter(text.charCodeAt(at - 1)) && isLostBefore(text, at) && isProse(survey, at))
        found.push(change('likely', at, { before: '', after: ' ' }))
    }
  }
  return found
}

function isLostBefore(text: string, at: number): boolean {
  const word = wordBefore(text, at)
  // Toys“R”Us is a name.
  if (text.charAt(at) === '“')
    return /^(?:a|A|.{2,})$/.test(word) && /^“(?=\w)(?!\w{1,2}”\w)/.test(text.slice(at, at + 6))
  const inside = /^\(([^()\r\n]{2,300})\)/.exec(text.slice(at, at + 302))?.[1] ?? ''
  if (word.length < 2 || isTrap('plural', inside)) return false
  // `notify(Server)` and `max(a, b)` are code: prose before a bracket is a name or a known word.
  if (!/^[A-Z]/.test(word) && !isEnglishWord(word) && !isListedWord(word)) return false
  return /^\p{Lu}\p{L}/u.test(inside)
    ? true
    : /^[a-z]{2,}\.? [\w’' ,.&-]{3,}$/.test(inside) || figured.test(inside) || areWords(inside)
}

// (2019 to 2021), (5th place), (1,200 people), (12.5%), (8.2-meter)
const figured =
  /^\d{4}\b|^\d{1,2}[–-]\d{1,2} [A-Z]|^\d{1,2}(?:st|nd|rd|th)\b|^\d{1,3},?\d{0,3} [a-z]{2,}|^\d{1,3}(?:\.\d+)?%|^\d{1,3}(?:\.\d+)?-[a-z]{3,}$/

/** Tells whether several English words open what stands in brackets, and no sign of code. */
function areWords(inside: string): boolean {
  const [first = '', second = '', third] = inside.split(' ')
  return (
    third !== undefined && [first, second].every(isEnglishWord) && !/[{}<>=;|\\[\]]/.test(inside)
  )
}

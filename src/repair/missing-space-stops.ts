import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { isEnglishStop } from '../english/words.ts'
import { isEnglishWord } from './english-words.ts'
import { isLetter } from './odd-words.ts'
import { placeWords } from './place-names.ts'
import { type Change, change } from './repair-kind.ts'
import { isTrap } from './space-traps.ts'
import { printedToken, wordAfter, wordBefore } from './surroundings.ts'
import { isProse, type Survey } from './survey.ts'

const abbreviations = new Set(table('abbreviations').flatMap((row) => listed(row['words'])))
// "No.1" and "Sec.2" are ways to write; "Jan.5" is not.
const numbering = new Set(
  table('abbreviations').flatMap((row) =>
    row['after'] === 'number' || row['after'] === 'never' ? listed(row['words']) : [],
  ),
)

/** The mark at `at`, with a space after it. */
function spaced(text: string, at: number): Change {
  const before = text.charAt(at)
  return change('sure', at, { before, after: `${before} ` })
}

// A sentence opens with a capital and a small letter, with a one-letter word, or with an acronym.
const opening =
  /^(?:[A-ZÀ-ÖØ-Þ][a-z\u00df-\u017f\u1e00-\u1eff’']+(?!\d)|[AI] |I[’']|[A-Z]{2,12}(?: [A-Za-z]|’s)|H\.E\.|[A-Z]\. [A-Z][a-z]|[“‘][A-Z]|[“(]\w)/

/** After a full stop that a new sentence or a name follows, or a year (`in China.2023 marks`). */
export function spaceAfterFullStop(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Change[] = []
  for (const at of landmarks.placesOf('.'))
    if (isLostStop(text, at) && isProse(survey, at)) found.push(spaced(text, at))
  return found
}

function isLostStop(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  // Most stops stand before a space, or inside a figure.
  if (next === space || next === lineBreak) return false
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + 1, at + 40)
  if (isFigure(next)) {
    // "from June 11 to 24, 2018.48 trainees": a year of a date, and a count.
    if (isFigure(text.charCodeAt(at - 1))) return dated.test(before) && counted.test(after)
    return isBeforeFigure(before, after)
  }
  // Ms.NKOSI Nomvula: family names stand in capitals; Mr.HArtley has one too many.
  if (honorific.test(before) && /^[A-Z]{2}(?:[A-Z]{0,18}[ -][A-Z]|[a-z]{2})/.test(after))
    return true
  if (!opening.test(after) || isTrap('extension', wordAfter(text, at + 1))) return false
  return isSentenceEnd(text, at, { before, after })
}

function isSentenceEnd(
  text: string,
  at: number,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (/\b(?:[A-Z]\.){1,4}[A-Z]$/.test(before)) return /^[A-Z][a-z]/.test(after)
  if (/\b[ap]\.m$/.test(before) || /[)”’"%]$/.test(before)) return true
  if (/\d$/.test(before))
    return /(?:^|[\s(“,–—-])\d[\d,]{0,9}$/.test(before) && !isNumbering(text, at)
  return isAfterWord(text, at, after)
}

const honorific = /\b(?:Mr|Ms|Mrs|Dr|Prof|Mme)$/

function isAfterWord(text: string, at: number, after: string): boolean {
  const word = wordBefore(text, at)
  // "Eq.(7)" is a way to write; the full stop before a bracket ends a sentence or is none.
  if (after.startsWith('(') && word.length < 4) return false
  if (word.length < 2 || isTrap('company', wordAfter(text, at + 1))) return false
  if (isIdentifier(printedToken(text, at)) && !isEnglishWord(word)) return false
  // A sentence may open with a family name in capitals: PIAO Yinghua.
  if (/^[A-Z]{2,12} [A-Z][a-z]/.test(after)) return /^[A-Z]?[a-z]{3,}$/.test(word)
  if (/^[A-Z]{2}/.test(after)) return isKnown(word) && word === word.toLowerCase()
  return true
}

/** `Office.Tools.Word` is a name in code, `Mr.Lin.The` is none. */
function isIdentifier(token: string): boolean {
  const parts = token.split('.')
  const hasAbbreviation = parts.some((part) => abbreviations.has(part.toLowerCase()))
  return parts.length > 2 && /^[\w.]+$/.test(token) && !hasAbbreviation
}

/** `1.Opening` at the start of a line is a way to number a list. */
function isNumbering(text: string, at: number): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*[(（●★•]?[\d,]{0,9}$/.test(text.slice(Math.max(0, at - 20), at))
}

const counted = /^\d{1,3}(?:,\d{3})*(?:st|nd|rd|th|%)? [A-Za-z]|^(?:19|20)\d\d [A-Za-z]/

/** A figure opens a sentence when words go on after it, and the word before is no "No." or "Vol.". */
function isBeforeFigure(before: string, after: string): boolean {
  // Jul.15
  if (shortMonth.test(before) && /^\d{1,2}(?!\d)/.test(after)) return true
  if (!counted.test(after)) return false
  const word = /[A-Za-z]{3,}$/.exec(before)?.[0] ?? ''
  return word !== '' && !numbering.has(word.toLowerCase()) && /^[A-Z]?[a-z]+$/.test(word)
}

const [space, lineBreak] = [0x20, 0x0a]
const [openQuote, openQuotes] = [0x2018, 0x201c]

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const shortMonth = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/
const month = '\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const days = `${month} \\d{1,2}(?:st|nd|rd|th)?(?:(?: to | and | ?[–-] ?)\\d{1,2}(?:st|nd|rd|th)?)?`
const day = new RegExp(`${days}$`)
const dated = new RegExp(`${days}, ?(?:19|20)\\d\\d$`)

/** After a comma between words, between a figure and a word, and before the year of a date. */
export function spaceAfterComma(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Change[] = []
  for (const at of landmarks.placesOf(',')) {
    if ((isInDate(text, at) || isLostComma(text, at)) && isProse(survey, at))
      found.push(spaced(text, at))
  }
  return found
}

function isInDate(text: string, at: number): boolean {
  if (!isFigure(text.charCodeAt(at + 1))) return false
  return (
    /^(?:19|20)\d\d\b/.test(text.slice(at + 1, at + 6)) &&
    day.test(text.slice(Math.max(0, at - 28), at))
  )
}

function isLostComma(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1)
  if (!isLetter(after) && after !== openQuote && after !== openQuotes) return false
  // The space before it may be the one it lost.
  const before = text.charAt(at - (text.charAt(at - 1) === ' ' ? 2 : 1))
  if (!/[\p{L}\d)”’"%.]/u.test(before)) return false
  const next = wordAfter(text, at + 1)
  if (before === '.' && isTrap('company', next)) return false
  if (next.length !== 1) return true
  return /^(?:[AaI] |I[’']|H\.E\.|e-[a-z]{4})/.test(text.slice(at + 1, at + 7))
}

/** After a semicolon, a colon before a capital or an address, and a question or exclamation mark before a sentence. */
export function spaceAfterMark(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Change[] = []
  for (const mark of [';', ':', '?', '!'] as const) {
    for (const at of landmarks.placesOf(mark)) {
      const next = text.charCodeAt(at + 1)
      if ((isLetter(next) || next === openQuotes) && lacksSpace(survey, at))
        found.push({ ...spaced(text, at), level: 'likely' })
    }
  }
  return found
}

/** Tells whether a mark before a letter or a quote has lost its space: in prose, or beside an address. */
function lacksSpace(survey: Survey, at: number): boolean {
  const { text } = survey
  if (isBeforeAddress(text, at) || isBehindAddress(text, at)) return true
  return isLostMark(text, at) && isProse(survey, at)
}

const toAddress = /^(?:https?:\/\/|[\w.+-]{1,30}@\w)/

/** "edition:https://", "Contact:desk@": a colon behind an English word that no scheme of an address is. */
function isBeforeAddress(text: string, at: number): boolean {
  if (text.charAt(at) !== ':' || !toAddress.test(text.slice(at + 1, at + 40))) return false
  const [word = ''] = /(?<=^|[\s(])[A-Za-z]{3,}$/.exec(text.slice(Math.max(0, at - 30), at)) ?? []
  return isEnglishWord(word) && word.toLowerCase() !== 'feed'
}

/** "desk@example.com;the": a semicolon behind an electronic address, before a word that others follow. */
function isBehindAddress(text: string, at: number): boolean {
  if (text.charAt(at) !== ';' || !/^[a-z]{2,} [A-Za-z(\d]/.test(text.slice(at + 1, at + 24)))
    return false
  const isAddress = /[\w.-]@[\w.-]+\.[a-z]{2,6}$/.test(text.slice(Math.max(0, at - 60), at))
  return isAddress && isEnglishWord(wordAfter(text, at + 1))
}

function isLostMark(text: string, at: number): boolean {
  const word = wordBefore(text, at)
  const after = text.slice(at + 1, at + 3)
  if (text.charAt(at) === ';') {
    return (
      /[\p{L}\d)”]/u.test(text.charAt(at - 1)) &&
      /^(?:\p{L}{2}|“|e-|a )/u.test(after) &&
      word.length !== 1
    )
  }
  if (!mayEndClause(text, at, word)) return false
  // "Contact:the office": a word goes on after a colon, and no scheme or field of code.
  const isWord =
    text.charAt(at) === ':' &&
    /^(?:a|[a-z]{2,}|tel\.) [A-Za-z\d]|^[a-z]{4,}(?:, |-[a-z]{3})/.test(text.slice(at + 1, at + 24))
  return /^(?:[A-Z][a-z]|A |I[ ’']|“)/.test(after) || (isWord && isKnown(wordAfter(text, at + 1)))
}

/** Tells whether a mark may stand behind a word: one that is known, a speaker's name, the Q of a question. */
function mayEndClause(text: string, at: number, word: string): boolean {
  if (word.length < 3 && text.charAt(at) !== ':') return isEnglishStop(word) && word.length > 1
  if (word.length > 2 && (isKnown(word) || placeWords.has(word))) return true
  if (text.charAt(at) !== ':') return false
  const start = text.slice(Math.max(0, at - 60), at)
  const isSpeaker =
    /^[A-Z][a-z]{2,}$/.test(word) && /(?:^|\n)[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}$/.test(start)
  return (isSpeaker || /\n[QA]$/.test(`\n${start}`)) && / [a-z\d]/.test(text.slice(at + 2, at + 24))
}

function isKnown(word: string): boolean {
  return isEnglishWord(word) || (word.length > 4 && isListedWord(word.toLowerCase()))
}

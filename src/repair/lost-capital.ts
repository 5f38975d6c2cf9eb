import { listed, table } from '../data/table.ts'
import { inCaseOf, isEnglishWord, isProper } from './english-words.ts'
import { lineAround } from './lines.ts'
import { nations } from './nations.ts'
import { remembered } from './remembered.ts'
import { titleWords } from './title-words.ts'

const longestHeading = 90
const bodies = new Set(
  'Republic Embassy Consulate Federation Kingdom Festival Initiative Convention Exhibition Friendship Overseas Corporation Corridor Government Marathon'.split(
    ' ',
  ),
)
const region = /^(?:(?:south|north)(?:east|west)?|east|west)(?:ern)?$/
const months = new Set(table('months').flatMap(({ en = '' }) => en))
const ordinal = /^(?:first|second|third|[a-z]+th)$/
const posts = new Set(
  table('titles')
    .flatMap(({ en }) => listed(en))
    .filter((title) => /^[A-Z][a-z]+$/.test(title)),
)

/**
 * Tells whether a word that lost its first letter had a capital where it stands: at a sentence's start, in a title (Director
 * of the (F)oreign Affairs Office), in the name of a body (Yuhua (D)istrict), before a name ((P)rofessor Luo).
 */
export function hadCapital(
  text: string,
  { start, word }: { readonly start: number; readonly word: string },
  initialOf: InitialOf,
): boolean {
  if (opensSentence(text, start)) return true
  const printed = initialOf(word)
  return printed === undefined ? isOfTitle(text, start, word) : printed === 'capital'
}

/** Gives how a text prints a word's first letter inside sentences: undefined when not at all, or both ways. */
export type InitialOf = (word: string) => 'capital' | 'small' | undefined

// A page has its ways; what is as long as a book was written by many.
const longestPage = 200_000

/** How a text prints the first letters of words. */
export function initialsIn(text: string): InitialOf {
  return remembered((word) => {
    if (text.length > longestPage) return undefined
    const isPrinted = (form: string) => new RegExp(`[a-z,;] ${form}(?![A-Za-z])`).test(text)
    const [small, capital] = [isPrinted(word), isPrinted(inCaseOf('A', word))]
    if (small === capital) return undefined
    return small ? 'small' : 'capital'
  })
}

function isOfTitle(text: string, start: number, word: string): boolean {
  const front = inFront(text, start)
  const behind = text.slice(start + word.length - 1, start + word.length + 39)
  const titled = inCaseOf('A', word)
  if (posts.has(titled) && isPostOf(front.before, behind)) return true
  if (titleWords.has(titled) || bodies.has(titled)) {
    if (endsName(front, behind) || ofBody.test(text.slice(Math.max(0, start - 20), start)))
      return true
  }
  if (ofOffice.test(text.slice(Math.max(0, start - 60), start))) return true
  const isBody = bodies.has(titled) && /^ (?:of|in) (?:the )?[A-Z]/.test(behind)
  return isBody || opensTitle(front, word, behind) || isInHeading(text, start)
}

/** Tells whether a line is short, ends in no mark, and its long words have capitals. */
function isInHeading(text: string, start: number): boolean {
  const line = lineAround(text, start)
  const words = text.slice(line.start, line.end)
  if (words.length > longestHeading || /[.!?。]\s*$/.test(words)) return false
  const long = words.match(/[A-Za-z]{5,}/g) ?? []
  const small = long.filter((word) => !isName(word))
  return long.length > 2 && small.length === 1
}

// Chamber of (C)ommerce; and whatever the word, Director of (P)rotocol, Bureau of Culture and (T)ourism.
const ofBody =
  /[A-Z][a-z]{4,} of $|(?:Association|Society|Committee|Council|Office|Cent(?:er|re)) for $/
const ofOffice =
  /(?:Director|Minister|Secretary|Ministry|Department|Bureau|Division|Office) of $|[A-Z][a-z]{4,} of (?:[A-Z][a-z]+,? )+and $/

/** A post before a name (Director Wu), or of a place: Ambassador of Peru, but not an ambassador of Peru or deputy director Wu. */
function isPostOf(before: string, behind: string): boolean {
  if (titleWords.has(inCaseOf('A', before)) && !isName(before)) return false
  return (
    /^ [A-Z][a-z]/.test(behind) || (/^ of (?:the )?[A-Z]/.test(behind) && !/^an?$/i.test(before))
  )
}

/** Municipal Government, Qinghai University; behind a person's name, Li Na, Director of the Office. */
function endsName({ before, mark, isOpening, isOwner }: Front, behind: string): boolean {
  // Zhuzhou’s vocational schools.
  if (isOwner && !/^ [A-Z]/.test(behind)) return false
  if (mark === '') return !isOpening && mayEndName(before)
  return mark === ',' && isName(before) && behind.startsWith(' of ')
}

/** Before another word with a capital: Foreign Affairs Office, Northern Europe, the Seventh Symposium. */
function opensTitle({ before, mark }: Front, word: string, behind: string): boolean {
  const [, link = '', next = ''] =
    /^ ((?:(?:and|of|for) (?:the )?)?)([A-Z][a-z]+)/.exec(behind) ?? []
  const isNumbered = ordinal.test(word) && link === ''
  if (months.has(next) || (link !== '' && !titleWords.has(inCaseOf('A', word)))) return false
  const isBeforePeople = nations.has(next) && bodies.has(inCaseOf('A', word))
  const isBeforeTitle =
    isTitleWord(next) || isBeforePeople || next === 'Co' || isNumbered || region.test(word)
  if (next === '' || !isBeforeTitle) return false
  if (mark !== '') return !isName(before) && titleWords.has(inCaseOf('A', word))
  return /^(?:[A-Z]|No\.\d|\d+(?:st|nd|rd|th)$|(?:of|the|on|for|and|in|to|at)$)/.test(before)
}

/** Municipal, Qinghai, but no people or country: the Thai museum. */
function mayEndName(word: string): boolean {
  return isName(word) && !nations.has(word) && (isTitleWord(word) || !isEnglishWord(word))
}

/** Tells whether a sentence ended before: behind a small letter, a figure or a bracket, none of Mr. or St. */
function opensSentence(text: string, start: number): boolean {
  return /(?:[a-z]{3}|\d|[)”"’%])[.!?][”"’)]? $/.test(text.slice(Math.max(0, start - 7), start))
}

interface Front {
  readonly before: string
  readonly mark: string
  readonly isOpening: boolean
  readonly isOwner: boolean
}

/** The word before, the mark behind it, whether a sentence opens with it, as then its capital tells nothing, and whether it is an owner. */
function inFront(text: string, start: number): Front {
  const [, before = '', owns, mark = ''] =
    /((?:No\.)?[A-Za-z\d]+)([’']s)?([:,]?) $/.exec(text.slice(Math.max(0, start - 24), start)) ?? []
  const at = text.lastIndexOf(before, start - 1 - mark.length - before.length)
  const isOpening = /(?:^|[.!?。”"\n]) ?$/.test(text.slice(Math.max(0, at - 2), at))
  return { before, mark, isOpening, isOwner: owns !== undefined }
}

/** Municipal, but not Suzhou. */
function isTitleWord(word: string): boolean {
  return isName(word) && isEnglishWord(word) && !isProper(word)
}

/** A capital and small letters. */
export function isName(word: string): boolean {
  return /^[A-Z][a-z]/.test(word)
}

import { isPinyin } from '../chinese/pinyin.ts'
import { isListedWord } from '../data/word-list.ts'
import { inCaseOf, isEnglishWord, isProper, rankOf } from './english-words.ts'
import { isLetter, type OddWord, type Word } from './odd-words.ts'
import { placeWords } from './place-names.ts'
import { type Change, change } from './repair-kind.ts'
import { isMachineText, standsAlone, wordBefore } from './surroundings.ts'
import { mayLackLetter } from './word-bits.ts'

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')
const shortestRest = 6
const longestHalf = 20
const [space, smallA, smallZ] = [0x20, 0x61, 0x7a]
const commonest = 6

/**
 * Words that lost one letter: in the middle, where a space stands for it (ende vors), or in front (iscussed,
 * ultural). Only where one letter alone makes a word, and what is left is none.
 */
export function lostLetters(text: string, words: readonly OddWord[]): Change[] {
  const found: Change[] = []
  for (const word of words) {
    // A name is no rest of a word.
    if (!word.isPart || word.letters.charCodeAt(0) < smallA) continue
    const change = withNext(text, word) ?? withLast(text, word) ?? inFront(text, word)
    // Both halves of a word may be odd: it is one loss.
    if (change && change.start >= (found.at(-1)?.end ?? 0)) found.push(change)
  }
  return found
}

/** The one English word that a letter between two pieces makes. */
export function onlyWord(left: string, right: string): string | undefined {
  if (!mayLackLetter(left, right)) return undefined
  const made = alphabet.map((letter) => left + letter + right).filter(isEnglishWord)
  return made.length === 1 ? made[0] : undefined
}

/** A piece and the small letters behind it. */
function withNext(text: string, left: Word): Change | undefined {
  const end = left.start + left.letters.length
  // A name is no half of a word.
  if (text.charCodeAt(end) !== space || !isSmall(left.letters.charCodeAt(1))) return undefined
  let to = end + 1
  while (isSmall(text.charCodeAt(to))) to++
  const size = to - end - 1
  if (size < 2 || size > longestHalf || isLetter(text.charCodeAt(to))) return undefined
  return joined(text, left, { start: end + 1, letters: text.slice(end + 1, to) })
}

/** A word of small letters and the piece behind it. */
function withLast(text: string, right: Word): Change | undefined {
  const end = right.start - 1
  if (text.charCodeAt(end) !== space || !/^[a-z]{3,}$/.test(right.letters)) return undefined
  let from = end
  while (isSmall(text.charCodeAt(from - 1))) from--
  if (isLetter(text.charCodeAt(from - 1))) from--
  const size = end - from
  if (size < 2 || size > longestHalf || isLetter(text.charCodeAt(from - 1))) return undefined
  const left = { start: from, letters: text.slice(from, end) }
  // Dece ber: a capital opens a name only where no word is made.
  const mayBeHalf = isEnglishWord(left.letters) || /^[A-Z][a-z]{2}/.test(left.letters)
  return mayBeHalf ? joined(text, left, right) : undefined
}

function isSmall(code: number): boolean {
  return code >= smallA && code <= smallZ
}

function joined(text: string, left: Word, right: Word): Change | undefined {
  const size = left.letters.length + right.letters.length
  if (size < shortestRest || !mayLackLetter(left.letters, right.letters)) return undefined
  if (!/^[A-Za-z][a-z]+$/.test(left.letters) || isMachineText(text, left.start)) return undefined
  if (!standsAlone(text, left.start, right.start + right.letters.length)) return undefined
  const after = onlyWord(left.letters, right.letters)
  if (after === undefined || rankOf(after) > commonest) return undefined
  // A break without a loss is another repair's, and a rare word is whole.
  if (isEnglishWord(left.letters + right.letters)) return undefined
  if (
    [left, right].some(({ letters }) => letters.length >= 6 && isListedWord(letters.toLowerCase()))
  )
    return undefined
  return change('likely', left.start, { before: `${left.letters} ${right.letters}`, after })
}

function inFront(text: string, { start, letters }: Word): Change | undefined {
  if (letters.length < 5 || !mayLackLetter(letters)) return undefined
  const opens = opensParagraph(text, start)
  if (letters.length < (opens ? 5 : shortestRest) || !/^[a-z]+$/.test(letters)) return undefined
  if (!standsAlone(text, start, start + letters.length)) return undefined
  const word = onlyWord('', letters)
  if (word === undefined || (!opens && !isSure(text, { start, letters }, word))) return undefined
  const isCapital = opens || isProper(word) || isInTitle(text, { start, letters })
  return change('likely', start, {
    before: letters,
    after: isCapital ? inCaseOf('A', word) : word,
  })
}

/** Inside a sentence only an everyday word, before another English one, for letters that are no rare one. */
function isSure(text: string, { start, letters }: Word, word: string): boolean {
  const end = start + letters.length
  const next = /^[,.;]? ([A-Za-z]+)/.exec(text.slice(end, end + 22))?.[1]
  const isBeforeWord = next !== undefined && isKnown(next) && text.charAt(start - 1) === ' '
  const before = wordBefore(text, start - 1)
  return (
    isBeforeWord &&
    // Half of a broken word has lost nothing: inv itation.
    !isEnglishWord(before + letters) &&
    rankOf(word) <= commonest &&
    !isListedWord(letters) &&
    !isMachineText(text, start)
  )
}

/** An English word, or a name from here. */
function isKnown(word: string): boolean {
  return (
    isEnglishWord(word) ||
    (isCapital(word) && (placeWords.has(word) || isPinyin(word.toLowerCase())))
  )
}

function isCapital(word: string): boolean {
  return /^[A-Z][a-z]/.test(word)
}

/**
 * Tells whether a word stands in a title: Director of the (F)oreign Affairs Office. A word that is no name has a
 * capital behind it, and one with a capital or a small word stands before it.
 */
function isInTitle(text: string, { start, letters }: Word): boolean {
  const end = start + letters.length
  const next = /^ (?:(?:and|of|for|in) (?:the )?)?([A-Z][a-z]+)/.exec(
    text.slice(end, end + 40),
  )?.[1]
  if (next === undefined || !isEnglishWord(next) || isProper(next)) return false
  const before = /([A-Za-z]+)[:,]? $/.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''
  return isCapital(before) || /^(?:of|the|on|for|and|in|to|at)$/.test(before)
}

/** Tells whether a line starts here, after one that ended a sentence or was empty, and words go on. */
function opensParagraph(text: string, at: number): boolean {
  if (at > 0 && text.charAt(at - 1) !== '\n') return false
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  return (before === '' || /[.!?。！？”"]$/.test(before)) && / [a-z]/.test(text.slice(at, at + 40))
}

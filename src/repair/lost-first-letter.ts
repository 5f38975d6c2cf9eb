import { isPinyin } from '../chinese/pinyin.ts'
import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { inCaseOf, isEnglishWord, isProper } from './english-words.ts'
import type { Word } from './odd-words.ts'
import { onlyWordOrForm } from './one-letter.ts'
import { placeWords } from './place-names.ts'
import { type Change, change } from './repair-kind.ts'
import { isMachineText, standsAlone, wordBefore } from './surroundings.ts'
import { titleWords } from './title-words.ts'

const [shortest, shortestInside] = [5, 6]
/** The names of lands and peoples without their first letters. */
const nationsLacking = new Map(
  table('countries')
    .flatMap(({ en, demonyms }) => [...listed(en), ...listed(demonyms)])
    .filter((name) => /^[A-Z][a-z]{6,}$/.test(name))
    .map((name) => [name.slice(1), name] as const),
)

/** A word that lost its first letter: iscussed, ultural. */
export function firstLetter(text: string, { start, letters }: Word): Change | undefined {
  if (letters.length < shortest || !/^[a-z]+$/.test(letters)) return undefined
  const word = onlyWordOrForm('', letters) ?? nationsLacking.get(letters)
  if (word === undefined || !standsAlone(text, start, start + letters.length)) return undefined
  const opens = opensParagraph(text, start)
  if (!opens && !isSure(text, { start, letters })) return undefined
  const isCapital =
    opens || isProper(word) || isName(word) || isInTitle(text, { start, letters }, word)
  const after = isCapital ? capital(word) : word
  return change('likely', start, { before: letters, after })
}

/** Tells whether letters that are part of no English word may lack their first: ngineers, thiopian. */
export function mayBeRest(letters: string): boolean {
  return nationsLacking.has(letters) || /^[a-z]{3,}(?:s|ed|ing)$/.test(letters)
}

function capital(word: string): string {
  return inCaseOf('A', word)
}

/** Inside a sentence only between English words, for letters that are no rare one. */
function isSure(text: string, { start, letters }: Word): boolean {
  if (letters.length < shortestInside || text.charAt(start - 1) !== ' ') return false
  const before = wordBefore(text, start - 1)
  const isPossessive = /[’']/.test(text.charAt(start - 2 - before.length))
  // Half of a broken word has lost nothing: inv itation.
  if (!isPossessive && isEnglishWord(before + letters)) return false
  return (
    isBesideWord(text, start + letters.length, before) &&
    !isListedWord(letters) &&
    !isMachineText(text, start)
  )
}

/** Before an English word, a figure or a name from here; where a sentence or a line ends, behind an English word. */
function isBesideWord(text: string, end: number, before: string): boolean {
  const [, mark = '', next] =
    /^([,.;:!?)”"]{0,2})(?:[ \n][(“"]?([A-Za-z\d]+))?/.exec(text.slice(end, end + 26)) ?? []
  if (mark === '' && text.charAt(end) !== ' ') return false
  return next !== undefined && !/[.!?]/.test(mark)
    ? isKnown(next)
    : isEnglishWord(before) || (next !== undefined && isKnown(next))
}

/** An English word, a figure, or a name from here. */
function isKnown(word: string): boolean {
  if (isEnglishWord(word) || isListedWord(word) || /^\d/.test(word)) return true
  return isName(word) && (placeWords.has(word) || isPinyin(word))
}

function isName(word: string): boolean {
  return /^[A-Z][a-z]/.test(word)
}

/**
 * Tells whether a word stands in a title: Director of the (F)oreign Affairs Office, Municipal (G)overnment. A word
 * that is no name has a capital behind it, and one with a capital or a small word stands before it.
 */
function isInTitle(text: string, { start, letters }: Word, word: string): boolean {
  const end = start + letters.length
  const { before, mark, isOpening } = inFront(text, start)
  if (titleWords.has(capital(word))) {
    const isAfterTitle = mark === '' && !isOpening && isTitleWord(before)
    if (isAfterTitle || (mark === ',' && isName(before) && text.startsWith(' of ', end)))
      return true
  }
  const [, next = ''] =
    /^ (?:(?:and|of|for|in) (?:the )?)?([A-Z][a-z]+)/.exec(text.slice(end, end + 40)) ?? []
  const isRegion = next !== '' && region.test(word)
  if (!isTitleWord(next) && next !== 'Co' && !isRegion) return false
  return /^(?:[A-Z]|No\.\d|(?:of|the|on|for|and|in|to|at)$)/.test(before)
}

const region = /^(?:(?:south|north)(?:east|west)?|east|west)(?:ern)?$/

/** The word before, the mark behind it, and whether a sentence opens with it: then its capital tells nothing. */
function inFront(text: string, start: number) {
  const [, before = '', mark = ''] =
    /((?:No\.)?[A-Za-z\d]+)([:,]?) $/.exec(text.slice(Math.max(0, start - 24), start)) ?? []
  const at = start - 1 - mark.length - before.length
  const isOpening = /(?:^|[.!?。”"\n]) ?$/.test(text.slice(Math.max(0, at - 2), at))
  return { before, mark, isOpening }
}

/** Municipal, but not Suzhou. */
function isTitleWord(word: string): boolean {
  return isName(word) && isEnglishWord(word) && !isProper(word)
}

/** Tells whether a line starts here, after one that ended a sentence or was empty, and words go on. */
function opensParagraph(text: string, at: number): boolean {
  if (at > 0 && text.charAt(at - 1) !== '\n') return false
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  return (before === '' || /[.!?。！？”"]$/.test(before)) && / [a-z]/.test(text.slice(at, at + 40))
}

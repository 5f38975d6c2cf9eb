import { isPinyin } from '../chinese/pinyin.ts'
import { listed, table } from '../data/table.ts'
import { isListedWord, longestListed } from '../data/word-list.ts'
import { inCaseOf, isEnglishWord, isProper, rankOf } from './english-words.ts'
import { hadCapital, type InitialOf, isName } from './lost-capital.ts'
import type { Word } from './odd-words.ts'
import { onlyRareWord, onlyWordOrForm } from './one-letter.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { type Change, change } from './repair-kind.ts'
import { isMachineText, standsAlone, wordBefore } from './surroundings.ts'
import { stemsOf } from './word-forms.ts'

const [shortest, shortestInside, shortestRare] = [5, 6, 8]
const commonest = 4
/** The names of lands and peoples without their first letters. */
const nationsLacking = new Map(
  table('countries')
    .flatMap(({ en, demonyms }) => [...listed(en), ...listed(demonyms)])
    .filter((name) => /^[A-Z][a-z]{6,}$/.test(name))
    .map((name) => [name.slice(1), name] as const),
)

/** A word that lost its first letter: iscussed, ultural. */
export function firstLetter(
  text: string,
  { start, letters }: Word,
  initialOf: InitialOf,
): Change | undefined {
  if (letters.length < shortest || letters.length >= longestListed || !/^[a-z]+$/.test(letters))
    return undefined
  const word = wordWithout(letters)
  if (word === undefined || !standsAlone(text, start, start + letters.length)) return undefined
  const opens = opensParagraph(text, start)
  if (!opens && !isSure(text, { start, letters })) return undefined
  const isAlways = opens || isProper(word) || isName(word)
  const isCapital = isAlways || hadCapital(text, { start, word }, initialOf)
  const after = isCapital ? inCaseOf('A', word) : word
  return change('likely', start, { before: letters, after })
}

/** The one word that letters are without their first. */
const wordWithout = remembered(
  (letters) => onlyWordOrForm('', letters) ?? nationsLacking.get(letters) ?? onlyRareOf(letters),
)

/** Tells whether letters that are part of no English word may lack their first: ngineers, thiopian, dditionally. */
export function mayBeRest(letters: string): boolean {
  if (nationsLacking.has(letters) || /^[a-z]{3,}(?:s|ed|ing)$/.test(letters)) return true
  return onlyRareOf(letters) !== undefined
}

/** The one adverb that letters of no list are the rest of. */
function onlyRareOf(letters: string): string | undefined {
  const isSuch = /^[a-z]+ly$/.test(letters) && letters.length >= shortestRare
  if (!isSuch || letters.length >= longestListed || isListedWord(letters)) return undefined
  const word = onlyRareWord('', letters)
  return word?.endsWith('ly') && isEnglishWord(word.slice(0, -2)) ? word : undefined
}

/** Inside a sentence only between English words, for letters that are no rare one. */
function isSure(text: string, { start, letters }: Word): boolean {
  if (letters.length < shortestInside || text.charAt(start - 1) !== ' ') return false
  const before = wordBefore(text, start - 1)
  const isPossessive = /[’']/.test(text.charAt(start - 2 - before.length))
  // Half of a broken word has lost nothing: inv itation.
  if (!isPossessive && isHalf(before, letters)) return false
  return (
    isBesideWord(text, start + letters.length, before) &&
    !isWordItself(letters) &&
    !isMachineText(text, start)
  )
}

/** Tells whether letters are a word, be it rare, unless one letter makes them an everyday one: articular, but not leaned. */
function isWordItself(letters: string): boolean {
  if (!isListedWord(letters)) return false
  if (stemsOf(letters).some(isEnglishWord)) return true
  const whole = onlyWordOrForm('', letters)
  return whole === undefined || rankOf(whole) === 0 || rankOf(whole) > commonest
}

/** Tells whether letters are the rest of a word that was broken, with a letter lost at the gap or none: au ctioned, demo raphic. */
function isHalf(before: string, letters: string): boolean {
  const whole = before + letters
  if (isEnglishWord(whole)) return true
  const rank = rankOf(before)
  if (before.length < 2 || (rank > 0 && rank < 3)) return false
  return isListedWord(whole.toLowerCase()) || onlyRareWord(before, letters) !== undefined
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
  if (isEnglishWord(word) || isListedWord(word) || /^\d|^(?:Mr|Ms|Mrs|Dr)$/.test(word)) return true
  return isName(word) && (placeWords.has(word) || isPinyin(word))
}

/** Tells whether a line starts here, after one that ended a sentence or was empty, and words go on. */
function opensParagraph(text: string, at: number): boolean {
  if (at > 0 && text.charAt(at - 1) !== '\n') return false
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  return (before === '' || /[.!?。！？”"]$/.test(before)) && / [a-z]/.test(text.slice(at, at + 40))
}

import { isPinyin } from '../chinese/pinyin.ts'
import { isListedWord, mayBeListed } from '../data/word-list.ts'
import { englishLemma, isEnglishStop } from '../english/words.ts'
import {
  hashedFrom,
  hashSeed,
  isEnglishWord,
  isProper,
  mayBeEnglish,
  rankOf,
} from './english-words.ts'
import { countries, nations } from './nations.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { titleWords } from './title-words.ts'
import { endingOf, mayLackLetter } from './word-bits.ts'
import { isEnglishForm } from './word-forms.ts'

const shortest = 6
// Names are short, and more of them look like words.
const shortestName = 7
// Where the text prints the word elsewhere, or a title would have it.
const shortestPrinted = 5
// So many small letters in a row are no other word's by accident.
const shortestForm = 7
const shortestRare = 9
// Syllables of Chinese in a row may look like one of these by accident, but for the long: Meedicine.
const longTitle = 8
const commonest = 6
const commonestOfTwo = 4
/** By the length of a word with a capital, how rare it may be: 1 for "the" to 6. */
const commonestName = (length: number) => [2, 4, 5, 5][length - shortest] ?? 6

const fixedNames = new Set([
  'Africa',
  'Europe',
  'August',
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Christmas',
  ...[...nations].filter(
    (name) => countries.has(name) || (/^[A-Z][a-z]+$/.test(name) && name.length >= shortestName),
  ),
])
/** Fixed names with one letter inside left out. */
const fixedLacking = new Map(
  [...fixedNames].flatMap((name) =>
    Array.from(name.slice(1, -1), (_, at): [string, string] => [
      name.slice(0, at + 1) + name.slice(at + 2),
      name,
    ]),
  ),
)

/** The one word that `word` may have been meant for; another form of a word is right as it is. */
export const meant = remembered((word): string | undefined => {
  if (word.length < shortestPrinted) return undefined
  const made = onlyOneMeant(word)
  return made === undefined || isRightAsItIs(word, made) ? undefined : made
})

function onlyOneMeant(word: string): string | undefined {
  const twice = word.replace(/([a-z])\1\1/, '$1$1')
  if (twice !== word && mayBeMeant(twice)) return twice
  const undoubled = word.charAt(0) + word.slice(2)
  if (isDoubled(word) && rankOf(undoubled) > 0) return undoubled
  const near = [...neighbours(word), ...turnedAbout(word)]
  const isMeant = (one: string) => isRanked(one, isSlipOfHand(word, one))
  for (const isLikely of [isMeant, isLongForm, isOfTitle, isRare]) {
    const [only, ...others] = new Set([...near.filter(isLikely), ...lackingFixed(word)])
    if (only !== undefined) return others.length === 0 ? only : undefined
  }
  const [turned, ...more] = isCapital(word) ? turnedInside(word) : []
  return more.length === 0 ? turned : undefined
}

/** Long rare words with two letters inside changed about: Roboitcs. */
function turnedInside(word: string): string[] {
  if (word.length < shortestForm) return []
  return Array.from(word, (letter, at) => {
    const next = word.charAt(at + 1)
    const isInside = at > 0 && at < word.length - 2 && letter !== next
    return isInside ? word.slice(0, at) + next + letter + word.slice(at + 2) : ''
  }).filter((one) => one !== '' && isListedWord(one.toLowerCase()))
}

/** Tells whether letters are a word of any list, or may be a name: no word has a letter three times in a row. */
function mayBeMeant(word: string): boolean {
  return isListedWord(word.toLowerCase()) || (isCapital(word) && word.length >= shortest)
}

function lackingFixed(word: string): readonly string[] {
  const name = fixedLacking.get(word)
  return name === undefined ? [] : [name]
}

/** Tells whether what a word with a capital was meant for is of titles alone: elsewhere what is like it may be a name. */
export function isOnlyOfTitle(word: string, made: string): boolean {
  return isOfTitle(made) && !isRanked(made, isSlipOfHand(word, made))
}

const isOfTitle = (word: string) => titleWords.has(word)

const isRare = (word: string) =>
  !isCapital(word) && word.length >= shortestRare && isListedWord(word)

const isLongForm = (word: string) =>
  !isCapital(word) && word.length >= shortestForm && isEnglishForm(word)

/** Two letters changed about, or one doubled: names are not spelt like another word so (Winodw, Genneral). */
function isSlipOfHand(word: string, made: string): boolean {
  if (word.length === made.length) return true
  const at = Array.from(made).findIndex((letter, index) => letter !== word.charAt(index))
  return word.length > made.length && at > 0 && word.charAt(at) === word.charAt(at - 1)
}

/** Tells whether a word is of everyday print: with a capital the more so the shorter it is, but for a slip of the hand. */
function isRanked(word: string, isSlip = false): boolean {
  const { length } = word
  if (fixedNames.has(word)) return true
  const most = isCapital(word) ? commonestName(length) + (isSlip ? 2 : 0) : commonest
  const rank = rankOf(word)
  return length >= shortest && rank > 0 && rank <= most && !isProper(word)
}

/** With its last two letters changed about: French has words in -re (ministre), names end as they will. */
function turnedAbout(word: string): readonly string[] {
  const made = turned(word)
  const isSure = isCapital(word)
    ? titleWords.has(made) || (!word.endsWith('re') && isRanked(made, true))
    : !word.endsWith('re') || rankOf(made) === 3
  return isSure ? [made] : []
}

/**
 * Words one slip away that a text may show to be meant, by printing them elsewhere: names of no person, rarer words,
 * a last letter changed about with the one before it, a letter three times.
 */
export const printable = remembered((word): readonly string[] => {
  // A name of China is told from a slip by what stands beside it.
  if (isWordForm(word.toLowerCase())) return []
  const made = [...new Set([...neighbours(word), turned(word)])].filter(
    (one) => one !== word && one.length >= shortestPrinted && isNoPerson(one),
  )
  return isDoubled(word) ? [...made, word.charAt(0) + word.slice(2)] : made
})

/** Another form of a word, a rare word, two words that make no slip of a common one, or a Chinese name. */
function isRightAsItIs(word: string, made: string): boolean {
  const small = word.toLowerCase()
  const isLongTitle = titleWords.has(made) && made.length >= longTitle
  // Of Chinese in small letters (bobing, a game) none is missing; they may be turned about (buliding).
  const mayBeChinese = small !== word || made.length > word.length
  if (made === word || (mayBeChinese && isPinyin(small) && !isLongTitle)) return true
  // Offie is a shop, but not where an office stands.
  if (isWordForm(small)) return !(small !== word && titleWords.has(made) && rankOf(word) === 0)
  return isOfTwoWords(small) && !isCommonSlip(small, made) && !titleWords.has(made)
}

/** Offred and accordding are no two words: of these one is rare, or both are none that stand alone (off her). */
function isCommonSlip(small: string, made: string): boolean {
  const rank = rankOf(made) || rankOf(englishLemma(made))
  if (rank > 0 && /(.)\1\1/.test(small)) return true
  if (rank === 0 || rank > (isWithTwice(small, made) ? commonest : commonestOfTwo)) return false
  return splits(small).every(
    ([left, right]) =>
      rankOf(left) + rankOf(right) > commonestOfTwo &&
      (rank < 3 || (!isEnglishStop(left) && !isEnglishStop(right))),
  )
}

/** Tells whether letters are a word with one of its letters twice: counttries. */
function isWithTwice(letters: string, word: string): boolean {
  return Array.from(letters.matchAll(/([a-z])(?=\1)/g)).some(
    ({ index }) => letters.slice(0, index) + letters.slice(index + 1) === word.toLowerCase(),
  )
}

/** A listed word, or a form of one that is not listed: but not "openning", where "opening" is listed. */
function isWordForm(small: string): boolean {
  return isListedWord(small) || (isEnglishWord(englishLemma(small)) && !isMisdoubled(small))
}

function isMisdoubled(small: string): boolean {
  return Array.from(small.matchAll(/([a-z])(?=\1)/g)).some(({ index }) =>
    isListedWord(small.slice(0, index) + small.slice(index + 1)),
  )
}

/** Tells whether small letters are two words run together: backend. */
export function isOfTwoWords(small: string): boolean {
  return splits(small).length > 0
}

function splits(small: string): (readonly [left: string, right: string])[] {
  return Array.from(small, (_, at) => [small.slice(0, at), small.slice(at)] as const)
    .filter(([left, right]) => left.length > 2 && right.length > 2)
    .filter(([left, right]) => isEnglishWord(left) && isEnglishWord(right))
}

/** Ttrade */
function isDoubled(word: string): boolean {
  return word.charCodeAt(1) - word.charCodeAt(0) === 32
}

/** With its last two letters changed about. */
function turned(word: string): string {
  const last = word.length - 2
  return word.slice(0, last) + word.charAt(last + 1) + word.charAt(last)
}

/** An English word, or with a capital the name of a land, a people, a month or a place. */
function isNoPerson(word: string): boolean {
  if (!isCapital(word))
    return isEnglishWord(word) || isEnglishForm(word) || (word.length >= 8 && isListedWord(word))
  return nations.has(word) || placeWords.has(word) || (isEnglishWord(word) && !isProper(word))
}

/** Words one slip away whose first and last letters are the same; of those that are no words only a few. */
function neighbours(word: string): string[] {
  const last = word.length - 1
  const found: string[] = []
  const missing = mayLack(word) || mayBeRare(word) ? alphabet : []
  const mayBeOther = isCapital(word) ? mayBeFixedName : mayBeListed
  let head = hashSeed
  for (let at = 1; at <= last; at++) {
    head = hashedFrom(head, word.charAt(at - 1))
    // Letters are put together only where a word may come of it.
    const add = (letters: string, rest: number) => {
      const hash = hashedFrom(hashedFrom(head, letters), word, rest)
      if (mayBeEnglish(hash) || mayBeOther(hash))
        found.push(word.slice(0, at) + letters + word.slice(rest))
    }
    for (const letter of missing) add(letter, at)
    if (at < last) add('', at + 1)
    if (at < last - 1) add(word.charAt(at + 1) + word.charAt(at), at + 2)
  }
  return found
}

/** Tells whether a word or what its ending stands on may lack a letter: false is certain but for rare words. */
function mayLack(word: string): boolean {
  if (mayLackLetter(word)) return true
  const ending = endingOf(word)
  if (ending === undefined) return false
  const stem = word.slice(0, -ending.length)
  return mayLackLetter(stem) || mayLackLetter(`${stem}e`)
}

/** Tells whether letters may be a long word of the list of rare ones that lacks a letter. */
function mayBeRare(word: string): boolean {
  return !isCapital(word) && word.length >= shortestRare - 1 && !isListedWord(word)
}

const fixedHashes = new Set(
  Array.from([...nations, ...fixedNames, ...placeWords], (name) => hashedFrom(hashSeed, name)),
)

function mayBeFixedName(hash: number): boolean {
  return fixedHashes.has(hash)
}

export function isCapital(word: string): boolean {
  return word.charCodeAt(0) < 97
}

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')

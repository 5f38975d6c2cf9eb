import { isPinyin } from '../chinese/pinyin.ts'
import { listed, table } from '../data/table.ts'
import { isListedWord, mayBeListed } from '../data/word-list.ts'
import { englishLemma } from '../english/words.ts'
import {
  hashedFrom,
  hashSeed,
  isEnglishForm,
  isEnglishWord,
  isProper,
  mayBeEnglish,
  rankOf,
} from './english-words.ts'
import type { OddForm, Word } from './odd-words.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { change, type RepairKind } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'
import { oncePerSurvey, type Survey } from './survey.ts'
import { mayLackLetter } from './word-bits.ts'

const shortest = 6
// Names are short, and more of them look like words.
const shortestName = 7
// Where the text prints the word elsewhere.
const shortestPrinted = 5
// So many small letters in a row are no other word's by accident.
const long = 8
const commonest = { small: 6, capital: 4 }

const countries = new Set(
  table('countries').flatMap(({ en = '' }) => (/^[A-Z][a-z]{5,}$/.test(en) ? en : [])),
)
/** Countries, their people and the months: the names that are always the same. */
const nations = new Set([
  ...countries,
  ...table('countries').flatMap(({ demonyms }) => listed(demonyms)),
  ...table('months').flatMap(({ en = '' }) => en),
])
const fixedNames = new Set(
  [...nations].filter(
    (name) => countries.has(name) || (/^[A-Z][a-z]+$/.test(name) && name.length >= shortestName),
  ),
)
/** Countries by their names with one letter inside left out. */
const countriesLacking = new Map(
  [...countries].flatMap((name) =>
    Array.from(name.slice(1, -1), (_, at): [string, string] => [
      name.slice(0, at + 1) + name.slice(at + 2),
      name,
    ]),
  ),
)

/**
 * One letter too many, too few or changed about with the next, inside a long word of everyday print or
 * the name of a country, a people or a month, where that makes just one word. Foreign words look like
 * English ones with a letter amiss (Ministere, Institut, Philipp): the first letter and the last must be
 * right, the words on both sides English, and no other name is a typo.
 */
export const typo: RepairKind<TypoEvidence> = {
  levels: ['likely'],
  about: 'A letter doubled, left out or changed about with the next inside an English word.',
  examples: [
    ['the Chongqing Municipal Goverment of China', 'the Chongqing Municipal Government of China'],
    ['visitors from Ruassia came', 'visitors from Russia came'],
    ['On Septembr 3, he inspecteed the port', 'On September 3, he inspected the port'],
    ['in the Ttrade in services', 'in the Trade in services'],
  ],
  witness: {
    counts: (survey) =>
      new Map(slipsOf(survey).map(({ before, starts }) => [before, starts.length] as const)),
    evidence: (counts, text) => {
      const words = new Map<string, string>()
      for (const [before, times] of counts) {
        const after = meantIn(text, before, times)
        if (after !== undefined) words.set(before, after)
      }
      return { left: [...counts.keys()].filter((one) => !words.has(one)).toSorted(), words }
    },
  },
  find(survey, { words }) {
    return slipsOf(survey)
      .flatMap(({ before, starts }) => {
        const after = words.get(before)
        if (after === undefined) return []
        return starts
          .filter((start) => isSlip(survey, { start, letters: before }))
          .map((start) => change('likely', start, { before, after }))
      })
      .toSorted((a, b) => a.start - b.start)
  },
}

export interface TypoEvidence {
  /** Forms like a word that are left as they are, in order. */
  readonly left: readonly string[]
  /** What the others were meant for. */
  readonly words: ReadonlyMap<string, string>
}

/** The odd forms that a slip of a word may have made. */
const slipsOf = oncePerSurvey(({ odd }) =>
  odd.forms
    .filter(isSuspect)
    .filter(({ letters }) => meant(letters) !== undefined || printable(letters).length > 0)
    .map(({ letters: before, starts }) => ({ before, starts })),
)

/**
 * What a form that comes so many times was meant for. What comes back again and again is a name, unless the text
 * knows better elsewhere; and of the words that are less than everyday, the text must print the one that is meant.
 */
function meantIn(text: string, form: string, times: number): string | undefined {
  const after = meant(form)
  if (after !== undefined) return times > 1 && !text.includes(after) ? undefined : after
  const [only, ...others] = times > 1 ? [] : printable(form).filter((one) => isPrinted(text, one))
  return others.length === 0 ? only : undefined
}

function isPrinted(text: string, word: string): boolean {
  return text.includes(word) && new RegExp(`\\b${word}\\b`).test(text)
}

function isSuspect({ letters }: OddForm): boolean {
  const { length } = letters
  const isLong = length >= shortest - 1 && length <= 20
  return isLong && /^[A-Za-z][a-z]+$/.test(letters) && !placeWords.has(letters)
}

/** Another form of a word, a rare word, or a Chinese name. */
function isRightAsItIs(word: string): boolean {
  const small = word.toLowerCase()
  return isWordForm(small) || (small !== word && isPinyin(small))
}

/** A listed word, two run together, or a form of one that is not listed: but not "openning", where "opening" is listed. */
function isWordForm(small: string): boolean {
  if (isListedWord(small) || isOfTwoWords(small)) return true
  return isEnglishWord(englishLemma(small)) && !isMisdoubled(small)
}

function isMisdoubled(small: string): boolean {
  return Array.from(small.matchAll(/([a-z])(?=\1)/g)).some(({ index }) =>
    isListedWord(small.slice(0, index) + small.slice(index + 1)),
  )
}

/** Ttrade */
function isDoubled(word: string): boolean {
  return word.charCodeAt(1) - word.charCodeAt(0) === 32
}

/** The one word that `word` may have been meant for; another form of a word is right as it is. */
const meant = remembered((word): string | undefined => {
  const undoubled = word.charAt(0) + word.slice(2)
  if (word.length < shortest && !isDoubled(word)) return undefined
  if (isDoubled(word) && rankOf(undoubled) > 0) return isRightAsItIs(word) ? undefined : undoubled
  const country = countriesLacking.get(word)
  const lacking = country === undefined ? [] : [country]
  const made = new Set([
    ...neighbours(word).filter((one) => isEveryday(one) || fixedNames.has(one)),
    // French has words in -re (ministre).
    ...(isCapital(word) || word.endsWith('re') ? [] : [turned(word)].filter(isEveryday)),
    ...lacking,
  ])
  const [only, ...others] = made
  return others.length > 0 || only === undefined || isRightAsItIs(word) ? undefined : only
})

/**
 * Words one slip away that a text may show to be meant, by printing them elsewhere: names of no person, rarer words,
 * a last letter changed about with the one before it, a letter three times.
 */
const printable = remembered((word): readonly string[] => {
  // A name of China is told from a slip by what stands beside it.
  if (isWordForm(word.toLowerCase())) return []
  const made = [...new Set([...neighbours(word), turned(word)])].filter(
    (one) => one !== word && one.length >= shortestPrinted && isNoPerson(one),
  )
  return isDoubled(word) ? [...made, word.charAt(0) + word.slice(2)] : made
})

/** backend */
function isOfTwoWords(small: string): boolean {
  return Array.from(small, (_, at) => at).some(
    (at) =>
      at > 2 &&
      at < small.length - 2 &&
      isEnglishWord(small.slice(0, at)) &&
      isEnglishWord(small.slice(at)),
  )
}

/** With its last two letters changed about. */
function turned(word: string): string {
  const last = word.length - 2
  return word.slice(0, last) + word.charAt(last + 1) + word.charAt(last)
}

/** An English word, or with a capital the name of a land, a people, a month or a place. */
function isNoPerson(word: string): boolean {
  if (!isCapital(word))
    return isEnglishWord(word) || isEnglishForm(word) || (word.length >= long && isListedWord(word))
  return nations.has(word) || placeWords.has(word) || (isEnglishWord(word) && !isProper(word))
}

/** Words one slip away whose first and last letters are the same; of those that are no words only a few. */
function neighbours(word: string): string[] {
  const last = word.length - 1
  const found: string[] = []
  const missing = mayLackLetter(word) ? alphabet : []
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

const fixedHashes = new Set(
  Array.from([...nations, ...fixedNames, ...placeWords], (name) => hashedFrom(hashSeed, name)),
)

function mayBeFixedName(hash: number): boolean {
  return fixedHashes.has(hash)
}

function isCapital(word: string): boolean {
  return word.charCodeAt(0) < 97
}

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')

function isEveryday(word: string): boolean {
  const rank = rankOf(word)
  if (!isCapital(word) && word.length >= long && isEnglishForm(word)) return true
  const most = isCapital(word) ? commonest.capital : commonest.small
  return (
    word.length >= (isCapital(word) ? shortestName : shortest) &&
    rank > 0 &&
    rank <= most &&
    !isProper(word)
  )
}

/** Between English words, no part of a foreign name, an address or code. */
function isSlip({ text, isEnglish }: Survey, { start, letters }: Word): boolean {
  const end = start + letters.length
  if (!standsAlone(text, start, end) || !isEnglish(start) || isMachineText(text, start))
    return false
  // Somebody has seen it and left it so.
  if (text.startsWith(' [sic', end)) return false
  const before = /([A-Za-z]+)[’']?s? $/.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  if (isCapital(letters) && (isFirstName(before) || hasTitle(text, start))) return false
  const after = /^[,.;:]? ?([A-Za-z]+)(?![’'])/.exec(text.slice(end, end + 24))?.[1]
  const isOdd = (word: string | undefined) => word !== undefined && !isKnown(word)
  if (isCapital(letters) && isPinyin(letters.toLowerCase()) && [before, after].some(isChineseName))
    return false
  return (before ?? after) !== undefined && !isOdd(before) && !isOdd(after)
}

/** A name with a title is a person's. */
function hasTitle(text: string, at: number): boolean {
  return /\b(?:Mr|Ms|Mrs|Dr|Prof|Mme)\.? ?$/.test(text.slice(Math.max(0, at - 8), at))
}

/** A name of no land or place: what follows with a capital goes with it (Colin Walters). */
function isFirstName(word: string | undefined): boolean {
  if (word === undefined || !isCapital(word)) return false
  const isName = !isEnglishWord(word) || isProper(word)
  return isName && !nations.has(word) && !placeWords.has(word) && !/^[A-Z]{2,}$/.test(word)
}

function isChineseName(word: string | undefined): boolean {
  return word !== undefined && isCapital(word) && isPinyin(word.toLowerCase())
}

/** An English word, a row of initials, or a name from here: what stands beside it is no part of a foreign name. */
function isKnown(word: string): boolean {
  if (isEnglishWord(word) || isListedWord(word) || /^[A-Z]{2,5}$/.test(word)) return true
  return /^[A-Z]/.test(word) && (placeWords.has(word) || isPinyin(word))
}

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
// So many small letters in a row are no other word's by accident.
const long = 8
const commonest = { small: 6, capital: 4 }

const countries = new Set(
  table('countries').flatMap(({ en = '' }) => (/^[A-Z][a-z]{5,}$/.test(en) ? en : [])),
)
/** Countries, their people and the months: the names that are always the same. */
const fixedNames = new Set([
  ...countries,
  ...[
    ...table('countries').flatMap(({ demonyms }) => listed(demonyms)),
    ...table('months').flatMap(({ en = '' }) => en),
  ].filter((name) => /^[A-Z][a-z]+$/.test(name) && name.length >= shortestName),
])
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
export const typo: RepairKind<readonly string[]> = {
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
    // What comes back again and again is a name, unless the text knows better elsewhere.
    evidence: (counts, text) =>
      [...counts].flatMap(([before, times]) =>
        times > 1 && !text.includes(meant(before) ?? before) ? before : [],
      ),
  },
  find(survey, again) {
    const names = new Set(again)
    return slipsOf(survey)
      .filter(({ before }) => !names.has(before))
      .flatMap(({ before, after, starts }) =>
        starts
          .filter((start) => isSlip(survey, { start, letters: before }))
          .map((start) => change('likely', start, { before, after })),
      )
      .toSorted((a, b) => a.start - b.start)
  },
}

/** The odd forms that a slip of a word may have made, with the word. */
const slipsOf = oncePerSurvey(({ odd }) =>
  odd.forms.filter(isSuspect).flatMap(({ letters: before, starts }) => {
    const after = meant(before)
    return after === undefined ? [] : [{ before, after, starts }]
  }),
)

function isSuspect({ letters }: OddForm): boolean {
  const { length } = letters
  const isLong =
    length >= shortest - 1 && length <= 20 && (length >= shortest || isDoubled(letters))
  return isLong && /^[A-Za-z][a-z]+$/.test(letters) && !placeWords.has(letters)
}

/** Another form of a word, a rare word, or a Chinese name. */
function isRightAsItIs(word: string): boolean {
  const small = word.toLowerCase()
  return (
    isListedWord(small) || isEnglishWord(englishLemma(small)) || (small !== word && isPinyin(small))
  )
}

/** Ttrade */
function isDoubled(word: string): boolean {
  return word.charCodeAt(1) - word.charCodeAt(0) === 32
}

/** The one word that `word` may have been meant for; another form of a word is right as it is. */
const meant = remembered((word): string | undefined => {
  const undoubled = word.charAt(0) + word.slice(2)
  if (isDoubled(word) && rankOf(undoubled) > 0) return isRightAsItIs(word) ? undefined : undoubled
  const country = countriesLacking.get(word)
  const lacking = country === undefined ? [] : [country]
  const made = new Set([
    ...neighbours(word).filter((one) => isEveryday(one) || fixedNames.has(one)),
    ...lacking,
  ])
  const [only, ...others] = made
  return others.length > 0 || only === undefined || isRightAsItIs(word) ? undefined : only
})

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

const fixedHashes = new Set(Array.from(fixedNames, (name) => hashedFrom(hashSeed, name)))

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
  const after = /^[,.;:]? ?([A-Za-z]+)/.exec(text.slice(end, end + 24))?.[1]
  const isOdd = (word: string | undefined) => word !== undefined && !isKnown(word)
  return (before ?? after) !== undefined && !isOdd(before) && !isOdd(after)
}

/** An English word, or a name from here: what stands beside it is no part of a foreign name. */
function isKnown(word: string): boolean {
  if (isEnglishWord(word) || isListedWord(word)) return true
  return /^[A-Z]/.test(word) && (placeWords.has(word) || isPinyin(word))
}

import { isPinyin } from '../chinese/pinyin.ts'
import { isListedWord } from '../data/word-list.ts'
import { englishLemma, isEnglishStop } from '../english/words.ts'
import { isEnglishWord, rankOf } from './english-words.ts'
import { personNames } from './person-names.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { stemsOf } from './word-forms.ts'

const longestWord = 18
const leastMeanLength = 2.5
const leastRun = 12
const leastRare = 6
const leastForm = 4
const rarest = 6
// Letters of a name past these make it less likely that it is one name: Itscarvedbeams.
const longName = 10
const rareCost = 16
// A word more costs a little, so that whole words go before their parts: within, not with in.
const pinyinCost = 10
const nameCost = { word: 18, letter: 1.5 }
const wordCost = 3
const misfitCost = { end: 8, sound: 5, capital: 10, twice: 8 }
// Small letters that are no word, by themselves and by the letter; of a run that holds too many nothing is told.
const strangeCost = { word: 22, letter: 4 }
const mostStrange = 0.25

/** The cheapest cut of a run of letters into words and names, as Viterbi (1967) finds it; the run itself when there is none. */
export const wordsOf = remembered((run): readonly string[] => {
  const best: Cut[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= run.length; end++) best.push(cheapest(run, end, best))
  const words: string[] = []
  for (let end = run.length; end > 0; ) {
    const { cost, from } = best[end] ?? none
    if (cost === none.cost) return [run]
    words.unshift(run.slice(from, end))
    end = from
  }
  return sizeOf(words.filter(isStranger)) > mostStrange * run.length ? [run] : words
})

/** Tells whether words cost no more than others, which are more likely then to be wrong. */
export function isCheaper(words: readonly string[], others: readonly string[]): boolean {
  return sum(words) <= sum(others)
}

function sum(words: readonly string[]): number {
  const run = words.join('')
  let from = 0
  return words.reduce((cost, word) => {
    const more = costOf(word) + misfit(run, from, word)
    from += word.length
    return cost + more
  }, 0)
}

/** Tells whether letters are no word and no name. */
function isStranger(word: string): boolean {
  return costOf(word) === costOfStranger(word)
}

/** Where the last word of a run begins, and what the run costs so. */
interface Cut {
  readonly cost: number
  readonly from: number
}
const none: Cut = { cost: Number.POSITIVE_INFINITY, from: 0 }

function cheapest(run: string, end: number, best: readonly Cut[]): Cut {
  let found = none
  for (let from = Math.max(0, end - longestWord); from < end; from++) {
    const word = run.slice(from, end)
    const cost = (best[from] ?? none).cost + costOf(word) + misfit(run, from, word)
    if (cost < found.cost) found = { cost, from }
  }
  return found
}

/**
 * What a word costs more where it stands in a run: an article at the end or before the wrong sound, a small word twice
 * or with a capital inside.
 */
function misfit(run: string, from: number, word: string): number {
  if (word.length > 3 || !isEnglishStop(word.toLowerCase())) return 0
  const next = run.charAt(from + word.length)
  const isVowel = /[aeiou]/i.test(next)
  if (word === 'a' || word === 'an') {
    if (next === '') return misfitCost.end
    return isVowel === (word === 'a') ? misfitCost.sound : 0
  }
  if (run.slice(Math.max(0, from - word.length), from) === word) return misfitCost.twice
  return from > 0 && /^[A-Z][a-z]/.test(word) ? misfitCost.capital : 0
}

/** What a word costs: more the rarer it is, and an unknown name that is not Chinese most; capitals stand first or throughout. */
function costOf(word: string): number {
  const known = knownCost(word)
  if (known !== undefined) return known
  if (/^[A-Z]{2,8}$/.test(word)) return 8
  const rare = costOfRare(word.toLowerCase())
  if (rare !== undefined) return rare
  if (!/^[A-Z][a-z]+$/.test(word)) return costOfStranger(word)
  if (isPinyin(word.toLowerCase())) return pinyinCost + word.length
  return nameCost.word + nameCost.letter * word.length + 4 * Math.max(0, word.length - longName)
}

/** Of small letters that are no word: more than any that are some. */
function costOfStranger(word: string): number {
  return /^[a-z]{2,}$/.test(word)
    ? strangeCost.word + strangeCost.letter * word.length
    : Number.POSITIVE_INFINITY
}

/** Of another form of a word, little more than of the word (treatises, fewer); else of a long word of the list of rare ones. */
function costOfRare(small: string): number | undefined {
  if (small.length < leastForm || !isListedWord(small)) return undefined
  const ranks = stemsOf(small)
    .map(rankOf)
    .filter((rank) => rank > 0)
  if (ranks.length > 0) return wordCost + 2 * Math.min(rarest, Math.min(...ranks) + 1)
  return small.length >= leastRare ? rareCost : undefined
}

function knownCost(word: string): number | undefined {
  if (placeWords.has(word)) return 6
  if (personNames.has(word)) return 9
  if (!/^[A-Za-z][a-z]*$/.test(word)) return undefined
  const rank = rankOf(word)
  if (rank === 0 || isTooShort(word, rank)) return undefined
  // Books are as common as a book: "book son" is none for "books on".
  const single = word.endsWith('s') && word.length > 4 ? rankOf(word.slice(0, -1)) : 0
  const short = word.length === 3 && rank > 4 ? 4 : 0
  if (ofSmallWords.has(word.toLowerCase())) return wordCost + 2
  return wordCost + short + 2 * (single === 0 ? rank : Math.min(rank, single))
}

/** "a", "I" and the commonest words of two and three letters: the others are parts of names. */
function isTooShort(word: string, rank: number): boolean {
  const { length } = word
  return (
    (length === 1 && word !== 'a' && word !== 'A' && word !== 'I') ||
    (length === 2 && rank > 2) ||
    (length === 3 && rank > 5)
  )
}

// Small words make these: within is rarer than with and in, and more likely where they meet.
const ofSmallWords = new Set(['within', 'without', 'into', 'onto', 'upon', 'throughout', 'ongoing'])

const suffix = /(?:i[sz](?:ations?|ed?|ing)|e?s|ing|ed|ly|ness|ities|al)$/

/** Tells whether a run fell into three words at least, all known and most of them long; a long word in another form is none of these. */
export function isCertain(run: string, words: readonly string[]): boolean {
  const long = words.filter(({ length }) => length > 3)
  const isForm = isEnglishWord(englishLemma(run)) || isEnglishWord(run.replace(suffix, ''))
  return (
    words.length > 2 &&
    words.every(({ length }) => length > 1) &&
    run.length >= leastRun &&
    sizeOf(long) > 0.6 * run.length &&
    !isForm &&
    isEnglish(words, 1)
  )
}

/** Tells whether words are as long as English ones, hold a small one after the first (of, the), and are known in the main. */
export function isEnglish(words: readonly string[], share: number): boolean {
  if (sizeOf(words) < leastMeanLength * words.length) return false
  const known = words.filter((word) => knownCost(word) !== undefined)
  const isTold = words.slice(1).some((word) => isEnglishStop(word) && isCommon(word))
  return isTold && sizeOf(known) >= share * sizeOf(words)
}

function isCommon(word: string): boolean {
  const rank = rankOf(word)
  return rank > 0 && rank < 3
}

function sizeOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0)
}

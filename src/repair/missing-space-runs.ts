import { isPinyin } from '../chinese/pinyin.ts'
import { isListedWord } from '../data/word-list.ts'
import { englishLemma, isEnglishStop } from '../english/words.ts'
import { isEnglishForm, isEnglishWord, rankOf } from './english-words.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { type Change, change } from './repair-kind.ts'
import { isMachineToken } from './surroundings.ts'
import type { Survey } from './survey.ts'

const leastRun = 12
const leastToken = 25
const longestToken = 2000
const mostBefore = 200
const longestWord = 18
const leastMeanLength = 2.5
const leastRare = 6
// So many words in a row are no path.
const leastProse = 12
const leastForm = 4
// Letters of a name past these make it less likely that it is one name: Itscarvedbeams.
const longName = 10
const rareCost = 16

/** Between the words of a line whose spaces were all lost: AmbassadorofElSalvadortoChina. */
export function spaceInRun({ text, odd }: Survey): Change[] {
  const changes: Change[] = []
  let done = 0
  for (const { start, letters } of odd.words) {
    if (letters.length < leastRun || start < done) continue
    const token = tokenFrom(text, start)
    done = token.end
    changes.push(...spacedToken(token))
  }
  return changes
}

interface Token {
  readonly start: number
  readonly end: number
  readonly printed: string
}

function tokenFrom(text: string, at: number): Token {
  let start = at
  while (start > 0 && at - start < mostBefore && !/\s/.test(text.charAt(start - 1))) start--
  const printed = /^\S*/.exec(text.slice(start, at + longestToken))?.[0] ?? ''
  return { start, end: start + printed.length, printed }
}

// The s of a possessive is no beginning: Hartley'swifewasallowed.
const pieces = /(?<=[A-Za-z][’']s)[A-Za-z]{4,}|(?<![’'])[A-Za-z]{4,}/g

/** A long token may hold unknown names among its words; a short one must fall into known words whole. */
function spacedToken({ start, printed }: Token): Change[] {
  const runs = Array.from(printed.matchAll(pieces), ({ index, 0: run }) => ({
    at: start + index,
    run,
    words: wordsOf(run),
  }))
  const all = runs.flatMap(({ words }) => words)
  if (all.length === runs.length) return []
  const isLost = printed.length >= leastToken && all.length > 4 && isEnglish(all, 0.6)
  // A line of prose may hold a floor (9/F): of an address it has none of the other signs.
  const isProse = isLost && all.length >= leastProse && !code.test(printed)
  if (!isProse && isMachineToken(printed)) return []
  const spaced = runs
    .filter(({ run, words }) => words.length > 1 && (isLost || isCertain(run, words)))
    .map(({ at, run, words }) => change('likely', at, { before: run, after: words.join(' ') }))
  const hasFigures = isLost && (isProse || !/[#/*_\\]/.test(printed))
  return hasFigures ? [...spaced, ...figuresSpaced(start, printed)] : spaced
}

// Between a word and a figure, and behind the apostrophe of a plural.
const seam =
  /(?<=[a-z]{2})(?=\d)|(?<=\d)(?=[A-Z]?[a-z]{3})(?!(?:st|nd|rd|th)(?![a-z]))|(?<=[a-z]s’)(?=[A-Za-z]{2})/g

function figuresSpaced(start: number, printed: string): Change[] {
  return Array.from(printed.matchAll(seam), ({ index }) =>
    change('likely', start + index, { before: '', after: ' ' }),
  )
}

/** Three words at least, all known and most of them long; a long word in another form is none of these. */
function isCertain(run: string, words: readonly string[]): boolean {
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

// What an address or a call has: @, path.toString, has('one').
const code = /[@=_{}<>\\|`#*]|:\/\/|www\.|\(['"[)]|\.[a-z]+[A-Z]/

const suffix = /(?:i[sz](?:ations?|ed?|ing)|e?s|ing|ed|ly|ness|ities|al)$/

/** Tells whether words are as long as English ones, hold a small one after the first (of, the), and are known in the main. */
function isEnglish(words: readonly string[], share: number): boolean {
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

/** The cheapest cut of a run into words and names, as Viterbi (1967) finds it; the run itself when there is none. */
const wordsOf = remembered((run): readonly string[] => {
  const best: Cut[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= run.length; end++) best.push(cheapest(run, end, best))
  const words: string[] = []
  for (let end = run.length; end > 0; ) {
    const { cost, from } = best[end] ?? none
    if (cost === none.cost) return [run]
    words.unshift(run.slice(from, end))
    end = from
  }
  return words
})

/** Where the last word of a run begins, and what the run costs so. */
interface Cut {
  readonly cost: number
  readonly from: number
}
const none: Cut = { cost: Number.POSITIVE_INFINITY, from: 0 }

function cheapest(run: string, end: number, best: readonly Cut[]): Cut {
  let found = none
  for (let from = Math.max(0, end - longestWord); from < end; from++) {
    const cost = (best[from] ?? none).cost + costOf(run.slice(from, end))
    if (cost < found.cost) found = { cost, from }
  }
  return found
}

/** What a word costs: more the rarer it is, and an unknown name that is not Chinese most; capitals stand first or throughout. */
function costOf(word: string): number {
  const known = knownCost(word)
  if (known !== undefined) return known
  if (/^[A-Z]{2,8}$/.test(word)) return 8
  if (isRare(word.toLowerCase())) return rareCost
  if (!/^[A-Z][a-z]+$/.test(word)) return Number.POSITIVE_INFINITY
  if (isPinyin(word.toLowerCase())) return 10 + word.length
  return 16 + word.length + 4 * Math.max(0, word.length - longName)
}

/** A long word of the list of rare ones, or another form of a common word: beams. */
function isRare(small: string): boolean {
  if (small.length >= leastRare) return isListedWord(small)
  return small.length >= leastForm && isEnglishForm(small)
}

function knownCost(word: string): number | undefined {
  if (placeWords.has(word)) return 6
  if (!/^[A-Za-z][a-z]*$/.test(word)) return undefined
  const rank = rankOf(word)
  if (rank === 0 || isTooShort(word, rank)) return undefined
  // Books are as common as a book: "book son" is none for "books on".
  const single = word.endsWith('s') && word.length > 4 ? rankOf(word.slice(0, -1)) : 0
  return 2 + 2 * (single === 0 ? rank : Math.min(rank, single))
}

/** "a" and the commonest words of two and three letters: the others are parts of names. */
function isTooShort(word: string, rank: number): boolean {
  const { length } = word
  return (
    (length === 1 && word !== 'a' && word !== 'A') ||
    (length === 2 && rank > 2) ||
    (length === 3 && rank > 4)
  )
}

import { isPinyin } from '../chinese/pinyin.ts'
import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord, isProper, rankOf } from './english-words.ts'
import { nations } from './nations.ts'
import type { OddForm } from './odd-words.ts'
import { personNames } from './person-names.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'
import { titleWords } from './title-words.ts'
import { isEnglishForm } from './word-forms.ts'

const withDigit = /[01][a-z]{4,16}(?![a-zA-Z])/y
const year = /(?<![\dA-Za-z.,-])(?:[1lI][89]|2[0O])[\dOlI]{2}(?=s?(?![\dA-Za-z]))/y
/** What a machine reads for what: letters of the same shape, the printed ones behind. */
const looks: readonly (readonly [read: string, printed: string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['h', 'li'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
]
const firstLooks: Readonly<Record<string, readonly string[]>> = {
  l: ['I'],
  I: ['l'],
  1: ['I', 'l'],
  0: ['O', 'o'],
}
const commonest = 6
const commonestName = 4
const leastForm = 6
const leastLong = 8

/**
 * A small l or a one for I, a capital I or a one for l, a nought for o, at the start; rn and m, li and h,
 * d and cl inside a word; letters in the figures of a year. Only where the word read is none, and one
 * confusion makes an everyday one.
 */
export const ocrConfusion: RepairKind = {
  levels: ['likely'],
  about: 'A letter read as another of the same shape: lslamic, 0ffice, govemment, rnusic, 20l8.',
  examples: [
    ['the lslamic Republic', 'the Islamic Republic'],
    ['the Ningbo Municipal Govemment', 'the Ningbo Municipal Government'],
    ['medical supphes in Novernber 2O20', 'medical supplies in November 2020'],
  ],
  find({ text, odd, landmarks: { figureJoints } }) {
    const changes = years(text, figureJoints)
    for (const form of odd.forms) if (isSuspect(form)) mend(text, form, changes)
    for (const form of wordsWithFigure(text, figureJoints)) mend(text, form, changes)
    return changes.sort(byStart)
  },
}

/** Adds the places of a form that was read wrong to the changes. */
function mend(text: string, { letters: before, starts }: OddForm, changes: Change[]): void {
  const after = meant(before)
  if (after === undefined) return
  for (const start of starts) {
    if (standsAlone(text, start, start + before.length) && !isMachineText(text, start))
      changes.push(change('likely', start, { before, after }))
  }
}

/** Words with a figure for their first letter. */
function wordsWithFigure(text: string, figureJoints: readonly number[]): OddForm[] {
  const found: OddForm[] = []
  for (const joint of figureJoints) {
    withDigit.lastIndex = joint - 1
    const letters = withDigit.exec(text)?.[0]
    if (letters !== undefined) found.push({ letters, starts: [joint - 1] })
  }
  return found
}

function years(text: string, figureJoints: readonly number[]): Change[] {
  const found: Change[] = []
  let done = 0
  for (const joint of figureJoints) {
    // Before the first joint inside a year stand one to three signs of it.
    for (let start = Math.max(done, joint - 3); start < joint; start++) {
      year.lastIndex = start
      const before = year.exec(text)?.[0]
      if (before === undefined) continue
      done = start + before.length
      const after = before.replaceAll('O', '0').replace(/[lI]/g, '1')
      // Chinese runs on without spaces, addresses and all.
      const isYear = text.charAt(done) === '年' || !isMachineText(text, start)
      if (isYear) found.push(change('likely', start, { before, after }))
    }
  }
  return found
}

function isSuspect({ letters }: OddForm): boolean {
  if (letters.length < 5 || letters.length > 20) return false
  return letters.startsWith('l') || letters.startsWith('I') || inner.test(letters)
}

const inner = /^[A-Z]?[a-z]*(?:rn|m|h|cl|d|vv)[a-z]*$/

const meant = remembered((word): string | undefined => {
  const rest = word.slice(1)
  const first = (firstLooks[word.charAt(0)] ?? []).find(
    (letter) => isPrinted(letter + rest) || personNames.has(letter + rest),
  )
  if (first !== undefined) return first + rest
  if (isKnownName(word)) return undefined
  const made = [...new Set(looks.flatMap(([read, printed]) => replaced(word, read, printed)))]
  const [only, ...others] = made.filter(isEveryday)
  if (only !== undefined && others.length === 0)
    return isListedWord(word.toLowerCase()) && !isFarCommoner(word, only) ? undefined : only
  if (only !== undefined || isListedWord(word.toLowerCase())) return undefined
  const [rare, ...more] = made.filter((one) => isRareWord(word, one) || isName(one))
  return more.length === 0 ? rare : undefined
})

/** "leamed" is in the list of rare words, and "learned" is what a reader takes it for. */
function isFarCommoner(word: string, meant: string): boolean {
  const rank = rankOf(meant)
  return word.includes('m') && meant.includes('rn') && rank > 0 && rank <= 4
}

/** An m is often read as rn, and rn stands in few words: alderrnan, Hurnble. */
function isRareWord(word: string, meant: string): boolean {
  if (word.includes('rn') && !meant.includes('rn')) return isReadApart(word, meant)
  return /^[a-z]{8,}$/.test(meant) && isListedWord(meant)
}

/** A long word, longer where a name might stand, and any where rn begins it, as it begins none: Dernocrats, rnauled. */
function isReadApart(word: string, meant: string): boolean {
  if (meant.length < leastForm) return false
  if (rankOf(meant) > 0) return true
  if (/^[A-Z]/.test(word)) return meant.length > leastLong && isListedWord(meant.toLowerCase())
  return (meant.length > leastForm || word.startsWith('rn')) && isListedWord(meant)
}

function isName(word: string): boolean {
  const isKnown = placeWords.has(word) || personNames.has(word) || nations.has(word)
  return word.length >= leastForm && isKnown
}

/** The word with one of the places where `read` stands as `printed`; a capital keeps its place. */
function replaced(word: string, read: string, printed: string): string[] {
  return Array.from(word.toLowerCase().matchAll(new RegExp(read, 'g')), ({ index }) => {
    const made = word.slice(0, index) + printed + word.slice(index + read.length)
    return index === 0 && /^[A-Z]/.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  })
}

/** Names look like words misread: Comer, Unicom. */
function isEveryday(word: string): boolean {
  const rank = rankOf(word)
  if (!/^[A-Z]/.test(word)) {
    if (word.length >= leastForm && isEnglishForm(word)) return true
    return rank > 0 && rank <= commonest && word.length >= 5
  }
  if (word.length < 6) return false
  if (titleWords.has(word) || (word.length >= leastLong && isEnglishForm(word.toLowerCase())))
    return true
  return (
    rank > 0 && (rank <= (word.length < leastLong ? commonestName : commonest) || isProper(word))
  )
}

/** "lsland" is "Island", but short words are left alone: "lt" is a rank, "Ian" a name. */
function isPrinted(word: string): boolean {
  return word.length > 4 && /^.[a-z]+$/.test(word) && isEnglishWord(word)
}

/** A place's or a person's, or what pinyin spells with a capital: Mudanjiang Dahan Food, Qiu Chuming. */
function isKnownName(word: string): boolean {
  return placeWords.has(word) || personNames.has(word) || (/^[A-Z]/.test(word) && isPinyin(word))
}

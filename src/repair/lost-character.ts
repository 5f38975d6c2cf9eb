import { isPinyin } from '../chinese/pinyin.ts'
import { isListedWord } from '../data/word-list.ts'
import { isEnglishStop } from '../english/words.ts'
import { isContraction } from './contractions.ts'
import { holedNames } from './diacritic-names.ts'
import { isEnglishWord, rankOf } from './english-words.ts'
import { counted } from './evidence.ts'
import type { Landmarks } from './landmarks.ts'
import { type InitialOf, initialsIn } from './lost-capital.ts'
import { lostLetters } from './lost-letter.ts'
import { nations } from './nations.ts'
import { isLetter } from './odd-words.ts'
import { onlyName, onlyRareWord, onlyWordOrForm } from './one-letter.ts'
import { personNames } from './person-names.ts'
import { placeWords } from './place-names.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import { isMachineText } from './surroundings.ts'
import { oncePerSurvey, type Survey } from './survey.ts'

const shortest = 5
const marks = /\ufffd+/y
const longest = 20
const leastRare = 6
const rare = 5
// No names end so: Besan?on is one.
const linking = new Set(['of', 'to', 'and', 'for', 'with', 'from', 'by', 'is', 'was'])
const word = /[\p{L}-]{1,20}/uy

/**
 * A letter that an encoding did not have is printed as a question mark. What letter it was can only
 * be told where one known name fits, from a reviewed list or from elsewhere in the text; all else is
 * marked and left as it stands.
 */
export interface HoleEvidence {
  /** Words with a hole that are left as they stand, in order. */
  readonly left: readonly string[]
  /** The one name that a word with holes was. */
  readonly nameOf: (holed: string) => string | undefined
  readonly initialOf: InitialOf
}

export const lostCharacter: RepairKind<HoleEvidence> = {
  levels: ['likely', 'lossy'],
  about:
    'A letter or space replaced by a question mark, by the replacement character U+FFFD or by a space.',
  examples: [
    ['Tr?ndelag County in Norway', 'Trøndelag County in Norway'],
    ['Foreign Countries?visits Dalian', 'Foreign Countries visits Dalian'],
    ['their common ende vors', 'their common endeavors'],
  ],
  witness: {
    counts: (survey) =>
      counted([
        ...printedIn(survey.text, survey.landmarks.placesOf('accented')),
        ...holedWords(survey).values(),
      ]),
    // Which name fits a hole is told by what the text prints, accents and Chinese names alike.
    evidence: (counts, { text }) => {
      const words = [...counts.keys()]
      const nameOf = holedNames(text, words)
      const isLeft = (word: string) =>
        /[?\ufffd]/.test(word) && nameOf(word) === undefined && wholeWord(word) === undefined
      return { left: words.filter(isLeft).toSorted(), nameOf, initialOf: initialsIn(text) }
    },
  },
  find(survey, { nameOf, initialOf }) {
    const letters = lostLetters(survey.text, survey.odd, initialOf)
    const holes = holesMended(survey, nameOf)
    return [...letters, ...holes].toSorted(byStart)
  },
}

function holesOf({ placesOf }: Landmarks): number[] {
  return [...placesOf('?'), ...placesOf('replacement')].toSorted((a, b) => a - b)
}

function holesMended(survey: Survey, nameOf: HoleEvidence['nameOf']): Change[] {
  const { text, landmarks } = survey
  const replacements = landmarks.placesOf('replacement')
  const changes: Change[] = []
  for (const [start, word] of holedWords(survey))
    if (!isMachineText(text, start)) changes.push(...mended(start, word, nameOf))
  const covered = new Set(changes.flatMap(({ start, before }) => holesIn(start, before)))
  for (const at of replacements) {
    if (text.charAt(at - 1) === '\ufffd' || covered.has(at)) continue
    marks.lastIndex = at
    const run = marks.exec(text)?.[0] ?? ''
    changes.push(change('lossy', at, { before: run, after: run }))
  }
  return changes
}

/** Words with a hole in them, by where they start. */
const holedWords = oncePerSurvey(({ text, landmarks }) => {
  const found = new Map<number, string>()
  let done = 0
  for (const at of holesOf(landmarks)) {
    if (at < done) continue
    const left =
      /(?:\d{1,3}(?=(?:st|nd|rd|th)$))?[\p{L}-]{0,20}$/u.exec(
        text.slice(Math.max(done, at - 20), at),
      )?.[0] ?? ''
    const right = /^(?:[?\ufffd]{1,2}\p{L}{0,20}){1,4}/u.exec(text.slice(at, at + 88))?.[0]
    if (right === undefined) continue
    done = at + right.length
    found.set(at - left.length, left + right)
  }
  return found
})

/** Words with letters beyond ASCII that the text prints whole. */
function printedIn(text: string, accented: readonly number[]): Set<string> {
  const found = new Set<string>()
  for (const at of accented) {
    let from = at
    while (at - from < longest && isPart(text.charCodeAt(from - 1))) from--
    word.lastIndex = at
    found.add(text.slice(from, at) + (word.exec(text)?.[0] ?? ''))
  }
  return found
}

/** A letter A to Z or a hyphen. */
function isPart(code: number): boolean {
  return isLetter(code) || code === 0x2d
}

/** `right?He` is a lost space after a question, which another repair mends; `Tr?ndelag` is not. */
function isHoled(word: string): boolean {
  if (word.includes('\ufffd')) return /\p{L}/u.test(word)
  return /\p{L}\?{1,2}\p{Ll}/u.test(word) && !/\p{Script=Han}/u.test(word)
}

function mended(
  start: number,
  before: string,
  nameOf: (holed: string) => string | undefined,
): Change[] {
  const name = nameOf(before)
  if (name !== undefined && before.length > 3)
    return [change('likely', start, { before, after: name })]
  if (!isHoled(before)) return []
  const after = wholeWord(before) ?? before
  return [change(after === before ? 'lossy' : 'likely', start, { before, after })]
}

/** What a word with one hole was: a word and an ending, two words, or the one word that a letter makes. */
function wholeWord(holed: string): string | undefined {
  const [left = '', right = '', ...more] = holed.split(/[?\ufffd]+/)
  if (more.length > 0) return wordsInRow([left, right, ...more])
  if (left === '' || right === '') return undefined
  if (mayContract(left, right)) return `${left}’${right}`
  const isLong = left.length + right.length >= shortest
  const whole = isLong && !areEveryday(left, right) ? onlyWhole(left, right) : undefined
  if (whole !== undefined) return whole
  if (areTwoWords(left, right)) return `${left} ${right}`
  if (/[?\ufffd]{2}/.test(holed) || !isLong) return undefined
  return onlyWordOrForm(left, right) ?? nameWith(left, right) ?? onlyRareWord(left, right)
}

/** Tells whether an apostrophe may be lost: Andr?s may be András. */
function mayContract(left: string, right: string): boolean {
  return isContraction(left, right) && !(right === 's' && isUnknown(left))
}

/** A short name that nobody knows, or the beginning of one: In?s. */
function isUnknown(word: string): boolean {
  if (/^(?:in|is|as|on|an)$/i.test(word)) return true
  if (/^[A-Z]{2,}$/.test(word)) return false
  return word.length < shortest && !isWordBefore(word) && !personNames.has(word) && !isPinyin(word)
}

/** The one name that a letter makes; of a person only a letter that bears no accents, as M?ller is no Muller. */
function nameWith(left: string, right: string): string | undefined {
  const name = onlyName(left, right)
  if (name === undefined || placeWords.has(name) || nations.has(name)) return name
  return /[aceilnosuyz]/.test(name.charAt(left.length)) ? undefined : name
}

/** The one word that a letter makes, a rare one where the letters before it are none. */
function onlyWhole(left: string, right: string): string | undefined {
  return (
    onlyWordOrForm(left, right) ?? (isEnglishWord(left) ? undefined : onlyRareWord(left, right))
  )
}

/** Tells whether two pieces are words that often stand side by side: for?trade, but not mand?tory. */
function areEveryday(left: string, right: string): boolean {
  const ranks = [left, right].map(rankOf)
  return ranks.every((rank) => rank > 0 && rank < rare) || ranks[1] === 1
}

/** The words that lost the spaces between them: it?was?one. */
function wordsInRow(words: readonly string[]): string | undefined {
  const [first = '', ...others] = words
  const areWords = others.every((word, at) => areTwoWords(words[at] ?? '', word))
  return areWords && isEnglishWord(first) ? words.join(' ') : undefined
}

/** Tells whether a space was lost: Oca?a is a name, and before a short word stands a word known whole. */
function areTwoWords(left: string, right: string): boolean {
  const last = /[^-]*$/.exec(left)?.[0] ?? left
  if (last.length < 2 || !isWord(right)) return false
  if (isWord(last) && right.length > 2) return true
  if (isEnglishStop(right) && isWordBefore(last)) return true
  return /^[A-Z][a-z]{3,}$/.test(last) && mayFollowName(last, right)
}

function mayFollowName(last: string, right: string): boolean {
  if (right.length > 3 || /^(?:and|for|was|has|had|who|are)$/.test(right)) return true
  return isPinyin(last) && (linking.has(right) || (right.length > 2 && isEnglishWord(right)))
}

/** A word that a short one may stand behind: more than the first letters of a name. */
function isWordBefore(letters: string): boolean {
  if (isEnglishWord(letters) || placeWords.has(letters)) return true
  const least = /^[a-z]+$/.test(letters) ? shortest : leastRare
  return letters.length >= least && isWord(letters)
}

/** A word of any list, a place’s name, or an ordinal. */
function isWord(letters: string): boolean {
  if (/^\d+(?:st|nd|rd|th)$/.test(letters)) return true
  return isEnglishWord(letters) || isListedWord(letters.toLowerCase()) || placeWords.has(letters)
}

function holesIn(start: number, word: string): number[] {
  return Array.from(word.matchAll(/\ufffd+/g), ({ index }) => start + index)
}

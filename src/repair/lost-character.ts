import { isListedWord } from '../data/word-list.ts'
import { isEnglishStop } from '../english/words.ts'
import { isContraction } from './contractions.ts'
import { holedNames } from './diacritic-names.ts'
import { isEnglishWord } from './english-words.ts'
import { lostLetters, onlyWord } from './lost-letter.ts'
import { placeWords } from './place-names.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { isMachineText } from './surroundings.ts'

const shortest = 5
const hole = /[?\ufffd]{1,2}/g
const marks = /\ufffd+/g
const printed = /[\u00c0-\u024f\u1e00-\u1eff]/g

/**
 * A letter that an encoding did not have is printed as a question mark. What letter it was can only
 * be told where one known name fits, from a reviewed list or from elsewhere in the text; all else is
 * marked and left as it stands.
 */
export const lostCharacter: RepairKind = {
  levels: ['likely', 'lossy'],
  about:
    'A letter or space replaced by a question mark, by the replacement character U+FFFD or by a space.',
  examples: [
    ['Tr?ndelag County in Norway', 'Trøndelag County in Norway'],
    ['Foreign Countries?visits Dalian', 'Foreign Countries visits Dalian'],
    ['their common ende vors', 'their common endeavors'],
  ],
  find({ text, odd }) {
    const letters = lostLetters(text, odd.words)
    const holes = holesMended(text)
    return [...letters, ...holes].toSorted((a, b) => a.start - b.start)
  },
}

function holesMended(text: string): Change[] {
  if (!/[?\ufffd]/.test(text)) return []
  const nameOf = holedNames(text, printedIn(text))
  const changes = Array.from(holedWords(text)).flatMap(({ index, word }) =>
    isMachineText(text, index) ? [] : mended(index, word, nameOf),
  )
  const covered = new Set(changes.flatMap(({ start, before }) => holesIn(start, before)))
  const rest = Array.from(text.matchAll(marks))
    .filter(({ index }) => !covered.has(index))
    .map(({ index, 0: run }) => change('lossy', index, { before: run, after: run }))
  return [...changes, ...rest]
}

/** Words with a hole in them, each once. */
function* holedWords(text: string): Generator<{ index: number; word: string }> {
  let done = 0
  for (const { index: at } of text.matchAll(hole)) {
    if (at < done) continue
    const left = /[\p{L}-]{0,20}$/u.exec(text.slice(Math.max(done, at - 20), at))?.[0] ?? ''
    const right = /^(?:[?\ufffd]{1,2}\p{L}{0,20}){1,4}/u.exec(text.slice(at, at + 88))?.[0]
    if (right === undefined) continue
    done = at + right.length
    yield { index: at - left.length, word: left + right }
  }
}

/** Words with letters beyond ASCII that the text prints whole. */
function printedIn(text: string): string[] {
  return Array.from(text.matchAll(printed), ({ index }) => {
    const left = /[A-Za-z-]{0,20}$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
    return left + (/^[\p{L}-]{1,20}/u.exec(text.slice(index, index + 20))?.[0] ?? '')
  })
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
  if (more.length > 0 || left === '' || right === '') return undefined
  if (isContraction(left, right)) return `${left}’${right}`
  // Oca?a is a name; before a short word stands a common one.
  const areLong =
    left.length > 1 && (right.length > 2 || (isEnglishStop(right) && isEnglishWord(left)))
  if (areLong && isWord(left) && isWord(right)) return `${left} ${right}`
  if (/[?\ufffd]{2}/.test(holed)) return undefined
  return left.length + right.length >= shortest ? onlyWord(left, right) : undefined
}

/** A word of any list, or a place’s name. */
function isWord(letters: string): boolean {
  return isEnglishWord(letters) || isListedWord(letters.toLowerCase()) || placeWords.has(letters)
}

function holesIn(start: number, word: string): number[] {
  return Array.from(word.matchAll(/\ufffd+/g), ({ index }) => start + index)
}

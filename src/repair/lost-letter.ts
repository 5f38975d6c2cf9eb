import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord, rankOf } from './english-words.ts'
import type { InitialOf } from './lost-capital.ts'
import { firstLetter, mayBeRest } from './lost-first-letter.ts'
import { formAt, isLetter, type OddWordForm, type OddWords, type Word } from './odd-words.ts'
import { onlyName, onlyRareWord, onlyWordOrForm, rarityOf } from './one-letter.ts'
import { type Change, change } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'

const shortestRest = 6
const longestHalf = 20
const commonest = 4
const leastRare = 9
// A first half with a capital, or any piece in small letters.
const mayBePiece = /^[A-Za-z][a-z]+$/
const [space, smallA, smallZ] = [0x20, 0x61, 0x7a]

/**
 * Words that lost one letter: in the middle, where a space stands for it (ende vors), or in front (iscussed,
 * ultural). Only where one letter alone makes a word, and what is left is none.
 */
export function lostLetters(text: string, odd: OddWords, initialOf: InitialOf): Change[] {
  const suspects = suspectsAmong(odd.forms)
  const found: Change[] = []
  for (let index = 0; index < odd.starts.length; index++) {
    if (suspects[odd.formOf[index] ?? 0] !== 1) continue
    const change = lostAt(text, { odd, index }, initialOf)
    // Both halves of a word may be odd: it is one loss.
    if (change && change.start >= (found.at(-1)?.end ?? 0)) found.push(change)
  }
  return found
}

/** A 1 for the number of each form that may be a piece: most words of a text are of few forms. */
function suspectsAmong(forms: readonly OddWordForm[]): Uint8Array {
  const suspects = new Uint8Array(forms.length)
  let number = 0
  for (const form of forms) suspects[number++] = isSuspect(form) ? 1 : 0
  return suspects
}

function isSuspect({ letters, isPart }: OddWordForm): boolean {
  return mayBePiece.test(letters) && (isPart || mayBeRest(letters))
}

/** What the odd word of a number has lost. */
function lostAt(
  text: string,
  { odd, index }: { readonly odd: OddWords; readonly index: number },
  initialOf: InitialOf,
): Change | undefined {
  const form = formAt(odd, index)
  if (!form) return undefined
  const word = { start: odd.starts[index] ?? 0, letters: form.letters }
  return form.isPart ? lostLetter(text, word, initialOf) : firstLetter(text, word, initialOf)
}

function lostLetter(text: string, word: Word, initialOf: InitialOf): Change | undefined {
  const inside = withNext(text, word)
  // A name is no rest of a word, but may be the first half of one.
  if (inside || word.letters.charCodeAt(0) < smallA) return inside
  return withLast(text, word) ?? firstLetter(text, word, initialOf)
}

/** A piece and the small letters behind it. */
function withNext(text: string, left: Word): Change | undefined {
  const end = left.start + left.letters.length
  if (text.charCodeAt(end) !== space || !isSmall(left.letters.charCodeAt(1))) return undefined
  let to = end + 1
  while (isSmall(text.charCodeAt(to))) to++
  const size = to - end - 1
  if (size < 2 || size > longestHalf || isLetter(text.charCodeAt(to))) return undefined
  return joined(text, left, { start: end + 1, letters: text.slice(end + 1, to) })
}

/** A word of small letters and the piece behind it. */
function withLast(text: string, right: Word): Change | undefined {
  const end = right.start - 1
  if (text.charCodeAt(end) !== space || !/^[a-z]{2,}$/.test(right.letters)) return undefined
  let from = end
  while (isSmall(text.charCodeAt(from - 1))) from--
  if (isLetter(text.charCodeAt(from - 1))) from--
  const size = end - from
  if (size < 2 || size > longestHalf || isLetter(text.charCodeAt(from - 1))) return undefined
  const left = { start: from, letters: text.slice(from, end) }
  // Dece ber: a capital opens a name only where no word is made.
  const mayBeHalf = isEnglishWord(left.letters) || /^[A-Z][a-z]/.test(left.letters)
  return mayBeHalf ? joined(text, left, right) : undefined
}

function isSmall(code: number): boolean {
  return code >= smallA && code <= smallZ
}

function joined(text: string, left: Word, right: Word): Change | undefined {
  const after = madeOf(left, right)
  // A break without a loss is another repair's, and a rare word is whole.
  if (after === undefined || isEnglishWord(left.letters + right.letters)) return undefined
  if (isWhole(left, right) || isWhole(right, left) || isOfNext(left, right)) return undefined
  // "and that hed": a common word is half of no rare one.
  if (rarityOf(after) > commonest && [left, right].some(isCommon)) return undefined
  if (!standsAlone(text, left.start, right.start + right.letters.length)) return undefined
  return isMachineText(text, left.start)
    ? undefined
    : change('likely', left.start, { before: `${left.letters} ${right.letters}`, after })
}

/** The one word, name or rare word that a letter between two pieces makes. */
function madeOf(left: Word, right: Word): string | undefined {
  if (left.letters.length + right.letters.length < shortestRest) return undefined
  if (!/^[A-Za-z][a-z]+$/.test(left.letters)) return undefined
  return (
    onlyWordOrForm(left.letters, right.letters) ??
    onlyNameOf(left, right) ??
    onlyRareOf(left, right)
  )
}

function onlyNameOf(left: Word, right: Word): string | undefined {
  return isEnglishWord(right.letters) ? undefined : onlyName(left.letters, right.letters)
}

/** A rare word of which one piece is in no list: demo raphic. */
function onlyRareOf({ letters: left }: Word, { letters: right }: Word): string | undefined {
  if (left.length + right.length < leastRare || isEveryday(left) || isEveryday(right))
    return undefined
  const isOdd = [left, right].some((one) => one.length > 3 && !isListedWord(one.toLowerCase()))
  return isOdd ? onlyRareWord(left, right) : undefined
}

function isEveryday(word: string): boolean {
  const rank = rankOf(word)
  return rank > 0 && rank <= commonest
}

function isCommon({ letters }: Word): boolean {
  const rank = rankOf(letters)
  return letters.length > 3 && rank > 0 && rank < 3
}

/** Tells whether two letters behind an everyday word are no rest of it: Post re po rted. */
function isOfNext({ letters }: Word, { letters: right }: Word): boolean {
  return right.length < 3 && letters.length > 3 && isEveryday(letters)
}

/** Tells whether a piece is a long word by itself, and the other no mere rest: techno, but not in "techno ogy". */
function isWhole({ letters }: Word, { letters: other }: Word): boolean {
  if (letters.length < 6 || !isListedWord(letters.toLowerCase())) return false
  return isEnglishWord(other) || isListedWord(other.toLowerCase())
}

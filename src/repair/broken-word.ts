import { isListedWord, mayBeListed } from '../data/word-list.ts'
import type { Span } from '../span.ts'
import {
  hashedFrom,
  hashedWithLetter,
  hashSeed,
  isEnglishWord,
  isProper,
  mayBeEnglish,
  rankOf,
  rankOfWhole,
} from './english-words.ts'
import { nations } from './nations.ts'
import { formAt, isLetter, type Word } from './odd-words.ts'
import { placeNames, placeWords } from './place-names.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { isTrap } from './space-traps.ts'
import { standsAlone } from './surroundings.ts'
import type { Survey } from './survey.ts'
import { isEnglishForm } from './word-forms.ts'

const longestPiece = 14
const longestGap = 5
const leastRare = 6
const shortestRare = 7
const longWhole = 8
const commonest = 4
const rarest = 6

/** Kerned print and narrow columns break words; pieces that are words themselves are let be. */
export const brokenWord: RepairKind = {
  levels: ['likely'],
  about: 'An English word broken by spaces or by the end of a line.',
  examples: [
    ['the Investm en t Forum', 'the Investment Forum'],
    ['for the develop ment of trade', 'for the development of trade'],
    ['Thai or Viet na mese is required', 'Thai or Vietnamese is required'],
  ],
  find({ text, codes, odd }) {
    const changes: Change[] = []
    const all = { text, codes }
    let done = 0
    let lastEnd = Number.NEGATIVE_INFINITY
    for (let index = 0; index < odd.starts.length; index++) {
      const start = odd.starts[index] ?? 0
      const form = formAt(odd, index)
      const end = start + (form?.letters.length ?? 0)
      // Part of a common word, or beside another odd one, of a rare word perhaps.
      const isNext = start <= lastEnd + longestGap
      const mayBePiece = form?.isPart || isNext || (odd.starts[index + 1] ?? 0) <= end + longestGap
      lastEnd = end
      if (!mayBePiece || end - start > longestPiece || start < done) continue
      const made = joined(all, { start, end }, done)
      if (!made) continue
      changes.push(made)
      done = made.end
    }
    return changes
  },
}

/** A text, and its code units. */
type Text = Pick<Survey, 'text' | 'codes'>

/** Tries three pieces, then two, with the odd one last, in the middle or first. */
function joined(text: Text, piece: Span, done: number): Change | undefined {
  const before = hasCapital(text, piece) ? undefined : pieceBefore(text, piece, done)
  const after = pieceAfter(text, piece)
  if (!before && !after) return undefined
  const first = before && pieceBefore(text, before, done)
  const last = after && pieceAfter(text, after)
  return (
    (first && before && whole(text, first, before, piece)) ??
    (before && after && whole(text, before, piece, after)) ??
    (after && last && whole(text, piece, after, last)) ??
    (before && whole(text, before, piece)) ??
    (after && whole(text, piece, after))
  )
}

function hasCapital({ codes }: Text, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isSmall(codes[at] ?? 0)) return true
  return false
}

/** Tells whether the first of three is a word, and the others make one: video conf erence. */
function isApart({ letters }: Word, rest: readonly Word[]): boolean {
  return letters.length > 3 && isEnglishWord(letters) && rankOfWhole(rest) > 0
}

function pieceBefore(text: Text, { start }: Span, done: number): Span | undefined {
  const { codes } = text
  const end = start - gapLength(text, start, -1)
  let from = end
  while (from > done && end - from <= longestPiece && isLetter(codes[from - 1] ?? 0)) from--
  const isPiece = end < start && from < end && end - from <= longestPiece
  return isPiece ? { start: from, end } : undefined
}

/** Only small letters go on with a word. */
function pieceAfter(text: Text, { end }: Span): Span | undefined {
  const { codes } = text
  const from = end + gapLength(text, end, 1)
  let to = from
  while (to - from <= longestPiece && isSmall(codes[to] ?? 0)) to++
  if (from === end || to === from || to - from > longestPiece) return undefined
  return isLetter(codes[to] ?? 0) ? undefined : { start: from, end: to }
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** How long a space, or a line's end with a few spaces before it, is; none is 0. */
function gapLength({ text, codes }: Text, at: number, way: 1 | -1): number {
  const near = codes[way === 1 ? at : at - 1] ?? 0
  if (!isGap(near)) return 0
  if (near === 32 && !isGap(codes[way === 1 ? at + 1 : at - 2] ?? 0)) return 1
  const window = way === 1 ? text.slice(at, at + 5) : text.slice(Math.max(0, at - 5), at)
  const gap = (way === 1 ? /^(?:[ \t]{0,3}\r?\n| )/ : /(?:[ \t]{0,3}\r?\n| )$/).exec(window)
  return gap?.[0].length ?? 0
}

function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

function whole({ text, codes }: Text, one: Span, two: Span, three?: Span): Change | undefined {
  if (!mayBeWhole(codes, one, two, three)) return undefined
  const pieces = (three ? [one, two, three] : [one, two]).map(
    ({ start, end }): Word => ({ start, letters: text.slice(start, end) }),
  )
  const [first, ...others] = pieces
  const last = pieces.at(-1)
  if (!first || !last || (three && isApart(first, others))) return undefined
  if (rankOfWhole(pieces) === 0 && !isRareWhole(pieces)) return undefined
  if (others.some(({ letters }) => /[A-Z]/.test(letters))) return undefined
  const after = joinedLetters(pieces)
  const end = last.start + last.letters.length
  if (!standsAlone(text, first.start, end)) return undefined
  if (isName(text, first, others)) return undefined
  const before = text.slice(first.start, end)
  return areBroken(pieces, before, after)
    ? change('likely', first.start, { before, after })
    : undefined
}

/** "In Poti on the 6th" has a place and a word, and no potion; Dar es Salaam is a name in parts. */
function isName(text: string, first: Word, others: readonly Word[]): boolean {
  const [second, third] = others
  const isPlace = placeNames.has(first.letters)
  if (isPlace && others.every(({ letters }) => isEnglishWord(letters))) return true
  return second !== undefined && third === undefined && isNameInParts(text, first, second)
}

// Spanish, Portuguese, French, Italian, German, Dutch and Arabic names.
const particle =
  /^(?:al|ad|as|at|ul|el|es|de|da|do|di|du|des|del|den|der|la|le|les|los|las|lo|san|van|von|bin|ibn|abu|e|y)$/

/** Dar es Salaam, Ras al Khaimah: a capital word, a particle of names and a capital word are a name. */
function isNameInParts(text: string, first: Word, last: Word): boolean {
  const end = last.start + last.letters.length
  return (
    particle.test(last.letters) &&
    /^[A-Z]/.test(first.letters) &&
    /^[ -]\p{Lu}/u.test(text.slice(end, end + 3))
  )
}

function areBroken(pieces: readonly Word[], before: string, whole: string): boolean {
  const odd = pieces.filter(({ letters }) => !isEnglishWord(letters))
  // Of three in a row two that are no words, and a word that they make: Viet na mese, Fore ig n.
  if (pieces.length === 3 && odd.length > 1) return true
  const hasFragment = odd.some(isFragment)
  const areNone = odd.length === pieces.length && isEnglishWord(whole)
  if (!hasFragment && !areNone && areWords(pieces, odd, whole)) return false
  if (odd.length === pieces.length) return before.length > pieces.length + 2
  if (before.includes('\n') && /^[b-hj-z]\s/i.test(before) && pieces.length === 2) return true
  if ((pieces.at(-1)?.letters.length ?? 0) < 2) return false
  if (odd.some(({ letters }) => letters.length > 3)) return true
  return isBesideWord(pieces, odd, whole) || isLongHead(odd, whole)
}

function isEveryday(whole: string): boolean {
  const rank = rankOf(whole)
  return whole.length >= shortestRare && rank > 0 && rank <= commonest
}

/** Tells whether the two letters that are no word begin a common long one: di rectors. */
function isLongHead([first]: readonly Word[], whole: string): boolean {
  const isHead = first?.letters.length === 2 && whole.startsWith(first.letters)
  return isHead && whole.length >= longWhole && rankOf(whole) < rarest
}

/** Tells whether letters are no word: lists for games have di and ae. */
function isFragment({ letters }: Word): boolean {
  return letters.length < 3 || !(isListedWord(letters.toLowerCase()) || isTrap('prefix', letters))
}

/** Tells whether three letters that are no word stand by a word, and belong to it: stop ped, Nov ember. */
function isBesideWord(pieces: readonly Word[], odd: readonly Word[], whole: string): boolean {
  const areLong = pieces.every(({ letters }) => letters.length > 2)
  return (
    areLong &&
    odd.every(({ letters }) => /^[a-z]+$/.test(letters) || isProper(whole) || isEveryday(whole))
  )
}

// Lists have these as words of their own, and nobody prints them.
const ending = /^(?:ance|ence|tion|sion|ment|ness|able|ible|ally|edly|ious|ical|ship|ward|ings)s?$/

/** Tells whether pieces of which some are in no list of common words stand as they are: "how a ware got its name". */
function areWords([first]: readonly Word[], odd: readonly Word[], whole: string): boolean {
  const isBehindArticle = first !== undefined && /^an?$/i.test(first.letters)
  return isBehindArticle || odd.some(({ letters }) => isWordByItself(letters, whole))
}

/** A long piece is no rare word by accident; a short one (ment, ware) may be, when the whole is common. */
function isWordByItself(piece: string, whole: string): boolean {
  const rank = rankOf(whole)
  if (piece.length < leastRare && rank > 0 && rank <= commonest) return false
  return piece.length > 3 && isListedWord(piece.toLowerCase()) && !ending.test(piece)
}

/** Tells whether pieces make a word that is less than common: another form of one, a name of a land, hel icopters. */
function isRareWhole(pieces: readonly Word[]): boolean {
  const whole = joinedLetters(pieces)
  if (whole.length < shortestRare) return false
  if (
    placeWords.has(whole) ||
    nations.has(whole.replace(/s$/, '')) ||
    isEnglishForm(whole.toLowerCase())
  )
    return true
  const isWhole = isListedWord(whole.toLowerCase())
  // resea rchers, Democ rats: what is in no list at all, beside a word perhaps.
  const fragments = pieces.filter((one) => one.letters.length > 2 && isFragment(one))
  if (isWhole && fragments.length > (whole.length > shortestRare ? 0 : 1)) return true
  if (pieces.some(({ letters }) => isEnglishWord(letters))) return false
  if (pieces.length > 2) return isWhole
  const areListed = pieces.every(({ letters }) => isListedWord(letters.toLowerCase()))
  return isWhole && whole.length > shortestRare && !areListed
}

const nameHashes = new Set(
  Array.from([...placeWords, ...nations], (name) => hashedFrom(hashSeed, name)),
)

/** Tells by its hash whether pieces may make a word: most make none, and are not put together. */
function mayBeWhole(codes: Uint16Array, one: Span, two: Span, three?: Span): boolean {
  let hash = hashedLetters(hashedLetters(hashSeed, codes, one), codes, two)
  if (three) hash = hashedLetters(hash, codes, three)
  return mayBeEnglish(hash) || mayBeListed(hash) || nameHashes.has(hash)
}

function hashedLetters(hash: number, codes: Uint16Array, { start, end }: Span): number {
  let all = hash
  for (let at = start; at < end; at++) all = hashedWithLetter(all, codes[at] ?? 0)
  return all
}

function joinedLetters(pieces: readonly Word[]): string {
  return pieces.map(({ letters }) => letters).join('')
}

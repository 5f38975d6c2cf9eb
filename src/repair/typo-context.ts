import { isPinyin } from '../chinese/pinyin.ts'
import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord, isProper } from './english-words.ts'
import { nations } from './nations.ts'
import type { Word } from './odd-words.ts'
import { personNames } from './person-names.ts'
import { placeWords } from './place-names.ts'
import { isMachineText, standsAlone } from './surroundings.ts'
import { isEnglish, type Survey } from './survey.ts'
import { titleWords } from './title-words.ts'
import { isCapital, isOnlyOfTitle, meant } from './typo-words.ts'

const far = 32
// So many letters are no other name's by accident.
const longTitle = 8
const longNation = 7
const placeSuffixes = new Set(table('places-suffixes').flatMap(({ en }) => listed(en)))

/** The word or figure on one side, and what parts it from the word between. */
interface Neighbour {
  readonly word: string
  readonly mark: string
}

/** Tells whether letters that may be a slip of `after` stand between English words, no part of a foreign name, an address or code. */
export function isSlip(survey: Survey, { start, letters }: Word, after: string): boolean {
  const { text } = survey
  const end = start + letters.length
  if (!standsAlone(text, start, end) || isMachineText(text, start)) return false
  // Somebody has seen it and left it so.
  if (text.startsWith(' [sic', end)) return false
  const left = leftOf(text, start)
  const right = rightOf(text, end)
  // Among Chinese only where English stands on both sides.
  if (!isEnglish(survey, start) && !(left && right && isKnown(left.word) && isKnown(right.word)))
    return false
  if (!isCapital(letters)) return isBetweenWords(left, right)
  if (hasTitle(text, start)) return false
  if (isNation(after)) return true
  return isBetweenNames({ left, right }, letters, after)
}

function leftOf(text: string, start: number): Neighbour | undefined {
  const before = text.slice(Math.max(0, start - far), start)
  // Most have but a word before them, and the other pattern costs many times as much.
  const [, plain] = /(?:^| )([A-Za-z\d]+) $/.exec(before) ?? []
  if (plain !== undefined) return { word: plain, mark: '' }
  const [, word, mark = ''] =
    /((?:\p{L}+-)?[\p{L}\d]+?)(?:n[’']t|[’'][a-z]{0,2})?([,;:.!?)”"]*)(?: ?| [(“"])$/u.exec(
      before,
    ) ?? []
  if (word === undefined) return undefined
  // Li-ching is a name, China-Laos a land behind another.
  const last = word.slice(word.indexOf('-') + 1)
  return { word: isKnown(last) ? last : word, mark }
}

function rightOf(text: string, end: number): Neighbour | undefined {
  const [, mark = '', word] =
    /^([,;:.!?)”"]*) ?(?:[(“"])?([\p{L}\d]+)/u.exec(text.slice(end, end + far)) ?? []
  return word === undefined ? undefined : { word, mark }
}

/** Beside no small letters that are no English word, and beside one that is one. */
function isBetweenWords(left: Neighbour | undefined, right: Neighbour | undefined): boolean {
  const sides = [left, right].flatMap((side) => side ?? [])
  const isForeign = ({ word, mark }: Neighbour) =>
    mark === '' && /^\p{Ll}/u.test(word) && !isKnown(word) && meant(word) === undefined
  return !sides.some(isForeign) && sides.some(({ word }) => isKnown(word))
}

/** Where a word with a capital may stand: no first name stands before it, and what stands beside it is English. */
function isBetweenNames(
  { left, right }: { left: Neighbour | undefined; right: Neighbour | undefined },
  letters: string,
  after: string,
): boolean {
  const before = left?.mark === '' ? left.word : undefined
  const behind = right && !/[.!?]/.test(right.mark) ? right.word : undefined
  if (isAmongTitles({ letters, after }, before, behind)) return true
  if (behind !== undefined && ofStreets.test(behind)) return false
  // York Minster is a church.
  if (isListedWord(letters.toLowerCase()) || isOfName(letters, after, { before, behind }))
    return false
  const sides = [before, behind].filter((word) => word !== undefined)
  if (sides.length === 0 || !sides.every(isKnown)) return false
  return (
    !isOnlyOfTitle(letters, after) || isInTitle(before, right?.mark === '' ? behind : undefined)
  )
}

// Forrest Place, Stoddart Street: named after somebody.
const ofStreets =
  /^(?:Place|Street|Road|Avenue|Square|Lane|Terrace|Drive|Crescent|Quay|Court|House)$/

/** Consul Genneral Bellini, Ara Institte of Canterbury: whose name stands beside it does not matter. */
function isAmongTitles(
  { letters, after }: { readonly letters: string; readonly after: string },
  before: string | undefined,
  behind: string | undefined,
): boolean {
  if (!titleWords.has(after)) return false
  const isBesideTitle = [before, behind].some((one) => one !== undefined && titleWords.has(one))
  const isLong = after.length >= longTitle && !isListedWord(letters.toLowerCase())
  return isLong || behind === 'of' || isBesideTitle
}

/** Tells whether letters may be a part of the name that stands beside them. */
function isOfName(
  letters: string,
  after: string,
  { before, behind }: { readonly before: string | undefined; readonly behind: string | undefined },
): boolean {
  if (isFirstName(before) && !isPlace(before, after)) return true
  return isPinyin(letters) && [before, behind].some(isChineseName)
}

/** Tells whether a title or a body's name may go on here: Deputy Mayor, Tianjin Art Museum on, but not Forrest said. */
function isInTitle(before: string | undefined, behind: string | undefined): boolean {
  const isWord = (word: string | undefined) =>
    word !== undefined && isEnglishWord(word) && !isProper(word)
  if (before === undefined) return behind !== undefined && /^(?:[A-Z]|of$|for$)/.test(behind)
  return isWord(before) || isWord(behind) || nations.has(before)
}

// Mr., and a rank with a first name: Mayor Marta.
const titled =
  /\b(?:(?:Mr|Ms|Mrs|Dr|Prof|Mme)\.?|(?:Mayor|Governor|President|Minister|Ambassador|Consul|Professor|Principal|Councillor) (?!General|Deputy|Vice)[A-Z][a-z]+) ?$/

/** A name with a title is a person's. */
function hasTitle(text: string, at: number): boolean {
  return titled.test(text.slice(Math.max(0, at - far), at))
}

/** Minhou County */
function isPlace(name: string, kind: string): boolean {
  return isPinyin(name) && placeSuffixes.has(kind)
}

/** Tells whether a word is the long name of a land or a people: nobody's name is a slip of one. */
function isNation(word: string): boolean {
  return nations.has(word) && word.length >= longNation
}

/** A name of no land or place: what follows with a capital goes with it (Colin Walters). */
function isFirstName(word: string | undefined): word is string {
  if (word === undefined || !/^[A-Z]/.test(word)) return false
  if (personNames.has(word)) return true
  const isName = !isEnglishWord(word) || isProper(word)
  return isName && !nations.has(word) && !placeWords.has(word) && !/^[A-Z]{2,}$/.test(word)
}

function isChineseName(word: string | undefined): boolean {
  return word !== undefined && isCapital(word) && isPinyin(word)
}

/** An English word, a figure, a row of initials, or a name from here: what stands beside it is no part of a foreign name. */
function isKnown(printed: string): boolean {
  // An attaché is listed without the accent.
  const word = /[^ -~]/.test(printed) ? printed.normalize('NFD').replace(/\p{M}/gu, '') : printed
  if (isEnglishWord(word) || isListedWord(word) || /^[A-Z]{2,5}$|^\d/.test(word)) return true
  return /^[A-Z]/.test(word) && (placeWords.has(word) || nations.has(word) || isPinyin(word))
}

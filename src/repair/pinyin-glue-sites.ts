import { simplified, traditionalCodes } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { isCommonHan } from './common-han.ts'
import { isHan } from './han.ts'
import { wordsOf } from './han-words.ts'
import { firstReadings, isReading, toneless, usualReadings } from './pinyin-readings.ts'
import { remembered } from './remembered.ts'
import { oncePerSurvey } from './survey.ts'

// Small letters of pinyin with or without tone marks, composed or not, and the two letter shapes
// (ɑ, ɡ) that schoolbook fonts put in.
const letters = '[a-zɑɡ\\u00e0-\\u01dc\\u0300-\\u030c]{1,12}'
const bracketed = new RegExp(`[(（][ \\u00a0]?(${letters})[ \\u00a0]?[)）]`, 'y')

const firstMark = 0x2010

/** A character, and a reading of it that stands in brackets. */
interface Gloss {
  readonly char: string
  readonly reading: string
  /** Without its tone mark. */
  readonly plain: string
  /** The reading that the character has most often, in whatever tone. */
  readonly isFirst: boolean
}

/** Where a gloss stands behind its character. */
export interface Site extends Gloss {
  readonly start: number
  readonly whole: string
}

/** Where readings stand behind common characters, and how many others stand behind rare ones. */
export const sitesIn = oncePerSurvey(({ text, landmarks: { placesOf } }) => {
  const sites: Site[] = []
  let rare = 0
  const opening = [...glossesAt(text, placesOf('(')), ...glossesAt(text, placesOf('（'))]
  for (const index of opening.sort((a, b) => a - b)) {
    bracketed.lastIndex = index
    const [brackets, printed = ''] = bracketed.exec(text) ?? []
    if (brackets === undefined) continue
    const end = endBefore(text, index)
    const char = text.charAt(end - 1)
    const gloss = glossOf(char + printed)
    if (gloss === undefined) continue
    const whole = text.slice(end - 1, index) + brackets
    const { reading, plain, isFirst } = gloss
    if (isCommonHan(char)) sites.push({ start: end - 1, whole, char, reading, plain, isFirst })
    else rare++
  }
  return { sites, rare }
})

/** Those of some brackets that may open a gloss. */
function glossesAt(text: string, brackets: readonly number[]): number[] {
  const found: number[] = []
  for (const at of brackets) if (mayBeGloss(text, at)) found.push(at)
  return found
}

/** Tells whether a bracket stands behind a Han letter, before a space or a letter of pinyin. */
function mayBeGloss(text: string, bracket: number): boolean {
  const next = text.charCodeAt(bracket + 1)
  if (next !== 0x20 && !(next >= 0x61 && next < firstMark)) return false
  return isHan(text.charCodeAt(endBefore(text, bracket) - 1))
}

/** Where the letters before a bracket end, with a space between or without. */
function endBefore(text: string, bracket: number): number {
  return text.charCodeAt(bracket - 1) === 0x20 ? bracket - 1 : bracket
}

/** The gloss that letters in brackets are, behind their character; undefined when it is not read so. */
const glossOf = remembered((glossed): Gloss | undefined => {
  const char = glossed.charAt(0)
  const reading = glossed.slice(1).normalize('NFC').replace(/ɑ/g, 'a').replace(/ɡ/g, 'g')
  if (!isReading(char, reading)) return undefined
  const plain = toneless(reading)
  const isFirst = firstReadings(char).some((first) => toneless(first) === plain)
  return { char, reading, plain, isFirst }
})

/** Tells whether a site stands in the middle of a sentence, as if it were a letter itself. */
export function isInSentence(text: string, { start, whole }: Site): boolean {
  const before = start - 1
  return (
    (isHan(text.charCodeAt(before)) || /[\d，。；：,.;:]/.test(text.charAt(before))) &&
    isHan(text.charCodeAt(start + whole.length)) &&
    !whole.includes(' ')
  )
}

const figures = new Set('0123456789')
const clauseEnds = new Set('0123456789，。；：、,.;:）)')

/** Tells whether a site stands behind another character or a figure, and in front of one or the mark that ends a clause. */
export function isInClause(text: string, { start, whole }: Site): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(start + whole.length)]
  const isGoneOn = isHan(before.charCodeAt(0)) || figures.has(before)
  const isGoingOn = isHan(after.charCodeAt(0)) || clauseEnds.has(after)
  return isGoneOn && isGoingOn && !whole.includes(' ')
}

/** Tells whether the reading is the character's first, or the one it has in its word. */
export function isOrdinary(text: string, site: Site): boolean {
  return site.isFirst || isUsual(text, site)
}

/** Tells whether the character is read so in its word, and so needs no gloss: 市長(zhǎng), but not 單(shàn). */
export function isUsual(text: string, { start, whole, char, reading }: Site): boolean {
  const { before, after } = around(text, start, start + whole.length)
  return usualReadings(before + char + after)[Array.from(before).length] === reading
}

/** Two Chinese letters before a stretch and two behind it, as many as there are. */
function around(text: string, start: number, end: number) {
  const before = /\p{Script=Han}{0,2}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const after = /^\p{Script=Han}{0,2}/u.exec(text.slice(end, end + 4))?.[0] ?? ''
  return { before, after }
}

/** Tells whether the reading stands inside a word, and so explains none: 统(tong)一. */
export function isInWord(text: string, { start, whole, char }: Site): boolean {
  const { before, after } = around(text, start, start + whole.length)
  const seam = before.length + char.length
  let at = 0
  return wordsOf(before + char + after).some((word) => {
    at += word.length
    return at > seam && at - word.length < seam
  })
}

const titles = new Set(table('titles').flatMap(({ zh }) => listed(zh)))
/** The letters that titles end with, in either script. */
const titleEnds = new Set(
  Array.from(titles, (title) => title.charCodeAt(title.length - 1)).flatMap((end) => [
    end,
    ...(traditionalCodes.get(end) ?? []),
  ]),
)

/** Tells whether a reading is not the one that the character has in a title that ends with it: 市长(cháng). A person would print zhǎng. */
export function isMisread(text: string, { start, char, plain }: Site): boolean {
  if (!titleEnds.has(char.charCodeAt(0))) return false
  const word = [1, 2, 3]
    .map((more) => simplified(text.slice(Math.max(0, start - more), start) + char))
    .find((one) => titles.has(one))
  return word !== undefined && toneless(usualReadings(word).at(-1) ?? plain) !== plain
}

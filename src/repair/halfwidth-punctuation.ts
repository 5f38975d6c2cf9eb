import { simplified } from '../chinese/script.ts'
import { table } from '../data/table.ts'
import { bitsOf } from './codes.ts'
import { isHan } from './han.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { isEnglish, type Survey } from './survey.ts'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
}
const foreign = new Set(
  table('foreign-name-characters').flatMap((row) => Array.from(row['characters'] ?? '')),
)
const marks = [',', ';', ':', '?', '!'] as const
const pair = /\((?=([^()\r\n]{1,300})\))/y
const space = 32
// Brackets and per cent signs too, which may stand for full-width ones.
const [closing, opening] = [bitsOf('”’》」』】）)%'), bitsOf('“‘《「『【（([')]
// 重(chóng)庆: a reading is set close.
const reading = /^[ \u00a0]?[\p{Ll}\p{M}]{1,7}\d?[ \u00a0]?$/u
const folded = ['，', '；', '：', '？', '！']
const foldedPair = ['（', '）']
const longestInside = 300
const otherClosing = { '(': '）', '（': ')' } as const

/**
 * A page folded to compatibility forms (NFKC) has half-width marks in its Chinese. Marks between Latin
 * letters and figures stay, and so do brackets where the page shows full-width marks elsewhere:
 * half-width brackets are then its own way to write.
 */
export const halfwidthPunctuation: RepairKind<boolean> = {
  levels: ['style'],
  about: 'A half-width mark in Chinese where a full-width one is printed.',
  examples: [
    ['重慶市,寧波市:友好往來', '重慶市，寧波市：友好往來'],
    ['上海合作組織(簡稱上合組織)舉行論壇', '上海合作組織（簡稱上合組織）舉行論壇'],
  ],
  witness: {
    counts: () => new Map(),
    // Full-width commas beside nothing but half-width brackets are a way to write.
    evidence: (_, { text }) => hasSome(text, folded) && !hasSome(text, foldedPair),
  },
  find(survey, isOwnWay) {
    const pairs = isOwnWay ? [] : [...brackets(survey), ...halves(survey)]
    const places = [...single(survey), ...stops(survey), ...pairs]
    const changes: Change[] = []
    for (const at of Int32Array.from(places).sort()) changes.push(widened(survey.text, at))
    return changes
  },
}

function widened(text: string, at: number): Change {
  const mark = text.charAt(at)
  // A full-width mark has its space in itself.
  const before = mark !== '(' && text.charAt(at + 1) === ' ' ? `${mark} ` : mark
  return change('style', at, { before, after: fullWidth[mark] ?? mark })
}

/** Marks that come by themselves. */
function single(survey: Survey): number[] {
  const found: number[] = []
  for (const mark of marks) {
    for (const at of survey.landmarks.placesOf(mark)) if (isInChinese(survey, at)) found.push(at)
  }
  return found
}

function hasSome(text: string, marks: readonly string[]): boolean {
  return marks.some((mark) => text.includes(mark))
}

/** Points for full stops: behind a clause that goes on or ends its line, not between the parts of a name. */
function stops({ text, landmarks }: Survey): number[] {
  const found: number[] = []
  for (const at of landmarks.placesOf('.')) if (isStop(text, at)) found.push(at)
  return found
}

function isStop(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1)
  if (!isHan(last) && !isClosing(last)) return false
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)]
  if (after === '' || /^[\r\n]/.test(after))
    return isHan(before.charCodeAt(0)) && !isForeign(before)
  return (
    isHan(after.charCodeAt(0)) && !(isForeign(before.slice(-1)) && isForeign(after.slice(0, 1)))
  )
}

/** A full-width quotation mark or bracket at the end of its words. */
function isClosing(code: number): boolean {
  return code === 0x201d || code === 0xff09
}

/** Letters that foreign names are written with. */
function isForeign(letters: string): boolean {
  return Array.from(simplified(letters)).every((letter) => foreign.has(letter))
}

/** Beside a Han letter, or between Chinese quotes and brackets of a line that is not English. */
function isInChinese(survey: Survey, at: number): boolean {
  const { text } = survey
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (!isHan(before) && !isHan(after) && closing[before] !== 1) return false
  const isGoingOn = isHan(after) || opening[after] === 1 || isEnd(after) || isAscii(after)
  if (isHan(before)) return isGoingOn || (after === space && isHan(text.charCodeAt(at + 2)))
  if (isHan(after))
    return closing[before] === 1 || (isAscii(before) && /[,;]/.test(text.charAt(at)))
  return closing[before] === 1 && isGoingOn && !isEnglish(survey, at)
}

function isEnd(code: number): boolean {
  return Number.isNaN(code) || code === 10 || code === 13
}

/** A figure or a Latin letter. */
function isAscii(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** The half-width one of a pair that is half and half. */
function halves({ text, landmarks: { placesOf } }: Survey): number[] {
  const found: number[] = []
  for (const opening of ['(', '（'] as const) {
    for (const at of placesOf(opening)) {
      const end = nextBracket(text, at)
      if (end < at + 2 || text.charAt(end) !== otherClosing[opening]) continue
      found.push(opening === '(' ? at : end)
    }
  }
  return found
}

/** Where the next bracket stands behind one on its line, or 0 when none is near. */
function nextBracket(text: string, at: number): number {
  for (let end = at + 1; end <= at + longestInside + 1; end++) {
    const code = text.charCodeAt(end)
    if (isEnd(code)) return 0
    if (code === 0x28 || code === 0x29 || code === 0xff08 || code === 0xff09) return end
  }
  return 0
}

/** Both brackets of a pair behind a Han letter, or with Han letters inside. */
function brackets({ text, landmarks }: Survey): number[] {
  const found: number[] = []
  for (const at of landmarks.placesOf('(')) {
    if (!isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at + 1))) continue
    pair.lastIndex = at
    const inside = pair.exec(text)?.[1]
    if (inside !== undefined && !reading.test(inside)) found.push(at, at + inside.length + 1)
  }
  return found
}

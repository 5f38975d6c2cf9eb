import { table } from '../data/table.ts'
import { han, isHan } from './han.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'

// What may stand before a seam and behind it, tried where a Han letter, a figure or a capital follows.
const englishEnd = /(?<mark>[.!?][”"’)]?)$|[a-z\d]$/
const chineseStart = new RegExp(`^(?:\\d{1,4}[年月]|[${han}]{2})`)
const chineseRun = new RegExp(
  `^(?:[${han}]{4}|\\d{1,2}月\\d{1,2}日|[一二三四五六七八九十]{1,3}、[${han}]{2})`,
)
const chineseEnd = new RegExp(`(?<mark>[。！？][”’」』）)]?)$|[${han}）]$`)
const englishStart = /^(?:\d{1,2}\. ?|[“"])?[A-Z][A-Za-z’'.-]*(?:,?(?: |$)|:[ A-Za-z])/
const nextSentence = new RegExp(
  `(?<=[${han}。！？”）])[A-Z][A-Za-z’'-]*,?(?: [A-Za-z\\d][A-Za-z\\d’'.-]*,?){3}.*$`,
)
// A heading has a number in each language: 4. In brief四、简讯.
const numberedEnglish = /^\d{1,2}\. ?[A-Z]/
const numberedChinese = /^[一二三四五六七八九十]{1,3}、/
// A year that ends an issue's line has no 年 behind it: August 2022, or No. 5, 2022.
const dated = new RegExp(
  `(?:, |(?:${table('months')
    .map(({ en }) => en)
    .join('|')}) )(?:19|20)\\d\\d$`,
)
const address = /https?:\/\/[!-~]+|[\w.+-]+@[\w.-]+/g
const latinTail = new RegExp(`[^${han}]*$`)
const someHan = new RegExp(`[${han}]`)

export const lostLineBreak: RepairKind = {
  levels: ['likely'],
  about: 'A line break lost between the English version of an item and the Chinese one.',
  examples: [
    [
      'The meeting was held in Dalian on June 8, 2021.2021年6月8日会议在大连召开。',
      'The meeting was held in Dalian on June 8, 2021.\n2021年6月8日会议在大连召开。',
    ],
    [
      '双方商定设立海上热线。The delegation left Dalian on June 8.',
      '双方商定设立海上热线。\nThe delegation left Dalian on June 8.',
    ],
  ],
  find({ text, codes, landmarks }) {
    const changes: Change[] = []
    for (const joint of landmarks.joints) {
      const at = dateStart(codes, joint)
      if (!mayBeSeam(codes, at)) continue
      const before = text.slice(Math.max(0, at - 2), at)
      const after = text.slice(at, at + 24)
      if (isSeam(text, at, { before, after }))
        changes.push(change('likely', at, { before: '', after: '\n' }))
    }
    return changes
  },
}

/** Where the figures begin that a joint ends, when it is one of 2021年 or 6月. */
function dateStart(codes: Uint16Array, joint: number): number {
  const most = codes[joint] === year ? 4 : 2
  let at = joint
  if (codes[joint] !== year && codes[joint] !== month) return at
  while (at > 0 && joint - at < most && isFigure(codes[at - 1] ?? 0)) at--
  // August 20228月2日: no month is the 28th.
  const isMonth = codes[at] === zero || (codes[at] === one && (codes[at + 1] ?? 0) <= two)
  return most === 2 && joint - at === 2 && !isMonth ? at + 1 : at
}

const [year, month, stop] = [0x5e74, 0x6708, 0x2e]
const [zero, one, two] = [0x30, 0x31, 0x32]

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const englishLast = new Set(codesIn('abcdefghijklmnopqrstuvwxyz0123456789.!?”"’)'))
const chineseLast = new Set(codesIn('。！？”’」』）)'))

function codesIn(letters: string): number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0))
}

/** Tells by the letters on both sides of `at` whether a seam may be there: most joints are none. */
function mayBeSeam(codes: Uint16Array, at: number): boolean {
  const before = codes[at - 1] ?? 0
  const after = codes[at] ?? 0
  if (englishLast.has(before) && (isHan(after) || isFigure(after))) return true
  if (!isHan(before) && !chineseLast.has(before)) return false
  if (isQuote(after)) return isCapital(codes[at + 1] ?? 0)
  return isCapital(after) || (isFigure(after) && [codes[at + 1], codes[at + 2]].includes(stop))
}

function isQuote(code: number): boolean {
  return code === 0x201c || code === 0x22
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isSeam(
  text: string,
  at: number,
  { before, after }: { before: string; after: string },
): boolean {
  const english = englishEnd.exec(before)
  const isMarked = english?.groups?.['mark'] !== undefined
  if (
    english &&
    (isMarked ? chineseStart : chineseRun).test(after) &&
    isEnglishEnd(text, at, isMarked)
  )
    return true
  const chinese = chineseEnd.exec(before)
  return (
    chinese !== null &&
    englishStart.test(after) &&
    isEnglishStart(text, at, chinese.groups?.['mark'] !== undefined)
  )
}

/** Tells whether English alone stands before, behind a sentence's mark some words, else a whole short line. */
function isEnglishEnd(text: string, at: number, isMarked: boolean): boolean {
  const isDated = dated.test(text.slice(Math.max(0, at - 16), at))
  const line = lineBefore(text, at)
  // A heading may have its Chinese before it: only a date shows where it ends.
  const english = isDated ? line.slice(line.search(latinTail)) : line
  if (someHan.test(english)) return false
  if (isDated && (english.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 3) return true
  if (numberedEnglish.test(line) && numberedChinese.test(text.slice(at, at + 4))) return true
  if (!/[a-z]{2,},? [A-Za-z\d]{2,}/.test(line)) return false
  return isMarked ? line.length >= 20 : isWholeLine(text, at)
}

/** What stands before `at` on its line, 80 code units at most. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Tells whether English alone goes on, behind a sentence's mark to some words, else to the line's end. */
function isEnglishStart(text: string, at: number, isMarked: boolean): boolean {
  const rest = text.slice(at, at + 80).split('\n', 1)[0] ?? ''
  const words = rest.match(/[A-Za-z]{2,}/g)?.length ?? 0
  // A numbered heading is short: 2. A forum on biomedicine.
  const fewest = /^\d/.test(rest) ? 2 : 4
  if (isMarked) return words >= fewest && !someHan.test(rest.slice(0, 40))
  return words >= 4 && isWholeLine(text, at)
}

/** Tells whether a line of two halves, one Chinese and one English of three words and more, meets here. */
function isWholeLine(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const rest = text.slice(at, end === -1 ? text.length : end)
  // The title's Chinese version may have lost the break behind it too.
  const halves = [text.slice(start, at), rest.replace(nextSentence, '')].map((half) =>
    half.replace(address, ''),
  )
  const english = halves.filter((half) => !someHan.test(half))
  const chinese = halves.filter((half) => someHan.test(half) && !/[A-Za-z]{2}/.test(half))
  const words = english[0]?.match(/[A-Za-z]{2,}/g)?.length ?? 0
  return english.length === 1 && chinese.length === 1 && words >= 3
}

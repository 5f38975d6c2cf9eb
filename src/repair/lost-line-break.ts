import { table } from '../data/table.ts'
import { bitsOf } from './codes.ts'
import { han, isHan } from './han.ts'
import { isLetter } from './odd-words.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'

// What may stand behind a seam, tried where a Han letter, a figure or a capital follows.
const chineseStart = new RegExp(
  `^(?:\\d{1,4}(?:[年月日、]|[${han}]{2})|(?:[“「《]|[■●◆▲★※] ?)?[${han}](?:[${han}\\d“「《：、]|[A-Z]{2}))`,
)
const chineseRun = new RegExp(
  `^(?:[${han}]{4}|\\d{1,2}月\\d{1,2}日|\\d{4}年第?\\d|[一二三四五六七八九十]{1,3}、[${han}]{2})`,
)
const englishStart =
  /^(?:(?:\d{1,2}\. ?|[“"])?\p{Lu}[\p{L}’'.-]*(?:,?(?: |$)|:[ A-Za-z])|\d[\d,.]* [A-Za-z]+ [A-Za-z]+ |1\.(?:jpe?g|png|gif)\b)/u
const nextSentence = new RegExp(
  `(?<=[${han}。！？”）])[A-Z][A-Za-z’'-]*,?(?: [A-Za-z\\d][A-Za-z\\d’'.-]*,?){3}.*$`,
)
// What is left of a picture, and a heading in both languages: 1.jpg; Eye clinic / 眼科门诊; Bells under the moon 月下编钟.
const picture = /^1\.(?:jpe?g|png|gif)\s*$/
const twofold = new RegExp(`^[A-Z][A-Za-z’'. -]{3,60} [/|] [${han}]`)
// A heading has a number in each language: 4. In brief四、简讯.
const numberedEnglish = /^\d{1,2}\. ?[A-Z]/
const numberedChinese = /^[一二三四五六七八九十]{1,3}、/
// A year that ends an issue's line has no 年 behind it: August 2022, or No. 5, 2022.
const dated = new RegExp(
  `(?:, |(?:Spring|Summer|Autumn|Winter|${table('months')
    .map(({ en }) => en)
    .join('|')}) )(?:19|20)\\d\\d$`,
)
// Below a paper's name stand its number and date: Issue 11, 2024; Spring 2018.
const period = `(?:Spring|Summer|Autumn|Winter|${table('months')
  .map(({ en }) => en)
  .join('|')}) (?:19|20)\\d\\d`
const issueStart = new RegExp(`^(?:(?:Issue|No\\.|Vol\\.|Volume) ?\\d|${period})`)
const issueLine = new RegExp(
  `^(?:(?:Issue|No\\.|Vol\\.|Volume) ?\\d+,? (?:(?:19|20)\\d\\d|${period})|${period})$`,
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
      const at = isFigure(codes[joint - 1] ?? 0) ? dateStart(codes, joint) : joint
      if (mayBeSeam(codes, at) && isSeam(text, codes, at))
        changes.push(change('likely', at, { before: '', after: '\n' }))
    }
    return changes
  },
}

/** Where the figures begin that a joint ends: 2021年, 6月, and behind a mark any (23岁, 6、). */
function dateStart(codes: Uint16Array, joint: number): number {
  const first = figuresStart(codes, joint, 5)
  if (marks[codes[first - 1] ?? 0] === 1 && !isFigure(codes[first - 2] ?? 0)) return first
  if (codes[joint] === year) return figuresStart(codes, joint, 4)
  if (codes[joint] !== month) return joint
  const at = figuresStart(codes, joint, 2)
  // August 20228月2日: no month is the 28th.
  const isMonth = codes[at] === zero || (codes[at] === one && (codes[at + 1] ?? 0) <= two)
  return joint - at === 2 && !isMonth ? at + 1 : at
}

/** Where the figures before an offset begin, `most` of them. */
function figuresStart(codes: Uint16Array, end: number, most: number): number {
  let at = end
  while (at > 0 && end - at < most && isFigure(codes[at - 1] ?? 0)) at--
  return at
}

const [year, month, stop, space] = [0x5e74, 0x6708, 0x2e, 0x20]
const [zero, one, two] = [0x30, 0x31, 0x32]
const lineBreak = 0x0a

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const marks = bitsOf('.!?”"’)')
const chineseLast = bitsOf('。！？”’」』）)')
const opening = bitsOf('“「《■●◆▲★※')

/** Tells by the letters on both sides of `at` whether a seam may be there: most joints are none. */
function mayBeSeam(codes: Uint16Array, at: number): boolean {
  const before = codes[at - 1] ?? 0
  if (isLetter(before) || isFigure(before) || marks[before] === 1) {
    if (mayBeChinese(codes, at)) return true
  }
  return (isHan(before) || chineseLast[before] === 1) && mayBeEnglish(codes, at)
}

function mayBeChinese(codes: Uint16Array, at: number): boolean {
  const first = codes[at] ?? 0
  return (
    isHan(first) ||
    isFigure(first) ||
    (opening[first] === 1 && (isHan(codes[at + 1] ?? 0) || isHan(codes[at + 2] ?? 0)))
  )
}

function mayBeEnglish(codes: Uint16Array, at: number): boolean {
  const first = codes[at] ?? 0
  if (isQuote(first)) return isCapital(codes[at + 1] ?? 0)
  if (!isFigure(first)) return isCapital(first)
  for (let next = at + 1; next <= at + 5; next++) {
    if (codes[next] === stop || codes[next] === space) return true
  }
  return false
}

function isCapitalLatin(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isQuote(code: number): boolean {
  return code === 0x201c || code === 0x22
}

function isCapital(code: number): boolean {
  return isCapitalLatin(code) || (code >= 0xc0 && code <= 0x24f)
}

function isSeam(text: string, codes: Uint16Array, at: number): boolean {
  const isMarked = isBehindMark(codes, at, englishMarks)
  if (
    (isMarked || isBehindEnglish(codes, at)) &&
    !isCloseBehindHan(codes, at) &&
    (isMarked ? chineseStart : chineseRun).test(text.slice(at, at + 24)) &&
    isEnglishEnd(text, at, isMarked)
  )
    return true
  const isSentence = isBehindMark(codes, at, chineseMarks)
  const last = codes[at - 1] ?? 0
  return (
    (isSentence || isHan(last) || last === bracket) &&
    englishStart.test(text.slice(at, at + 24)) &&
    isEnglishStart(text, at, isSentence)
  )
}

const englishMarks = { ends: bitsOf('.!?'), closing: bitsOf('”"’)') }
const chineseMarks = { ends: bitsOf('。！？'), closing: bitsOf('”’」』）)') }
const bracket = 0xff09

/** Behind a mark that ends a sentence, or behind the quote or bracket that such a mark stands in. */
function isBehindMark(
  codes: Uint16Array,
  at: number,
  { ends, closing }: { readonly ends: Uint8Array; readonly closing: Uint8Array },
): boolean {
  const last = codes[at - 1] ?? 0
  return ends[last] === 1 || (closing[last] === 1 && ends[codes[at - 2] ?? 0] === 1)
}

/** Behind a small letter or a figure, in brackets or not, or behind capitals. */
function isBehindEnglish(codes: Uint16Array, at: number): boolean {
  const last = codes[at - 1] ?? 0
  const end = last === 0x29 ? (codes[at - 2] ?? 0) : last
  if (isFigure(end) || (end >= 0x61 && end <= 0x7a)) return true
  return [at - 3, at - 2, at - 1].every((near) => isCapitalLatin(codes[near] ?? 0))
}

/**
 * Tells whether a Han letter stands before a figure of four digits at most, or as close: no English ends there. Nothing is
 * lost by it: the year that ends a date has four digits and leaves it no room, and without a date `isEnglishEnd` refuses
 * a line with Han.
 */
function isCloseBehindHan(codes: Uint16Array, at: number): boolean {
  for (let near = at - 1; near >= at - 4 && codes[near] !== lineBreak; near--) {
    if (isHan(codes[near] ?? 0)) return true
  }
  return false
}

/** Tells whether English alone stands before, behind a sentence's mark some words, else a whole short line. */
function isEnglishEnd(text: string, at: number, isMarked: boolean): boolean {
  const isDated =
    isFigure(text.charCodeAt(at - 1)) && dated.test(text.slice(Math.max(0, at - 16), at))
  const line = lineBefore(text, at)
  // A heading may have its Chinese before it: only a date shows where it ends.
  const english = isDated ? line.slice(line.search(latinTail)) : line
  if (someHan.test(english)) return false
  // Show Opens　2024合肥博览会开幕: the wide space already parts the two, and the figures are the Chinese one's.
  if (/\u3000\d+$/.test(line)) return false
  if (isDated && (wordsIn(english) >= 3 || issueLine.test(line))) return true
  if (numberedEnglish.test(line) && numberedChinese.test(text.slice(at, at + 4))) return true
  if (!/[A-Za-z]{2,},? [A-Za-z\d]{2,}/.test(line)) return false
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
  if (isMarked) return startsItem(rest)
  if (issueStart.test(rest)) return isTitle(lineBefore(text, at))
  // A paper's name in capitals may be short (CITY NEWS TODAY), and a title above its Chinese one.
  const isAbove = isTitle(text.slice(at + rest.length + 1).split('\n', 1)[0] ?? '')
  const fewest = /^[A-Z ]+$/.test(rest) || isAbove ? 3 : 4
  if (isBetweenTitles(lineBefore(text, at), text.slice(at, at + 120).split('\n', 1)[0] ?? ''))
    return true
  return wordsIn(rest) >= fewest && (isWholeLine(text, at) || isSentence(text, at))
}

/** Tells whether some words of English, or what is left of a picture, start a line behind a sentence. */
function startsItem(rest: string): boolean {
  if (twofold.test(rest) || picture.test(rest)) return true
  const english = rest.slice(0, rest.search(someHan))
  if (someHan.test(rest.slice(0, 40))) return (english.match(/ [a-z]+(?= )/g)?.length ?? 0) >= 2
  // A numbered heading is short (2. A forum on biomedicine), and so is what ends a page.
  const isShort = /^\d/.test(rest) || rest.length < 30
  return wordsIn(rest) >= (isShort ? 2 : 4)
}

/** Tells whether an English title of four words and more stands between two Chinese ones: 北京外事Vice Mayor Meets Guests副市长会见客人. */
function isBetweenTitles(before: string, rest: string): boolean {
  const at = rest.search(someHan)
  const [english, chinese] = [rest.slice(0, at), rest.slice(at)]
  if (at < 0 || !/^[A-Za-z’'&:, -]+$/.test(english) || /[A-Za-z]/.test(before + chinese))
    return false
  const words = english.match(/[A-Za-z]{4,}/g) ?? []
  const isCapital = words.length >= 3 && words.every((word) => /^[A-Z]/.test(word))
  return isCapital && wordsIn(english) >= 4 && isTitle(before) && isTitle(chinese)
}

/** Tells whether a line is a short Chinese title: 大连外事简讯. */
function isTitle(line: string): boolean {
  return line.length < 40 && someHan.test(line) && !/[，。、；：]/.test(line)
}

function wordsIn(words: string): number {
  return words.match(/[A-Za-z]{2,}/g)?.length ?? 0
}

const leastSentence = 8

/** Tells whether the line goes on with an English sentence, and ends with it. */
function isSentence(text: string, at: number): boolean {
  const end = text.indexOf('\n', at)
  const rest = text.slice(at, end === -1 ? text.length : end)
  return wordsIn(rest) >= leastSentence && !someHan.test(rest) && /[.!?][”"’)]?\s*$/.test(rest)
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
  const chinese = halves.filter((half) => someHan.test(half) && !/(?!No\b)[A-Za-z]{2}/.test(half))
  return english.length === 1 && chinese.length === 1 && wordsIn(english[0] ?? '') >= 3
}

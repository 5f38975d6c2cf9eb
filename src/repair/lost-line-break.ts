import { han } from './han.ts'
import { change, type RepairKind } from './repair-kind.ts'

const fromEnglish = new RegExp(
  `[.!?][”"’)]?(?=(?:\\d{1,4}[年月]|[${han}]{2}))|(?<=[a-z\\d])(?=[${han}]{4})`,
  'g',
)
const fromChinese = new RegExp(
  `[。！？][”’」』）)]?(?=(?:\\d{1,2}\\. ?)?[A-Z][A-Za-z’'.-]*,? )|(?<=[${han}）])(?=[A-Z][A-Za-z]* )`,
  'g',
)
const isHan = new RegExp(`[${han}]`)

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
  find({ text }) {
    const toChinese = Array.from(text.matchAll(fromEnglish), ({ index, 0: mark }) => ({
      at: index + mark.length,
      isSeam: isEnglishEnd(text, index, mark !== ''),
    }))
    const toEnglish = Array.from(text.matchAll(fromChinese), ({ index, 0: mark }) => ({
      at: index + mark.length,
      isSeam: isEnglishStart(text, index + mark.length, mark !== ''),
    }))
    return [...toChinese, ...toEnglish]
      .filter(({ isSeam }) => isSeam)
      .toSorted((a, b) => a.at - b.at)
      .map(({ at }) => change('likely', at, { before: '', after: '\n' }))
  },
}

/** Tells whether English alone stands before, behind a sentence's mark some words, else a whole short line. */
function isEnglishEnd(text: string, at: number, isMarked: boolean): boolean {
  const line =
    text
      .slice(Math.max(0, at - 80), at)
      .split('\n')
      .at(-1) ?? ''
  if (isHan.test(line) || !/[a-z]{2,},? [A-Za-z\d]{2,}/.test(line)) return false
  return isMarked ? line.length >= 20 : isWholeLine(text, at)
}

/** Tells whether English alone goes on, behind a sentence's mark to some words, else to the line's end. */
function isEnglishStart(text: string, at: number, isMarked: boolean): boolean {
  const rest = text.slice(at, at + 80).split('\n', 1)[0] ?? ''
  const words = rest.match(/[A-Za-z]{2,}/g)?.length ?? 0
  if (isMarked) return words >= 4 && !isHan.test(rest.slice(0, 40))
  return words >= 4 && isWholeLine(text, at)
}

/** Tells whether a line of two halves, one Chinese and one English of three words and more, meets here. */
function isWholeLine(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const halves = [text.slice(start, at), text.slice(at, end === -1 ? text.length : end)]
  const english = halves.filter((half) => !isHan.test(half))
  const chinese = halves.filter((half) => isHan.test(half) && !/[A-Za-z]{2}/.test(half))
  const words = english[0]?.match(/[A-Za-z]{2,}/g)?.length ?? 0
  return english.length === 1 && chinese.length === 1 && words >= 3
}

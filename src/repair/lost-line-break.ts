import { han } from './han.ts'
import { change, type RepairKind } from './repair-kind.ts'

const seam = new RegExp(`[.!?](?=(?:\\d{1,4}[年月]|[${han}]{2}))`, 'g')

export const lostLineBreak: RepairKind = {
  levels: ['likely'],
  about: 'A line break lost between the English version of an item and the Chinese one.',
  examples: [
    [
      'The meeting was held in Dalian on June 8, 2021.2021年6月8日会议在大连召开。',
      'The meeting was held in Dalian on June 8, 2021.\n2021年6月8日会议在大连召开。',
    ],
  ],
  find({ text }) {
    return Array.from(text.matchAll(seam))
      .filter(({ index }) => isEnglishBefore(text, index))
      .map(({ index }) => change('likely', index + 1, { before: '', after: '\n' }))
  },
}

function isEnglishBefore(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - 80), at)
      .split('\n')
      .at(-1) ?? ''
  return line.length >= 20 && !/\p{Script=Han}/u.test(line) && /[a-z]{2,} [a-z]{2,}/.test(line)
}

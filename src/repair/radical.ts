import { ideographOf } from '../chinese/radicals.ts'
import { isHan } from './han.ts'
import { change, type RepairKind } from './repair-kind.ts'

const radicals = /[\u2e80-\u2fd5]/g

/** A radical stands alone where it is spoken of (部首“⼝”); inside a word it is a font's slip. */
export const radical: RepairKind = {
  levels: ['sure'],
  isOfLetters: true,
  about: 'The sign of a radical that a PDF font put for the letter of the same shape.',
  examples: [['⼤使访问⻓沙', '大使访问长沙']],
  find({ text }) {
    return Array.from(text.matchAll(radicals)).flatMap(({ index, 0: before }) => {
      const after = ideographOf(before)
      const isInWord = [index - 1, index + 1].some((at) => isLetterOrRadical(text.charCodeAt(at)))
      return after !== undefined && isInWord ? [change('sure', index, { before, after })] : []
    })
  },
}

function isLetterOrRadical(code: number): boolean {
  return isHan(code) || (code >= 0x2e80 && code <= 0x2fd5)
}

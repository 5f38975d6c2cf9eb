import { ideographOf } from '../chinese/radicals.ts'
import { counted } from './evidence.ts'
import { isHan } from './han.ts'
import { change, type RepairKind } from './repair-kind.ts'

const leastInWords = 3
const quotes = /[“‘「『《〈"'（(]$/

/**
 * A radical stands alone where it is spoken of (部首“⼝”); inside a word or beside a figure it is a font's
 * slip, and where there are several of these, all that are not quoted are.
 */
export const radical: RepairKind<boolean> = {
  levels: ['sure'],
  isOfLetters: true,
  about: 'The sign of a radical that a PDF font put for the letter of the same shape.',
  examples: [['⼤使访问⻓沙', '大使访问长沙']],
  witness: {
    counts: ({ text, landmarks }) =>
      counted(
        landmarks.placesOf('radical').flatMap((at) => (isInWord(text, at) ? 'in a word' : [])),
      ),
    evidence: (counts) => (counts.get('in a word') ?? 0) >= leastInWords,
  },
  find({ text, landmarks }, areSeveral) {
    const isSlip = (at: number) =>
      areSeveral ? !quotes.test(text.charAt(at - 1)) : isInWord(text, at)
    return landmarks.placesOf('radical').flatMap((at) => {
      if (!isSlip(at)) return []
      const before = text.charAt(at)
      const after = ideographOf(before)
      return after === undefined ? [] : [change('sure', at, { before, after })]
    })
  },
}

function isInWord(text: string, at: number): boolean {
  return [at - 1, at + 1].some((near) => isPart(text.charCodeAt(near)))
}

/** A Han letter, a radical or a figure: 3⽉15⽇. */
function isPart(code: number): boolean {
  return isHan(code) || (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0x30 && code <= 0x39)
}

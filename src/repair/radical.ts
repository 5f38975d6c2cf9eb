import { ideographOf } from '../chinese/radicals.ts'
import { count } from './evidence.ts'
import { isHan } from './han.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'

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
    counts: ({ text, landmarks }) => {
      const counts = new Map<string, number>()
      for (const at of landmarks.placesOf('radical'))
        if (isInWord(text, at)) count(counts, 'in a word')
      return counts
    },
    evidence: (counts) => (counts.get('in a word') ?? 0) >= leastInWords,
  },
  find({ text, landmarks }, areSeveral) {
    const changes: Change[] = []
    for (const at of landmarks.placesOf('radical')) {
      const isSlip = areSeveral ? !quotes.test(text.charAt(at - 1)) : isInWord(text, at)
      const before = text.charAt(at)
      const after = isSlip ? ideographOf(before) : undefined
      if (after !== undefined) changes.push(change('sure', at, { before, after }))
    }
    return changes
  },
}

function isInWord(text: string, at: number): boolean {
  return isPart(text.charCodeAt(at - 1)) || isPart(text.charCodeAt(at + 1))
}

/** A Han letter, a radical or a figure: 3⽉15⽇. */
function isPart(code: number): boolean {
  return isHan(code) || (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0x30 && code <= 0x39)
}

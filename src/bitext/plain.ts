import { cognates } from './cognates.ts'
import type { Evidence, Tongue } from './evidence.ts'
import { linksOf } from './links.ts'
import { marks } from './marks.ts'

// Before a text is read every word of an unknown language is as rare as this.
const share = 1e-4
const number = /\d[\d.,’'\u00a0\u202f]*\d|\d/g
const word = /\p{L}[\p{L}\p{M}]*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

// A Chinese character takes about three letters of an alphabet, so that all lengths compare.
const ideograph = /\p{Script=Han}/gu

/**
 * What can be known of two languages without a dictionary: words alike in both (names, cognates), numbers,
 * marks, lengths. What the words mean the aligner learns from the text itself.
 */
export function plain(): Evidence {
  return {
    source: tongue,
    target: tongue,
    ratio: 1,
    lessons: 3,
    links: (source, target) => linksOf(cognates(source, target)),
    heard: (source) => linksOf(source.map(() => new Map())),
  }
}

const tongue: Tongue = {
  terms: (text) => [...words(text), ...numbers(text), ...marks(text)],
  share: () => share,
  length: (text) => text.replace(/\s+/g, ' ').length + 2 * (text.match(ideograph)?.length ?? 0),
}

function words(text: string): readonly string[] {
  const lower = text.normalize('NFKC').toLowerCase()
  return unspaced.test(lower) ? segmented(lower) : (lower.match(word) ?? [])
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function segmented(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).filter((one) =>
    /^\p{L}/u.test(one),
  )
}

/** Numbers by their digits alone: one language's decimal comma is another's thousands' mark. */
function numbers(text: string): string[] {
  return (text.match(number) ?? []).map((digits) => `#${digits.replace(/\D/g, '')}`)
}

import { Converter } from 'opencc-js/t2cn'
import { remembered } from '../remembered.ts'

const fold = Converter({ from: 't', to: 'cn' })

/**
 * The text in Simplified characters, code unit for code unit, so that offsets hold in both. Names are
 * compared in this form and shown in the form printed.
 */
export const simplified = remembered(folded)

function folded(text: string): string {
  const whole: string = fold(text)
  if (whole.length === text.length) return whole
  return Array.from(text, (char) => {
    const folded = fold(char)
    return folded.length === char.length ? folded : char
  }).join('')
}

/**
 * The script of a Chinese text, by the characters that only one script has; Hans when none tells.
 * Reads the first 2,000 code units: a text does not change its script half-way.
 */
export function scriptOf(text: string): 'Hans' | 'Hant' {
  const sample = text.slice(0, 2000)
  const folded = simplified(sample)
  let traditional = 0
  let shortened = 0
  for (let at = 0; at < sample.length; at++) {
    if (folded[at] !== sample[at]) traditional++
    else if (short.has(sample[at] ?? '')) shortened++
  }
  return traditional > shortened ? 'Hant' : 'Hans'
}

/** What Traditional characters of the basic Han block (U+4E00 to U+9FFF) become when simplified. */
const short: ReadonlySet<string> = shortForms()

function shortForms(): Set<string> {
  const block = Array.from({ length: 0x5200 }, (_, at) => String.fromCharCode(0x4e00 + at))
  const folded: string[] = fold(block.join('\n')).split('\n')
  return new Set(folded.filter((char, at) => char !== block[at]))
}

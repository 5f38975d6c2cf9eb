import { table } from '../data/table.ts'

const frequent = marked(
  table('frequent-characters')
    .map(({ characters = '' }) => characters)
    .join(''),
)
/** So many characters beyond ASCII are enough to know an encoding by. */
const enough = 5000

/**
 * How much a text looks like Chinese news with names of other languages: the mean over its characters
 * beyond ASCII of 1 for a frequent letter down to -1 for what no text holds, or 0 when there are none.
 * Text in the right encoding has 0.5 and more, in a wrong one 0.2 and less.
 */
export function likelihood(
  text: string,
  options: { readonly counts?: 'beyond ASCII' | 'all' } = {},
): number {
  let sum = 0
  let count = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (isAscii(code) && options.counts !== 'all') continue
    sum += isAscii(code) ? 1 : weight(code)
    if (++count === enough) break
  }
  return count === 0 ? 0 : sum / count
}

function isAscii(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 9 && code <= 13)
}

/** The same for text in windows-1252: letters stand among ASCII, not in runs as a misread Chinese text has them. */
export function westernLikelihood(text: string): number {
  const runs = text.match(/[^\0-\x7f]+/g) ?? []
  const good = runs.filter((run) => /^(?:[ß-öø-ÿŒœŠšŽž‘’“”•–—…€]|[À-ÖØ-Þ]|[£©®°·])$/u.test(run))
  const size = runs.reduce((sum, run) => sum + run.length, 0)
  return size === 0 ? 0 : (good.length * 1.5 - size * 0.5) / size
}

function weight(code: number): number {
  if (frequent[code] === 1) return 1
  // Han that are seldom seen, and those beyond the first plane, which Cantonese names have.
  if (code >= 0x4e00 && code <= 0x9fff) return 0
  if (code >= 0x20000 && code <= 0x3ffff) return -0.2
  if (isMark(code)) return 0.7
  // Latin letters with accents, in names.
  if (code >= 0xc0 && code <= 0x17f) return 0.2
  return isNone(code) ? -1 : -0.3
}

/** Control characters, characters for private use, and U+FFFD. */
function isNone(code: number): boolean {
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
  return isControl || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd
}

/** Marks of Chinese print, general dashes and quotes, and full-width forms. */
function isMark(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x3011) ||
    (code >= 0x2010 && code <= 0x2026) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    code === 0xb7
  )
}

function marked(characters: string): Uint8Array {
  const marks = new Uint8Array(0x30000)
  for (const char of characters) marks[char.codePointAt(0) ?? 0] = 1
  return marks
}

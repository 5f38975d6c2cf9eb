import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js'
import { utf8toString } from '@exodus/bytes/utf8.js'
import type { Span } from '../span.ts'
import { commonShare } from './common-han.ts'
import { highLetters } from './landmarks.ts'
import { lineAround } from './lines.ts'
import { type Change, change } from './repair-kind.ts'
import type { Survey } from './survey.ts'

const encoded = createSinglebyteEncoder('windows-1252')
const highBytes = new Map(
  Array.from(highLetters, (letter) => [letter.charCodeAt(0), encoded(letter)[0]] as const),
)

/**
 * The bytes that were read as these letters, by windows-1252 or by Latin-1, which has controls for 80–9F; undefined when
 * one of them is neither's.
 */
function bytesOf(misread: string): Uint8Array | undefined {
  const bytes = new Uint8Array(misread.length)
  for (let at = 0; at < misread.length; at++) {
    const code = misread.charCodeAt(at)
    const byte = code <= 0xff ? code : highBytes.get(code)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

const chinese = ['gb18030', 'big5'].map((encoding) => createMultibyteDecoder(encoding))

// The letters that windows-1252 shows for bytes 80–BF, which follow the first byte of a UTF-8 letter.
const tail = `[\\u0080-\\u00bf${highLetters}]`
const utf8 = new RegExp(
  `(?:[\\u00c2-\\u00df]${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3})+`,
  'g',
)
const plausible =
  /^[\u00a0-\u00ff\u0100-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u1e00-\u1eff\u2010-\u203a\u20ac\u2122\u3000-\u30ff\u3400-\u9fff\uff01-\uff5e\u{1f300}-\u{1faff}]+$/u
const high = new RegExp(`[\\u0080-\\u00ff${highLetters}]`)
const highRun = new RegExp(`${high.source}{4}`)
const highPair = new RegExp(`${high.source}{2}`)

/** UTF-8, GB 18030 or Big5 that was read as windows-1252: single letters, or else the line's whole rest. */
export function misreadLatin({ text, landmarks }: Survey): Change[] {
  const changes: Change[] = []
  for (const { start, end } of linesWithRun(text, landmarks.highPairs)) {
    const line = text.slice(start, end)
    const letters = misreadLetters(line, start)
    // Among the letters of Chinese bytes some look like those of UTF-8, but never all.
    const isOfUtf8 = letters.length > 0 && !highPair.test(line.replace(utf8, ' '))
    const chinese = isOfUtf8 ? [] : chineseRest(line, start)
    for (const one of chinese.length > 0 ? chinese : letters) changes.push(one)
  }
  return changes
}

/** The letters of UTF-8 in a line that starts at an offset. */
function misreadLetters(line: string, start: number): Change[] {
  const changes: Change[] = []
  for (const { index, 0: before } of line.matchAll(utf8)) {
    const bytes = bytesOf(before)
    const after = bytes && attempt(() => utf8toString(bytes))
    if (after !== undefined && isMeant(after, line.charAt(index - 1)))
      changes.push(change('likely', start + index, { before, after }))
  }
  return changes
}

/** A capital before the run speaks against one: `IRMÃ”` is a word and a quotation mark, `MÃ¼nchen` and `Oâ€™Leary` are not. */
function isMeant(after: string, before: string): boolean {
  return plausible.test(after) && (/^[\p{Ll}\u2010-\u203a]/u.test(after) || !/[A-Z]/.test(before))
}

/** The lines in which two high letters stand side by side, no mere dashes or quotes. */
function linesWithRun(text: string, pairs: readonly number[]): Span[] {
  const found: Span[] = []
  let done = -1
  for (const at of pairs) {
    if (at <= done) continue
    const line = lineAround(text, at)
    found.push(line)
    done = line.end
  }
  return found
}

/** From a line's first high letter on, when four of them stand in a row. */
function chineseRest(line: string, start: number): Change[] {
  // A row of dashes or quotes is none of these.
  if (!highRun.test(line) || !/[\u00a1-\u00ff]{2}/.test(line)) return []
  const first = line.search(high)
  const before = line.slice(first).replace(/\r$/, '')
  const after = bestReading(before)
  return after === undefined ? [] : [change('likely', start + first, { before, after })]
}

function bestReading(misread: string): string | undefined {
  const bytes = bytesOf(misread)
  if (!bytes) return undefined
  const [best] = chinese
    .flatMap((decoded) => attempt(() => decoded(bytes)) ?? [])
    .map((after) => ({ after, share: commonShare(after) }))
    .toSorted((a, b) => b.share - a.share)
  return best && best.share > 0.8 ? best.after : undefined
}

/** What a conversion gives, or undefined when the bytes do not fit it: that is the answer looked for. */
export function attempt<T>(conversion: () => T): T | undefined {
  try {
    return conversion()
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

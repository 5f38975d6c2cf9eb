import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js'
import { utf8toString } from '@exodus/bytes/utf8.js'
import { commonShare } from './common-han.ts'
import { type Change, change } from './repair-kind.ts'

const bytesOf = createSinglebyteEncoder('windows-1252')
const chinese = ['gb18030', 'big5'].map((encoding) => createMultibyteDecoder(encoding))

// The letters that windows-1252 shows for bytes 80–BF, which follow the first byte of a UTF-8 letter.
const tail = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const utf8 = new RegExp(
  `(?:[\\u00c2-\\u00df]${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3})+`,
  'g',
)
const plausible =
  /^[\u00a0-\u00ff\u0100-\u017f\u2010-\u203a\u20ac\u2122\u3000-\u30ff\u3400-\u9fff\uff01-\uff5e\u{1f300}-\u{1faff}]+$/u
const high = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const highRun = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{4}/g

/** UTF-8, GB 18030 or Big5 that was read as windows-1252. */
export function misreadLatin(text: string): Change[] {
  const letters = Array.from(text.matchAll(utf8)).flatMap(({ index, 0: before }) => {
    const after = attempt(() => utf8toString(bytesOf(before)))
    return after !== undefined && isMeant(after, text.slice(Math.max(0, index - 1), index))
      ? [change('likely', index, { before, after })]
      : []
  })
  return letters.length > 0 ? letters : chineseLines(text)
}

/** A capital before the run speaks against: `IRMÃ”` is a word and a quotation mark. */
function isMeant(after: string, before: string): boolean {
  return plausible.test(after) && !/[A-Z]/.test(before)
}

function chineseLines(text: string): Change[] {
  const changes: Change[] = []
  let done = 0
  for (const { index } of text.matchAll(highRun)) {
    if (index < done) continue
    const start = text.lastIndexOf('\n', index) + 1
    const end = text.slice(index).search(/\r?\n|$/) + index
    const first = start + text.slice(start, end).search(high)
    const before = text.slice(first, end)
    const after = bestReading(before)
    if (after !== undefined) changes.push(change('likely', first, { before, after }))
    done = end
  }
  return changes
}

function bestReading(misread: string): string | undefined {
  const bytes = attempt(() => bytesOf(misread))
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

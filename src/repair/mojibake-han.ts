import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { utf8toString } from '@exodus/bytes/utf8.js'
import { commonShare, isCommon } from './common-han.ts'
import { isHan } from './han.ts'
import { attempt } from './mojibake-latin.ts'
import { type Change, change } from './repair-kind.ts'

const gbkBytes = createMultibyteEncoder('gbk')
const big5 = createMultibyteDecoder('big5')
// Letters that every page of Chinese UTF-8 shows when it is read as GBK: 的, 是, 在, 国, “，” and “。”.
const telltale = /[鐨鏄鍦鍥锛銆涓]/
const looked = 60

/**
 * UTF-8 or Big5 that was read as GBK. UTF-8 seldom comes through whole: a run that cannot be put back
 * is marked.
 */
export function misreadHan(text: string): Change[] {
  return Array.from(rareRuns(text)).flatMap(({ index, before }) => {
    const after = reread(before)
    if (after !== undefined) return [change('likely', index, { before, after })]
    const isBroken = telltale.test(before) && commonShare(before) < 0.5
    return isBroken ? [change('lossy', index, { before, after: before })] : []
  })
}

/** Runs of Chinese whose letters are mostly rare, as no good text has them. */
function* rareRuns(text: string): Generator<{ index: number; before: string }> {
  let end = 0
  for (let start = 0; start < text.length; start = end + 1) {
    end = start
    while (isInRun(text.charCodeAt(end))) end++
    if (end - start >= 4 && isRare(text, start, Math.min(end, start + looked))) {
      yield { index: start, before: text.slice(start, end) }
    }
  }
}

function isRare(text: string, start: number, end: number): boolean {
  let letters = 0
  let known = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isHan(code)) continue
    letters++
    if (isCommon(code)) known++
  }
  return known <= 0.65 * letters
}

function isInRun(code: number): boolean {
  return code >= 0x2010 && (isHan(code) || isMark(code))
}

/** Marks that GBK shows between its letters. */
function isMark(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2010 && code <= 0x2030)
  )
}

function reread(misread: string): string | undefined {
  const bytes = attempt(() => gbkBytes(misread))
  if (!bytes) return undefined
  return [attempt(() => utf8toString(bytes)), attempt(() => big5(bytes))].find(
    (text) => text !== undefined && commonShare(text) > 0.9,
  )
}

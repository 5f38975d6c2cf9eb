import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { utf8toString } from '@exodus/bytes/utf8.js'
import type { Span } from '../span.ts'
import { commonShare, isCommon } from './common-han.ts'
import { isHan } from './han.ts'
import { lineAround } from './lines.ts'
import { attempt } from './mojibake-latin.ts'
import { type Change, change } from './repair-kind.ts'
import type { Survey } from './survey.ts'

// Their tables take ten milliseconds to unpack, and few texts ask for them.
let encoder: ReturnType<typeof createMultibyteEncoder> | undefined
let decoder: ReturnType<typeof createMultibyteDecoder> | undefined
function gbkBytes(text: string): Uint8Array {
  encoder ??= createMultibyteEncoder('gbk')
  return encoder(text)
}
/** Undefined where bytes are none of UTF-8: to be told so by what is thrown costs more than to look at them first. */
function utf8(bytes: Uint8Array): string | undefined {
  return mayBeUtf8(bytes) ? attempt(() => utf8toString(bytes)) : undefined
}

/** Tells by how many bytes follow each first one whether they may be UTF-8: false is certain. */
function mayBeUtf8(bytes: Uint8Array): boolean {
  let due = 0
  for (const byte of bytes) {
    const isFollower = byte >> 6 === 2
    if (isFollower !== due > 0) return false
    due = isFollower ? due - 1 : followersOf(byte)
  }
  return due === 0
}

function followersOf(first: number): number {
  if (first < 0xc0) return 0
  if (first < 0xe0) return 1
  return first < 0xf0 ? 2 : 3
}

/** Undefined where bytes are none of Big5. */
function big5(bytes: Uint8Array): string | undefined {
  decoder ??= createMultibyteDecoder('big5', true)
  const text = decoder(bytes)
  return text.includes('\ufffd') ? undefined : text
}

// Letters that every page of Chinese UTF-8 shows when it is read as GBK: 的, 是, 在, 国, “，” and “。”.
const telltale = /[鐨鏄鍦鍥锛銆涓]/
const looked = 60
const leastRun = 4
const firstMark = 0x2010

/**
 * UTF-8 or Big5 that was read as GBK: the line's Chinese as a whole, with the figures in it, or else run by
 * run. UTF-8 seldom comes through whole: a run that cannot be put back is marked.
 */
export function misreadHan({ text, codes, landmarks: { rareHan } }: Survey): Change[] {
  const changes: Change[] = []
  let done = 0
  for (const run of rareRuns(codes, rareHan)) {
    if (run.start < done) continue
    const whole = lineAround(text, run.start)
    const stretch = trimmed(codes, { start: Math.max(whole.start, done), end: whole.end })
    const change = mended(text, stretch) ?? mended(text, run) ?? marked(text, run)
    if (change) changes.push(change)
    done = change?.end ?? run.end
  }
  return changes
}

function mended(text: string, { start, end }: Span): Change | undefined {
  const before = text.slice(start, end)
  const after = reread(before)
  return after === undefined ? undefined : change('likely', start, { before, after })
}

function marked(text: string, { start, end }: Span): Change | undefined {
  const before = text.slice(start, end)
  const isBroken = telltale.test(before) && commonShare(before) < 0.5
  return isBroken ? change('lossy', start, { before, after: before }) : undefined
}

/** A line from its first letter beyond ASCII to its last. */
function trimmed(codes: Uint16Array, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && (codes[first] ?? 0) < 0x80) first++
  while (last > first && (codes[last - 1] ?? 0) < 0x80) last--
  return { start: first, end: last }
}

/** Runs of Chinese whose letters are mostly rare, as no good text has them. */
function rareRuns(codes: Uint16Array, rare: Int32Array): Span[] {
  const found: Span[] = []
  let done = 0
  for (const at of rare) {
    if (at < done) continue
    const start = runStart(codes, at, done)
    done = runEnd(codes, at)
    if (done - start >= leastRun && isRare(codes, start, done)) found.push({ start, end: done })
  }
  return found
}

function runStart(codes: Uint16Array, at: number, done: number): number {
  let start = at
  while (start > done && classes[codes[start - 1] ?? 0] !== outside) start--
  return start
}

function runEnd(codes: Uint16Array, at: number): number {
  let end = at
  // Behind the text's end is nothing, and nothing is outside.
  while (classes[codes[end] ?? 0] !== outside) end++
  return end
}

/** Tells whether the letters of a run's beginning are rare. */
function isRare(codes: Uint16Array, start: number, end: number): boolean {
  let rare = 0
  let known = 0
  const last = Math.min(end, start + looked)
  for (let at = start; at < last; at++) {
    const found = classes[codes[at] ?? 0]
    if (found === common) known++
    else if (found === odd) rare++
  }
  return rare > 1 && known <= 0.65 * (known + rare)
}

// A class for every code unit: looked up for each letter of a text.
const [outside, mark, common, odd] = [0, 1, 2, 3]
const classes = new Uint8Array(0x10000)
// Marks that GBK shows between its letters: dashes and quotes, Chinese marks, kana, bopomofo, full-width and vertical forms.
for (const [first, last] of [
  [firstMark, 0x2030],
  [0x3000, 0x312f],
  [0xfe10, 0xfe4f],
  [0xff00, 0xffef],
] as const) {
  classes.fill(mark, first, last + 1)
}
for (let code = 0x3007; code <= 0xfaff; code++) {
  if (isHan(code)) classes[code] = isCommon(code) ? common : odd
}

/** The Chinese whose bytes letters of GBK were; undefined when they were none. */
function reread(misread: string): string | undefined {
  const bytes = misread.includes('\ufffd') ? undefined : attempt(() => gbkBytes(misread))
  if (!bytes) return undefined
  return [utf8(bytes), big5(bytes)].find((text) => text !== undefined && commonShare(text) > 0.9)
}

import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { mixedLines } from './encoding-mixed.ts'
import { likelihood, westernLikelihood } from './likelihood.ts'
import { markedUtf32, utf32Text } from './utf32.ts'

/** Bytes as text, and the WHATWG name of the encoding they were in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const sampleSize = 64 * 1024
/** How much a page's own word for its encoding counts: right as a rule, and often a template's. */
const trust = 0.25
/** Below it, text in an encoding is not likely, and a page's word for another one counts. */
const leastLikely = 0.3

/**
 * Decodes bytes by what they are: a byte order mark, valid UTF-8, or else the encoding in which they
 * look most like Chinese news; `hint` (a page's own word) tips the scales. A file in UTF-8 with lines in
 * another encoding, or the other way round, is decoded line by line. What does not fit the encoding
 * found becomes U+FFFD. A byte order mark is no part of the text.
 */
export function decoded(bytes: Uint8Array, hint?: string): Decoded {
  const utf32 = markedUtf32(bytes)
  if (utf32) return { text: utf32Text(bytes, utf32), encoding: utf32 }
  const sure = marked(bytes) ?? unmarkedUtf16(bytes) ?? validUtf8(bytes)
  if (sure) return textIn(sure, bytes)
  return mixedLines(bytes, guessed) ?? textIn(guessed(bytes, hint), bytes)
}

function textIn(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark holds NULs, or else is no UTF-8; as text it is ASCII and frequent letters. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined
  const sample = bytes.subarray(0, sampleSize)
  if (!sample.includes(0) && isUtf8(sample)) return undefined
  const scores = ['utf-16le', 'utf-16be'].map((encoding) => ({
    encoding,
    score: likelihood(begun(encoding, sample), { counts: 'all' }),
  }))
  const [best] = scores.toSorted((a, b) => b.score - a.score)
  return best && best.score > leastLikely ? best.encoding : undefined
}

function validUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? 'utf-8' : undefined
}

/** A last letter that is cut off is no fault. */
function isUtf8(bytes: Uint8Array): boolean {
  return !begun('utf-8', bytes).includes('\ufffd')
}

/** The encoding that suits bytes best, by the first line beyond ASCII and what follows it. */
function guessed(bytes: Uint8Array, hint?: string): string {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = bytes.lastIndexOf(0x0a, Math.max(0, first)) + 1
  const sample = bytes.subarray(start, start + sampleSize)
  const named = hint === undefined ? null : normalizeEncoding(hint)
  const declared = named === 'gbk' ? 'gb18030' : named
  const scores = ['gb18030', 'big5', 'utf-8'].map((encoding) => ({
    encoding,
    score: likelihood(begun(encoding, sample)) + (encoding === declared ? trust : 0),
  }))
  const western = {
    encoding: 'windows-1252',
    score: westernLikelihood(begun('windows-1252', sample)),
  }
  const best = [...scores, western].reduce((a, b) => (b.score > a.score ? b : a))
  const isDeclared = declared !== null && !declared.startsWith('utf-') && fits(declared, sample)
  return best.score < leastLikely && isDeclared ? declared : best.encoding
}

function fits(encoding: string, sample: Uint8Array): boolean {
  const text = begun(encoding, sample)
  return (text.match(/\ufffd/g)?.length ?? 0) * 100 < text.length
}

/** The text that bytes begin with: of a last letter that is cut off nothing. */
function begun(encoding: string, sample: Uint8Array): string {
  return new TextDecoder(encoding).decode(sample, { stream: true })
}

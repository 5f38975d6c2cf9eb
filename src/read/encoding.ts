import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import chardet from 'chardet'

/** Bytes as text, and the WHATWG name of the encoding they were in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const sampleSize = 64 * 1024

/**
 * Decodes bytes by what they are: a byte order mark, the pattern of UTF-16, valid UTF-8, what `hint`
 * names (a page's own word), then statistics over the first 64 kB. What does not fit the encoding
 * found becomes U+FFFD. A byte order mark is no part of the text.
 */
export function decoded(bytes: Uint8Array, hint?: string): Decoded {
  const encoding =
    marked(bytes) ?? unmarkedUtf16(bytes) ?? utf8(bytes) ?? declared(bytes, hint) ?? guessed(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 shows the high bytes of its letters on one side: zeros for ASCII, 4E–9F for Chinese. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined
  const sample = bytes.subarray(0, sampleSize)
  const [even, odd] = [side(sample, 0), side(sample, 1)]
  if (odd.share > 0.95 && odd.zeros > 10 * even.zeros) return 'utf-16le'
  if (even.share > 0.95 && even.zeros > 10 * odd.zeros) return 'utf-16be'
  return undefined
}

/** Of every second byte from `first` on: how many are zero, and what share may be a high byte. */
function side(sample: Uint8Array, first: 0 | 1): { zeros: number; share: number } {
  const bytes = sample.filter((_, index) => index % 2 === first)
  const zeros = bytes.filter((byte) => byte === 0).length
  const highs = bytes.filter(isHighByte).length
  return { zeros, share: highs / bytes.length }
}

/** ASCII and Latin 00–02, dashes and quotes 20, Chinese marks 30, Han 4E–9F, full-width marks FF. */
function isHighByte(byte: number): boolean {
  return byte <= 2 || (byte >= 0x4e && byte <= 0x9f) || [0x20, 0x30, 0xff].includes(byte)
}

/** UTF-8 when it is valid, and when a few bad bytes stand among many good letters. */
function utf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = count(text, /\ufffd+/g)
  if (bad === 0) return 'utf-8'
  const good = count(text, /[\u0080-\ufffc]/g)
  return good >= 20 * bad ? 'utf-8' : undefined
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The encoding a page names, if its bytes fit it. UTF-8 they are not, or they would have been found so. */
function declared(bytes: Uint8Array, hint: string | undefined): string | undefined {
  const name = hint === undefined ? null : normalizeEncoding(hint)
  if (name === null || name.startsWith('utf-')) return undefined
  const encoding = name === 'gbk' ? 'gb18030' : name
  const text = new TextDecoder(encoding).decode(bytes)
  return count(text, /\ufffd/g) * 100 < text.length ? encoding : undefined
}

const wanted = ['GB18030', 'Big5', 'windows-1252', 'ISO-8859-1']

/** The likeliest of the encodings in which English and Chinese bulletins are kept. */
function guessed(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleSize)
  const [best] = chardet.analyse(sample).filter(({ name }) => wanted.includes(name))
  const name = best?.name ?? 'windows-1252'
  if (name === 'GB18030' || name === 'Big5') return name.toLowerCase()
  return hasPairs(sample) ? 'gb18030' : 'windows-1252'
}

/** A mostly English file with a little Chinese looks Western to statistics; its high bytes come in pairs. */
function hasPairs(sample: Uint8Array): boolean {
  let run = 0
  let pairs = 0
  let odd = 0
  // The zero after the last byte ends the last run.
  for (const byte of [...sample, 0]) {
    if (byte >= 0xa1) run++
    else {
      if (run >= 4 && run % 2 === 0) pairs++
      else if (run > 0) odd++
      run = 0
    }
  }
  return pairs > odd
}

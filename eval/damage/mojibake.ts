import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js'
import { found, type Injector, type Level, lines, place } from './injector.ts'

const kind = 'mojibake'
const utf8 = (text: string) => new TextEncoder().encode(text)
const asLatin = createSinglebyteDecoder('windows-1252', true)

/** The characters of a two-byte encoding: every pair read, with a line end behind each. */
function repertoire(encoding: string, firstLead: number): Set<string> {
  const bytes: number[] = []
  for (let lead = firstLead; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) if (trail !== 0x7f) bytes.push(lead, trail, 0x0a)
  }
  const read = createMultibyteDecoder(encoding, true)(Uint8Array.from(bytes))
  return new Set([...read].filter((one) => one !== '\uFFFD'))
}

// Big5 below A1 is Hong Kong's supplement, which is read but never written (WHATWG Encoding).
const within = { gbk: repertoire('gbk', 0x81), big5: repertoire('big5', 0xa1) }
const isWithin = (line: string, encoding: keyof typeof within) =>
  [...line].every((one) => one < '\x80' || within[encoding].has(one))

function misread(how: string, read: (line: string) => string | undefined, level: Level): Injector {
  return {
    kind,
    how,
    places: (text) =>
      lines(text).flatMap(({ start, end, words }) => {
        const put = (words.match(/\p{Script=Han}/gu)?.length ?? 0) < 12 ? undefined : read(words)
        return put === undefined ? [] : [place({ kind, level, start, end, put })]
      }),
  }
}

/** Big5 read as GBK can be turned back only where every pair of bytes was a character there too. */
function big5AsGbk(line: string): string | undefined {
  if (!isWithin(line, 'big5')) return undefined
  const bytes = createMultibyteEncoder('big5')(line)
  const read = createMultibyteDecoder('gbk', true)(bytes)
  if (read.includes('\uFFFD') || !isWithin(read, 'gbk')) return undefined
  const again = createMultibyteEncoder('gbk')(read)
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at])
    ? read
    : undefined
}

/** Text read in the wrong encoding: single marks and letters, or whole lines of Chinese. */
export const mojibake = {
  'utf8-letters-as-1252': {
    kind,
    how: 'peopleâ€™s, KateÅ™ina',
    places: (text) =>
      found(text, /(?![A-Za-z])[\p{Script=Latin}‘’“”–—]/gu)
        .filter(({ start, end }) => /[ -~]/.test(text.slice(start - 1, end + 1)))
        .map(({ start, end, words }) =>
          place({ kind, level: 'sure', start, end, put: asLatin(utf8(words)) }),
        ),
  },
  'utf8-line-as-1252': misread('é‡\u008dåº†: UTF-8', (line) => asLatin(utf8(line)), 'likely'),
  'gbk-line-as-1252': misread(
    'ÖØÇì: GBK',
    (line) => (isWithin(line, 'gbk') ? asLatin(createMultibyteEncoder('gbk')(line)) : undefined),
    'likely',
  ),
  'big5-line-as-1252': misread(
    '­«¼y: Big5',
    (line) => (isWithin(line, 'big5') ? asLatin(createMultibyteEncoder('big5')(line)) : undefined),
    'likely',
  ),
  'big5-line-as-gbk': misread('瓣悔: Big5 read as GBK', big5AsGbk, 'likely'),
  'utf8-line-as-gbk': misread(
    '閲嶅簡: UTF-8 read as GBK, where some bytes are lost',
    (line) => createMultibyteDecoder('gbk', true)(utf8(line)),
    'lossy',
  ),
} satisfies Record<string, Injector>

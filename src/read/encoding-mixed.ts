import { TextDecoder } from '@exodus/bytes/encoding.js'
import { likelihood } from './likelihood.ts'

/** A line with its end; `utf8` is its text when it is in UTF-8, as ASCII is. */
interface Line {
  readonly bytes: Uint8Array
  readonly isAscii: boolean
  readonly utf8: string | undefined
}

const lineFeed = 0x0a

/**
 * A file in two encodings, as when a page in UTF-8 was pasted together with an old one: its lines that
 * are valid UTF-8 as such, the others in the encoding that `guess` finds for all of them together.
 * Undefined when all lines are in one. What suits no encoding stays UTF-8, with U+FFFD where it is not.
 */
export function mixedLines(
  bytes: Uint8Array,
  guess: (bytes: Uint8Array) => string,
): { text: string; encoding: string } | undefined {
  const lines = linesOf(bytes)
  const utf8 = lines.filter((line) => line.utf8 !== undefined && !line.isAscii)
  if (utf8.length === 0) return undefined
  const others = lines.filter((line) => line.utf8 === undefined)
  const other = guess(Buffer.concat(others.map((line) => line.bytes)))
  const text = lines.map((line) => line.utf8 ?? likelier(line.bytes, other)).join('')
  return { text, encoding: size(utf8) >= size(others) ? 'utf-8' : other }
}

/** A line that is not quite UTF-8 may be so all the same, with a letter damaged. */
function likelier(line: Uint8Array, other: string): string {
  const found = [new TextDecoder(other).decode(line), new TextDecoder('utf-8').decode(line)]
  const [a = '', b = ''] = found
  // Any byte is a letter to windows-1252: only what Western text is made of speaks for it.
  if (other === 'windows-1252' && !western.test(a)) return b
  return likelihood(a) < likelihood(b) ? b : a
}

const western = /^[\t\r\n -~À-ÖØ-öø-ÿŒœŠšŽžŸ‘’“”–—…€£§©®°·«»]*$/

function size(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.bytes.length, 0)
}

function linesOf(bytes: Uint8Array): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, start)
    const end = feed < 0 ? bytes.length : feed + 1
    const line = bytes.subarray(start, end)
    const isAscii = line.every((byte) => byte < 0x80)
    lines.push({ bytes: line, isAscii, utf8: utf8(line, isAscii) })
    start = end
  }
  return lines
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A line in UTF-8. Two or three letters in GB 2312 may pass for it, but not for likely text. */
function utf8(line: Uint8Array, isAscii: boolean): string | undefined {
  try {
    const text = strict.decode(line)
    const isSure = isAscii || likelihood(text) > 0 || beyondAscii(text) > 3
    return isSure ? text : undefined
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function beyondAscii(text: string): number {
  return text.match(/[^\0-\x7f]/gu)?.length ?? 0
}

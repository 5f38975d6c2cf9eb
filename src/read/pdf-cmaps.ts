import { TextDecoder } from '@exodus/bytes/encoding.js'

/** Numbers of letters begin above all real ones: no collection has more than 31,000. */
const firstLetter = 0x8000
/** What letters get a number, in this order, the last one included; there is no room for the rarest. */
const blocks = [
  [0x4e00, 0x9fff],
  [0x2000, 0x33ff],
  [0xa0, 0x45f],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xffef],
] as const
/** Real numbers stand as U+F0000 and on: which letters they are is not known here. */
const unknownPlane = 0xf0000
/** The real numbers of ASCII from the space on: proportional in every collection, half as wide as a letter in two. */
const asciiNumbers = { proportional: 1, halfGb: 814, halfCns: 13_648 }

const unicode = /^Uni(?:GB|CNS|JIS|KS)-(?:UCS2|UTF16)-(?:HW-)?[HV]$/
const gbk = /^(GBK-EUC|GBKp-EUC|GBK2K|GB-EUC|GBpc-EUC)-[HV]$/
const big5 = /^(ETen-B5|ETenms-B5|B5pc|HKscs-B5|ETHK-B5)-[HV]$/
const lettersOf = /^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/

/**
 * A predefined character map of Chinese fonts that are not embedded (ISO 32000-1, 9.7.5.2), in the syntax
 * of Adobe Technical Note #5014; undefined when it is not known here. Maps are made from the encodings
 * they are named for: letters get numbers of our own, and only ASCII its real ones, by which fonts give
 * widths. A number that a font uses directly becomes a letter of plane 15.
 */
export function cmapNamed(name: string): string | undefined {
  if (lettersOf.test(name)) return lettersOfNumbers()
  if (unicode.test(name)) {
    const ranges = numbered.map(
      ({ first, last, number }) => `<${hex(first)}> <${hex(last)}> ${number}`,
    )
    return cmap(['<0000> <ffff>'], [`<0020> <007e> ${asciiNumbers.proportional}`, ...ranges])
  }
  const gbkName = gbk.exec(name)?.[1]
  if (gbkName !== undefined) {
    const isHalf = /^(?:GBK-EUC|GBK2K|GB-EUC)$/.test(gbkName)
    return doubleByte('gb18030', isHalf ? asciiNumbers.halfGb : asciiNumbers.proportional)
  }
  const big5Name = big5.exec(name)?.[1]
  if (big5Name === undefined) return undefined
  const isHalf = big5Name === 'ETen-B5'
  return doubleByte('big5', isHalf ? asciiNumbers.halfCns : asciiNumbers.proportional)
}

interface NumberedBlock {
  readonly first: number
  readonly last: number
  readonly number: number
}

const numbered = numberedBlocks()

function numberedBlocks(): NumberedBlock[] {
  let number = firstLetter
  return blocks.map(([first, last]) => {
    const block = { first, last, number }
    number += last - first + 1
    return block
  })
}

function doubleByte(encoding: string, firstAscii: number): string {
  const decoder = new TextDecoder(encoding)
  const ranges = [`<20> <7e> ${firstAscii}`]
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(new Uint8Array([lead, trail]))
      const number = letter.length === 1 ? numberOf(letter.charCodeAt(0)) : undefined
      const bytes = hex(lead * 256 + trail)
      if (number !== undefined) ranges.push(`<${bytes}> <${bytes}> ${number}`)
    }
  }
  return cmap(['<00> <80>', '<8140> <fefe>'], ranges)
}

function numberOf(code: number): number | undefined {
  const block = numbered.find(({ first, last }) => code >= first && code <= last)
  return block && block.number + code - block.first
}

function lettersOfNumbers(): string {
  const ranges: string[] = []
  // A surrogate has 1,024 values to count up in.
  for (let number = 0; number < firstLetter; number += 1024) {
    const pair = String.fromCodePoint(unknownPlane + number)
    const to = hex(pair.charCodeAt(0)) + hex(pair.charCodeAt(1))
    ranges.push(`<${hex(number)}> <${hex(number + 1023)}> <${to}>`)
  }
  for (const first of Object.values(asciiNumbers)) {
    ranges.push(`<${hex(first)}> <${hex(first + 0x5e)}> <0020>`)
  }
  for (const { first, last, number } of numbered) {
    ranges.push(`<${hex(number)}> <${hex(number + last - first)}> <${hex(first)}>`)
  }
  return `begincmap\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange\nendcmap\n`
}

function cmap(spaces: readonly string[], ranges: readonly string[]): string {
  return `begincmap\n${spaces.length} begincodespacerange\n${spaces.join('\n')}\nendcodespacerange\n${ranges.length} begincidrange\n${ranges.join('\n')}\nendcidrange\nendcmap\n`
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

import { simplified } from '../chinese/script.ts'
import { isHan } from './han.ts'
import { remembered } from './remembered.ts'

// A mark for every code unit: looked up for each letter of a text.
const common = marked(firstLevel('gbk', { from: 0xb0, to: 0xd7, trail: 0xa1 }))
const commonTraditional = marked(firstLevel('big5', { from: 0xa4, to: 0xc6, trail: 0x40 }))

/** Tells whether a character, in either script, is among the 3,755 common ones of GB 2312. */
export const isCommonHan = remembered((char) =>
  [char, simplified(char)].some((form) => common[form.charCodeAt(0)] === 1),
)

/** Tells whether a code unit is a letter common in Simplified (GB 2312) or Traditional (Big5) print. */
export function isCommon(code: number): boolean {
  return common[code] === 1 || commonTraditional[code] === 1
}

/** Tells whether a code unit is a letter common in Traditional print (Big5, first level). */
export function isCommonTraditional(code: number): boolean {
  return commonTraditional[code] === 1
}

/** The share of a text's letters beyond ASCII that are common. */
export function commonShare(text: string): number {
  let [letters, known] = [0, 0]
  for (const char of text) {
    const code = char.charCodeAt(0)
    if (isCommon(code)) known++
    if (isCommon(code) || (code > 0x7f && /\p{L}/u.test(char))) letters++
  }
  return letters === 0 ? 0 : known / letters
}

function marked(codes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(0x10000)
  for (const code of codes) marks[code] = 1
  return marks
}

/** The characters of a national standard's first level: rows by lead byte, cells from `trail` on. */
function firstLevel(
  encoding: string,
  { from, to, trail: first }: { from: number; to: number; trail: number },
): number[] {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) {
    for (let trail = first; trail <= 0xfe; trail++) bytes.push(lead, trail, 0x0a)
  }
  const decoded = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  const codes: number[] = []
  for (let at = 0; at < decoded.length; at++) {
    const code = decoded.charCodeAt(at)
    if (isHan(code)) codes.push(code)
  }
  return codes
}

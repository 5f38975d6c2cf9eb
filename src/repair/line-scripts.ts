import { traditionalCodes } from '../chinese/script.ts'
import type { Span } from '../span.ts'
import { isCommonTraditional } from './common-han.ts'
import { isHan } from './han.ts'
import { firstCjk, type Landmarks } from './landmarks.ts'

/** Letters that tell of a script: those that only Traditional has, and those that only Simplified has. */
export interface Tally {
  readonly traditional: number
  readonly short: number
}

/** A line without its line break, how many Han letters stand in it, and what they tell. */
export interface Line extends Span, Tally {
  readonly han: number
}

/** A line while its stretches are entered. */
type Told = { -readonly [Part in keyof Line]: Line[Part] }

// What a code unit is: a bit each.
const [isOfHan, isOfTraditional, isShort] = [1, 2, 4]
const letters = new Uint8Array(0x10000)
for (let code = firstCjk; code < letters.length; code++) if (isHan(code)) letters[code] = isOfHan
for (const [simple, forms] of traditionalCodes) {
  if (!isCommonTraditional(simple)) tell(simple, isShort)
  for (const form of forms) tell(form, isOfTraditional)
}

function tell(code: number, script: number): void {
  letters[code] = ((letters[code] ?? 0) & isOfHan) | script
}

/** Tells whether a code unit is a letter that only Traditional has. */
export function isTraditional(code: number): boolean {
  return ((letters[code] ?? 0) & isOfTraditional) !== 0
}

/** Tells whether a code unit is a letter that only Simplified has, in common print. */
export function isShortened(code: number): boolean {
  return ((letters[code] ?? 0) & isShort) !== 0
}

/** Every line of a text. Han letters stand between joints: the rest of the text is not looked at. */
export function linesOf(codes: Uint16Array, { joints, placesOf }: Landmarks): Line[] {
  const lines = linesBetween(placesOf('\n'), codes.length)
  let index = 0
  for (let next = -1; next < joints.length; next++) {
    const start = joints[next] ?? 0
    if ((codes[start] ?? 0) < firstCjk) continue
    while ((lines[index]?.end ?? start) < start) index++
    const line = lines[index]
    if (line) enter(line, codes, start, joints[next + 1] ?? codes.length)
  }
  return lines
}

/** Lines that nothing is told of yet. */
function linesBetween(breaks: readonly number[], textEnd: number): Told[] {
  const lines: Told[] = []
  let start = 0
  for (const end of breaks) {
    lines.push({ start, end, han: 0, traditional: 0, short: 0 })
    start = end + 1
  }
  lines.push({ start, end: textEnd, han: 0, traditional: 0, short: 0 })
  return lines
}

/** Enters a stretch of Chinese into its line. Four bare arguments: there is one in a few dozen code units. */
function enter(line: Told, codes: Uint16Array, start: number, end: number): void {
  let [han, traditional, short] = [0, 0, 0]
  for (let at = start; at < end; at++) {
    const its = letters[codes[at] ?? 0] ?? 0
    han += its & isOfHan
    traditional += (its & isOfTraditional) >>> 1
    short += its >>> 2
  }
  line.han += han
  line.traditional += traditional
  line.short += short
}

import { atOnce } from './codes.ts'
import { isCommon } from './common-han.ts'
import { isHan } from './han.ts'
import { noOffsets, note, noted, type Offsets } from './offsets.ts'

const stops = [',', '.', ';', ':', '?', '!'] as const
const quotes = ['‘', '’', '“', '”', "'", '"', '`', '´', '＇', '′'] as const
const marks = [...stops, ...quotes, '(', '（', ')', '-', '&', '\n'] as const

/** Letters that repairs look for: their first code units and their last. */
const letters = {
  /** Latin beyond ASCII. */
  accented: [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ],
  radical: [[0x2e80, 0x2fd5]],
  /** Of Latin print: ﬁ. */
  ligature: [[0xfb00, 0xfb06]],
  /** What stands for a letter that an encoding does not have. */
  replacement: [[0xfffd, 0xfffd]],
  /** 屯, 拷, 烫 and 锟, of which bad conversions make rows. */
  debris: [
    [0x5c6f, 0x5c6f],
    [0x62f7, 0x62f7],
    [0x70eb, 0x70eb],
    [0x951f, 0x951f],
  ],
} as const

/** A mark that several repairs look for, or a class of letters. */
type Sought = (typeof marks)[number] | keyof typeof letters

/** The offsets in a text, in order, where repairs look: in running text there are few. */
export interface Landmarks {
  /** Where it goes over between Latin, general punctuation (U+2010 on) and Chinese (U+3000 on). */
  readonly joints: Int32Array
  /** Where a letter A to Z and a figure touch: 20th, 2O23. */
  readonly figureJoints: readonly number[]
  /** Where one of the letters that windows-1252 shows for bytes 80 to FF stands behind another, one of them for A1 or more. */
  readonly highPairs: readonly number[]
  /** Where a capital A to Z stands behind another. */
  readonly capitalPairs: Int32Array
  /** Where a space stands behind a figure. */
  readonly figureGaps: Int32Array
  /** Where a space stands behind another, or a comma, a colon or a full stop of Chinese behind one of these. */
  readonly repeats: readonly number[]
  /** Where Han letters stand that are common in neither script. */
  readonly rareHan: Int32Array
  readonly placesOf: (sought: Sought) => readonly number[]
}

const firstMark = 0x2010
/** Where the code units of Chinese print begin. */
export const firstCjk = 0x3000
/** The letters beyond U+00FF that windows-1252 shows for bytes 80 to 9F. */
export const highLetters = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
// What comes in floods.
const floodMarks = '，、；：,;:。'
const sought = [
  ...marks.map((mark) => [mark, [[mark.charCodeAt(0), mark.charCodeAt(0)]]] as const),
  ...Object.entries(letters),
]

// What a code unit is: its level, whether a letter, a figure, high, higher than marks are, a mark of floods, a space, a rare
// Han letter or a capital, and the number of what is sought.
const [levels, letter, figure, high, higher, mark, gap] = [3, 4, 8, 16, 32, 64, 128]
const [rare, capital, oneSought] = [256, 512, 1024]
const traits = new Uint16Array(0x10000)
traits.fill(1, firstMark, firstCjk).fill(2, firstCjk)
traits
  .fill(letter + capital, 0x41, 0x5b)
  .fill(letter, 0x61, 0x7b)
  .fill(figure, 0x30, 0x3a)
traits.fill(high, 0x80, 0xa1).fill(high + higher, 0xa1, 0x100)
for (const one of highLetters) add(one.charCodeAt(0), high)
for (const one of floodMarks) add(one.charCodeAt(0), mark)
add(0x20, gap)
for (let code = firstCjk; code < traits.length; code++)
  if (isHan(code) && !isCommon(code)) add(code, rare)
for (const [index, [, ranges]] of sought.entries()) {
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) add(code, oneSought * (index + 1))
  }
}

function add(code: number, trait: number): void {
  traits[code] = (traits[code] ?? 0) + trait
}

// Few combinations of traits occur: each is a class, and each pair of classes a step, of which most tell nothing.
const classTraits = [...new Set(traits)]
const classBits = 6
const classOf = new Map(classTraits.map((trait, index) => [trait, index]))
const classes = new Uint8Array(0x10000)
for (let code = 0; code < classes.length; code++)
  classes[code] = classOf.get(traits[code] ?? 0) ?? 0
const numbers = classTraits.map((trait) => Math.floor(trait / oneSought) - 1)
const [isSought, isJoint, isFigureJoint, isFigureGap] = [1, 2, 4, 8]
const [isHighPair, isRepeat, isRare, isCapitalPair] = [16, 32, 64, 128]
const steps = new Uint8Array(1 << (2 * classBits))
for (const [from, before] of classTraits.entries()) {
  for (const [to, trait] of classTraits.entries()) {
    const step = (from << classBits) | to
    steps[step] =
      (trait >= oneSought ? isSought : 0) |
      (((trait ^ before) & levels) !== 0 ? isJoint : 0) |
      (((trait | before) & ~capital) === (letter | figure) ? isFigureJoint : 0) |
      ((before & figure) !== 0 && (trait & gap) !== 0 ? isFigureGap : 0) |
      ((trait & before & high) !== 0 && ((trait | before) & higher) !== 0 ? isHighPair : 0) |
      ((trait & before & (mark | gap)) !== 0 ? isRepeat : 0) |
      ((trait & rare) !== 0 ? isRare : 0) |
      ((trait & before & capital) !== 0 ? isCapitalPair : 0)
  }
}

/** Looks a text through for all of its landmarks, once. */
export function landmarksOf(codes: Uint16Array): Landmarks {
  const found = {
    byNumber: sought.map((): number[] => []),
    joints: noOffsets(codes.length >>> 4),
    figureJoints: [],
    figureGaps: noOffsets(codes.length >>> 8),
    highPairs: [],
    repeats: [],
    rareHan: noOffsets(codes.length >>> 8),
    capitalPairs: noOffsets(codes.length >>> 8),
  }
  for (let start = 0; start < codes.length; start += atOnce) {
    enterAll(found, codes, start, Math.min(start + atOnce, codes.length))
  }
  const { byNumber, joints, figureGaps, rareHan, capitalPairs, ...others } = found
  const places = new Map<string, number[]>(
    sought.map(([name], index) => [name, byNumber[index] ?? []]),
  )
  const placesOf = (name: Sought) => places.get(name) ?? []
  return {
    joints: noted(joints),
    figureGaps: noted(figureGaps),
    rareHan: noted(rareHan),
    capitalPairs: noted(capitalPairs),
    placesOf,
    ...others,
  }
}

interface Found {
  readonly byNumber: readonly number[][]
  readonly joints: Offsets
  readonly figureJoints: number[]
  readonly figureGaps: Offsets
  readonly highPairs: number[]
  readonly repeats: number[]
  readonly rareHan: Offsets
  readonly capitalPairs: Offsets
}

/** Enters the landmarks of a stretch. */
function enterAll(found: Found, codes: Uint16Array, start: number, end: number): void {
  // A text begins as if what it begins with went on.
  let last = classes[codes[Math.max(0, start - 1)] ?? 0] ?? 0
  for (let at = start; at < end; at++) {
    const its = classes[codes[at] ?? 0] ?? 0
    const step = steps[(last << classBits) | its] ?? 0
    if (step !== 0) enter(found, step, its, at)
    last = its
  }
}

/** Enters an offset where a step tells something. Four bare arguments: there is one in ten code units. */
function enter(found: Found, step: number, its: number, at: number): void {
  if ((step & isSought) !== 0) found.byNumber[numbers[its] ?? 0]?.push(at)
  if ((step & isJoint) !== 0) note(found.joints, at)
  if ((step & isFigureJoint) !== 0) found.figureJoints.push(at)
  if ((step & isFigureGap) !== 0) note(found.figureGaps, at)
  if ((step & isHighPair) !== 0 && at > 0) found.highPairs.push(at)
  if ((step & isRepeat) !== 0 && at > 0) found.repeats.push(at)
  if ((step & isRare) !== 0) note(found.rareHan, at)
  if ((step & isCapitalPair) !== 0 && at > 0) note(found.capitalPairs, at)
}

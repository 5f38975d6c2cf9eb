const stops = [',', '.', ';', ':', '?', '!'] as const
const marks = [...stops, '(', '（', ')', '“', '”', '’', "'", '-', '&', '\n'] as const

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
} as const

/** A mark that several repairs look for, or a class of letters. */
type Sought = (typeof marks)[number] | keyof typeof letters

/** The offsets in a text, in order, where repairs look: in running text there are few. */
export interface Landmarks {
  /** Where it goes over between Latin, general punctuation (U+2010 on) and Chinese (U+3000 on). */
  readonly joints: readonly number[]
  /** Where a letter A to Z and a figure touch: 20th, 2O23. */
  readonly figureJoints: readonly number[]
  readonly placesOf: (sought: Sought) => readonly number[]
}

const [firstMark, firstCjk] = [0x2010, 0x3000]
// What a code unit is: its level, whether a letter or a figure, and the number of what is sought.
const [levels, letter, figure, oneSought] = [3, 4, 8, 16]
const classes = new Uint16Array(0x10000)
classes.fill(1, firstMark, firstCjk).fill(2, firstCjk)
classes.fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b).fill(figure, 0x30, 0x3a)
const sought = [
  ...marks.map((mark) => [mark, [[mark.charCodeAt(0), mark.charCodeAt(0)]]] as const),
  ...Object.entries(letters),
]
for (const [index, [, ranges]] of sought.entries()) {
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      classes[code] = (classes[code] ?? 0) + oneSought * (index + 1)
    }
  }
}

/** Looks a text through for all of its landmarks, once. */
export function landmarksOf(codes: Uint16Array): Landmarks {
  const places = new Map<string, number[]>(sought.map(([name]) => [name, []]))
  const byNumber = [...places.values()]
  const joints: number[] = []
  const figureJoints: number[] = []
  let last = classAt(codes, 0)
  for (let at = 0; at < codes.length; at++) {
    const found = classAt(codes, at)
    if (found >= oneSought) byNumber[(found >> 4) - 1]?.push(at)
    if (((found ^ last) & levels) !== 0) joints.push(at)
    else if ((found | last) === (letter | figure)) figureJoints.push(at)
    last = found
  }
  return { joints, figureJoints, placesOf: (name) => places.get(name) ?? [] }
}

function classAt(codes: Uint16Array, at: number): number {
  return classes[codes[at] ?? 0] ?? 0
}

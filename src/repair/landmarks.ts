const sought = [',', '.', ';', ':', '?', '!', '(', '（', ')', '“', '”', '’', "'", '-', '&'] as const

/** A mark that several repairs look for. */
export type Mark = (typeof sought)[number]

/** The offsets in a text, in order, where repairs look: in running text there are few. */
export interface Landmarks {
  /** Where it goes over between Latin, general punctuation (U+2010 on) and Chinese (U+3000 on). */
  readonly joints: readonly number[]
  /** Where it goes over between a letter A to Z and a figure, without a space: 20th, 2O23. */
  readonly figureJoints: readonly number[]
  /** Where a mark stands. */
  readonly placesOf: (mark: Mark) => readonly number[]
}

const [firstMark, firstCjk] = [0x2010, 0x3000]
// What a code unit is: a level, or a letter or a figure of the lowest, or one of the marks sought.
const [levels, letter, figure, oneMark] = [3, 4, 8, 16]
const classes = new Uint8Array(0x10000)
classes.fill(1, firstMark, firstCjk).fill(2, firstCjk)
classes.fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b).fill(figure, 0x30, 0x3a)
sought.forEach((mark, index) => {
  const code = mark.charCodeAt(0)
  classes[code] = (classes[code] ?? 0) + oneMark * (index + 1)
})

/** Looks a text through for all of its landmarks, once. */
export function landmarksOf(codes: Uint16Array): Landmarks {
  const places = new Map<string, number[]>(sought.map((mark) => [mark, []]))
  const byNumber = [...places.values()]
  const joints: number[] = []
  const figureJoints: number[] = []
  let last = classAt(codes, 0)
  for (let at = 0; at < codes.length; at++) {
    const found = classAt(codes, at)
    if (found >= oneMark) byNumber[(found >> 4) - 1]?.push(at)
    if (found === last) continue
    if ((found & levels) !== (last & levels)) joints.push(at)
    if ((found | last) === (letter | figure)) figureJoints.push(at)
    last = found
  }
  return { joints, figureJoints, placesOf: (mark) => places.get(mark) ?? [] }
}

function classAt(codes: Uint16Array, at: number): number {
  return classes[codes[at] ?? 0] ?? 0
}

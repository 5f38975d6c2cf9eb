import type { Counts, Witness } from './evidence.ts'
import { oncePerSurvey, type Survey } from './survey.ts'

export type Apostrophe = '’' | "'"

const marks = ['’', "'"] as const

/** The apostrophe a text prints: the commoner of the two, else the one that goes with its quotation marks. */
export const apostrophes: Witness<Apostrophe> = {
  // Those before a small letter.
  counts: oncePerSurvey(({ codes, landmarks }) => {
    const isBeforeSmall = (at: number) => isSmall(codes[at + 1] ?? 0)
    const timesOf = (mark: Apostrophe) => landmarks.placesOf(mark).filter(isBeforeSmall).length
    return new Map(marks.map((mark) => [mark, timesOf(mark)]))
  }),
  evidence: apostropheOf,
}

/** {@link apostrophes} as they are known beside other counts. */
export function apostropheOf(counts: Counts, { text }: Survey): Apostrophe {
  const [curly, straight] = marks.map((mark) => counts.get(mark) ?? 0)
  if (curly !== straight) return (curly ?? 0) > (straight ?? 0) ? '’' : "'"
  return /"[A-Za-z]/.test(text) ? "'" : '’'
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

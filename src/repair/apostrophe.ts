import type { Landmarks } from './landmarks.ts'

export type Apostrophe = '’' | "'"

/** The apostrophe a text prints: the commoner of the two, else the one that goes with its quotation marks. */
export function apostropheOf(
  text: string,
  codes: Uint16Array,
  { placesOf }: Landmarks,
): Apostrophe {
  // Those before a small letter.
  const [curly, straight] = (['’', "'"] as const).map(
    (mark) => placesOf(mark).filter((at) => isSmall(codes[at + 1] ?? 0)).length,
  )
  if (curly !== straight) return (curly ?? 0) > (straight ?? 0) ? '’' : "'"
  return /"[A-Za-z]/.test(text) ? "'" : '’'
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

import { remembered as rememberedFor } from '../remembered.ts'

// Names of a long text: what is asked beyond these is worked out anew.
const most = 1 << 14

/** Work on letters, with its results kept: texts ask for the same words again, and so does each round. */
export function remembered<Result>(work: (letters: string) => Result): (letters: string) => Result {
  return rememberedFor(work, most)
}

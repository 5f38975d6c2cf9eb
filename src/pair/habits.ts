import type { Clues } from './story.ts'

/** What most stories of a bulletin have, so that a passage without it is likely no story's first. */
export interface Habits {
  /** Log odds for a passage without a heading over it, and for one without a date. */
  readonly headless: number
  readonly undated: number
}

const few = 3

/** The habits of one language's passages, by the clues of each. */
export function habitsOf(passages: readonly Clues[]): Habits {
  const count = (clue: keyof Clues) => passages.filter((clues) => clues[clue]).length
  const headed = count('underHeading')
  const dated = count('date first')
  // Under a heading no date is asked for; a dated paragraph may still be a story's second.
  const isHeaded = headed >= few && headed >= dated
  return { headless: isHeaded ? -3 : 0, undated: dated >= few ? -1.2 : 0 }
}

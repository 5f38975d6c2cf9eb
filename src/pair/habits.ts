import type { Passage } from './passage.ts'
import type { Clues } from './story.ts'

/** What most stories of a bulletin have, so that a passage without it is likely no story's first. */
export interface Habits {
  /** Log odds for a passage without a heading over it, for one without a date, for one without a number. */
  readonly headless: number
  readonly undated: number
  readonly unnumbered: number
  /** Log odds for a passage with an empty line before it, and for one without. */
  readonly parted: number
  readonly close: number
}

const few = 3

/**
 * The habits of one language's passages, by the clues of each; `inGroups` tells whether empty lines part
 * the whole text, both languages, into groups.
 */
export function habitsOf(
  passages: readonly Passage[],
  { clues, inGroups }: { readonly clues: readonly Clues[]; readonly inGroups: boolean },
): Habits {
  const count = (clue: keyof Clues) => clues.filter((one) => one[clue]).length
  const headed = count('underHeading')
  const dated = count('date first')
  // Under a heading no date is asked for; a dated paragraph may still be a story's second.
  const isHeaded = headed >= few && headed >= dated
  const [, ...later] = passages
  const parted = later.filter(({ isParted }) => isParted).length
  // Where every line has an empty one before it, or none has, they tell nothing.
  const tells = parted > 0 && (parted < later.length || inGroups)
  return {
    headless: isHeaded ? -3 : 0,
    undated: dated >= few ? -1.2 : 0,
    unnumbered: count('numbered') > 0 ? -5 : 0,
    // Set by reading bulletins, as the rest: lines that part both languages alike are put there for the news.
    parted: tells ? (inGroups ? 3.5 : 1) : 0,
    close: tells ? -3 : 0,
  }
}

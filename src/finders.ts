import type { Mention } from './mention.ts'
import { remembered } from './remembered.ts'
import type { Span } from './span.ts'

type Finder = (sentence: string) => readonly Mention[]

/** What finds the mentions of a sentence: people, and what is found before and behind them. */
export interface Finders {
  readonly before: readonly Finder[]
  readonly people: (sentence: string, names: readonly Span[]) => readonly Mention[]
  readonly behind: readonly Finder[]
}

/**
 * Gives all that a sentence mentions, in order of the finders. What it mentions besides people is the same whatever names are
 * known, and a sentence is read again with them.
 */
export function foundBy({
  before,
  people,
  behind,
}: Finders): (sentence: string, names: readonly Span[]) => Mention[] {
  const besidePeople = remembered((sentence) => ({
    before: before.flatMap((find) => find(sentence)),
    behind: behind.flatMap((find) => find(sentence)),
  }))
  return (sentence, names) => {
    const beside = besidePeople(sentence)
    return [...beside.before, ...people(sentence, names), ...beside.behind]
  }
}

import type { Mention } from './mention.ts'
import type { Span } from './span.ts'

/** A sentence, and the names of people known to stand in it. */
export interface Heard {
  readonly text: string
  readonly names?: readonly Span[]
}

/** What finds the mentions of a sentence. */
export interface Finders {
  /** What several finders ask about a sentence and what is remembered of it, each after those that it asks itself. */
  readonly looks: readonly ((sentence: string) => unknown)[]
  readonly finders: readonly ((sentence: string, names: readonly Span[]) => readonly Mention[])[]
}

// As many as what is remembered of sentences is sure to last for.
const together = 128

/**
 * Gives all that each of some sentences mentions, in order of the finders. One look or finder goes through the sentences
 * before the next begins: together they have more code, thousands of expressions, than a processor keeps at hand, and
 * sentence by sentence it would be fetched anew for each.
 */
export function foundBy({ looks, finders }: Finders): (sentences: readonly Heard[]) => Mention[][] {
  const foundIn = (sentences: readonly Heard[]): Mention[][] => {
    for (const look of looks) for (const { text } of sentences) look(text)
    const byFinder = finders.map((find) =>
      sentences.map(({ text, names = [] }) => find(text, names)),
    )
    return sentences.map((_, at) => byFinder.flatMap((found) => found[at] ?? []))
  }
  return (sentences) => {
    const all: Mention[][] = []
    for (let from = 0; from < sentences.length; from += together) {
      all.push(...foundIn(sentences.slice(from, from + together)))
    }
    return all
  }
}

import type { Mention } from './mention.ts'
import { longest } from './remembered.ts'
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

// A look is worth its while if its answers last until the finders ask for them, and `remembered` forgets all it knows when
// it comes to one text more than 256. That may cut a batch of half as many in two, and the part before the cut is looked at
// once more; of more than 256 nothing would last.
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
  return (sentences) => batches(sentences).flatMap(foundIn)
}

/**
 * The sentences in their order, as many together as is remembered of them. What is remembered of long ones is the last few
 * alone, so each is a batch of its own: it has letters enough for a finder's code to be worth fetching.
 */
function batches(sentences: readonly Heard[]): Heard[][] {
  const all: Heard[][] = []
  let isFull = true
  for (const sentence of sentences) {
    const isLong = sentence.text.length > longest
    const batch: Heard[] = isFull || isLong ? [] : (all.at(-1) ?? [])
    if (batch.length === 0) all.push(batch)
    batch.push(sentence)
    isFull = isLong || batch.length === together
  }
  return all
}

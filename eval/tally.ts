/**
 * What a comparison counts. `right` of the `guessed` values are true; `found` of the `gold` values were
 * found. The two differ where several guesses may meet one gold value.
 */
export interface Tally {
  readonly right: number
  readonly guessed: number
  readonly found: number
  readonly gold: number
}

/** A comparison with its evidence: what was missed and what was made up, in words. */
export interface Outcome extends Tally {
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

export const nothing: Outcome = { right: 0, guessed: 0, found: 0, gold: 0, missed: [], extra: [] }

export function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (a, b) => ({
      right: a.right + b.right,
      guessed: a.guessed + b.guessed,
      found: a.found + b.found,
      gold: a.gold + b.gold,
      missed: [...a.missed, ...b.missed],
      extra: [...a.extra, ...b.extra],
    }),
    nothing,
  )
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** With nothing to find and nothing wrong guessed all three are 1; a wrong guess there makes them 0. */
export function score({ right, guessed, found, gold }: Tally): Score {
  const precision = guessed === 0 ? (gold === 0 ? 1 : 0) : right / guessed
  const recall = gold === 0 ? (guessed === right ? 1 : 0) : found / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

/** How two lists of values are compared and told of. */
export interface Comparison<G, A> {
  readonly same: (gold: G, guess: A) => boolean
  readonly gold: (value: G) => string
  readonly guess: (value: A) => string
  /** Not asked for: no loss when missing, no gain when found. */
  readonly optional?: (value: G) => boolean
}

/** Compares each to each; a value counts once. Pairs are taken in order of the gold. */
export function compared<G, A>(
  gold: readonly G[],
  guesses: readonly A[],
  how: Comparison<G, A>,
): Outcome & { readonly pairs: readonly (readonly [G, A])[] } {
  const left = new Set(guesses.keys())
  const pairs: [G, A][] = []
  const missed: G[] = []
  let free = 0
  // What is asked for chooses first.
  const optional = (value: G) => how.optional?.(value) ?? false
  for (const value of [...gold].sort((a, b) => Number(optional(a)) - Number(optional(b)))) {
    const at = [...left].find((index) => how.same(value, guesses[index] as A))
    if (at !== undefined) left.delete(at)
    if (optional(value)) free += at === undefined ? 0 : 1
    else if (at === undefined) missed.push(value)
    else pairs.push([value, guesses[at] as A])
  }
  return {
    right: pairs.length,
    guessed: guesses.length - free,
    found: pairs.length,
    gold: pairs.length + missed.length,
    missed: missed.map(how.gold),
    extra: [...left].map((index) => how.guess(guesses[index] as A)),
    pairs,
  }
}

/** Compares one value, where null is none. */
export function comparedOne<T>(gold: T | null, guess: T | null, also: readonly T[] = []): Outcome {
  const show = (value: T) => String(value)
  return compared(gold === null ? [] : [gold], guess === null ? [] : [guess], {
    same: (a, b) => a === b || also.includes(b),
    gold: show,
    guess: show,
  })
}

/** Compares two sets of strings. */
export function comparedSets(gold: readonly string[], guess: readonly string[]): Outcome {
  const show = (value: string) => value
  return compared([...new Set(gold)], [...new Set(guess)], {
    same: (a, b) => a === b,
    gold: show,
    guess: show,
  })
}

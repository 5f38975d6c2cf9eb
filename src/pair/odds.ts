import type { Alike } from './likeness.ts'

/** How many texts there are on either side. */
export interface Sizes {
  readonly source: number
  readonly target: number
}

/**
 * How much each of the `features` tells (log odds). Fitted to 946 shuffled pools of 2 to 200 items of two
 * corpora of news (`npm run eval pair -- --corpora FOLDER --fit ntrex-cn,wmt21enzh`). Of numbers it is those of
 * the English version that tell: Chinese ones stand in many a word that is no figure.
 */
const weights = [3.43, 3.45, -1.02, -0.12, -1.24, -1.68] as const

// In a pool of two texts there is less to choose from than in one of two hundred, but the two need not be
// partners: pools count as so many larger. Fitted with the weights; from 2 to 8 it makes hardly a difference.
const unseen = 5

/** What there is to judge two texts by, as numbers; the first is for what is so of all. */
export function features(alike: Alike): number[] {
  const { words, length, sourceNumbers, targetNumbers, rival } = alike
  return [1, words, length, sourceNumbers, targetNumbers, rival]
}

/** The log odds that two texts say the same, if neither had another to match; less in a larger pool. */
export function oddsOf(alike: Alike, pool: Sizes, by: readonly number[] = weights): number {
  const told = features(alike).reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0)
  return told - Math.log(Math.max(pool.source, pool.target) + unseen)
}

import type { TextPair } from '../../src/aligner.ts'
import type { Pool } from './pools.ts'

/** What was found in some pools, counted. */
export interface Count {
  readonly pools: number
  /** Pools with every pair found and none made up. */
  readonly perfect: number
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly seconds: number
  /** By the score given, in ten bins: how many pairs, the sum of their scores, how many are right. */
  readonly bins: readonly Bin[]
}

interface Bin {
  readonly pairs: number
  readonly score: number
  readonly right: number
}

const bins = 10

/** One pool's count. */
export function counted({ partners }: Pool, pairs: readonly TextPair[], seconds: number): Count {
  const isRight = ({ source, target }: TextPair) => partners[source] === target
  const gold = partners.filter((partner) => partner >= 0).length
  const right = pairs.filter(isRight).length
  const isPerfect = right === gold && right === pairs.length
  return {
    pools: 1,
    perfect: isPerfect ? 1 : 0,
    gold,
    found: pairs.length,
    right,
    seconds,
    bins: Array.from({ length: bins }, (_, at) => {
      const inBin = pairs.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === at)
      return {
        pairs: inBin.length,
        score: inBin.reduce((sum, pair) => sum + pair.score, 0),
        right: inBin.filter(isRight).length,
      }
    }),
  }
}

/** Counts of several pools as one. */
export function summed(counts: readonly Count[]): Count {
  const all = (of: (count: Count) => number) => counts.reduce((sum, count) => sum + of(count), 0)
  return {
    pools: all((count) => count.pools),
    perfect: all((count) => count.perfect),
    gold: all((count) => count.gold),
    found: all((count) => count.found),
    right: all((count) => count.right),
    seconds: all((count) => count.seconds),
    bins: Array.from({ length: bins }, (_, at) => ({
      pairs: all((count) => count.bins[at]?.pairs ?? 0),
      score: all((count) => count.bins[at]?.score ?? 0),
      right: all((count) => count.bins[at]?.right ?? 0),
    })),
  }
}

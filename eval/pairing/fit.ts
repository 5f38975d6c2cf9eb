import { bitext } from '../../src/bitext/bitext.ts'
import { chineseEnglish } from '../../src/bitext/chinese-english.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import { chances } from '../../src/pair/chances.ts'
import { type Alike, likeness } from '../../src/pair/likeness.ts'
import { features, oddsOf, type Sizes } from '../../src/pair/odds.ts'
import type { Pool } from './pools.ts'

/** A pool's candidates as numbers, and which of them are right. */
interface Example {
  readonly sizes: Sizes
  readonly candidates: readonly Alike[]
  readonly values: readonly (readonly number[])[]
  readonly isRight: readonly boolean[]
}

const mostRounds = 30
// A step is cut short: the curvature takes no account of the candidates' being in each other's way.
const boldness = 0.6
const longestStep = 3
const settled = 0.01
// So little that it matters only where the examples tell nothing.
const ridge = 1e-5

/** What the pools show to fit by. */
export function examples(pools: readonly Pool[], lexicon: Lexicon): Example[] {
  const evidence = chineseEnglish(lexicon)
  return pools.map(({ zh, en, partners }) => {
    const candidates = likeness(bitext(zh, en, evidence))
    return {
      sizes: { source: zh.length, target: en.length },
      candidates,
      values: candidates.map(features),
      isRight: candidates.map(({ source, target }) => partners[source] === target),
    }
  })
}

/**
 * The weights of the features under which the right pairs are likeliest, each pool taken as a whole: for
 * every feature its sum over the right pairs is to be its sum over all candidates by their chances.
 */
export function fitted(from: readonly Example[], start: readonly number[]): number[] {
  let weights = [...start]
  for (let round = 0; round < mostRounds; round++) {
    const step = stepFrom(from, weights)
    const longest = Math.max(...step.map(Math.abs))
    const part = Math.min(boldness, longestStep / longest)
    weights = weights.map((weight, at) => weight - part * (step[at] ?? 0))
    if (longest < settled) break
  }
  return weights
}

function stepFrom(from: readonly Example[], weights: readonly number[]): number[] {
  const slope: number[] = weights.map(() => 0)
  const curvature: number[][] = weights.map((_, row) =>
    weights.map((_, column) => (row === column ? ridge : 0)),
  )
  for (const { sizes, candidates, values, isRight } of from) {
    const odds = candidates.map((one) => ({ ...one, odds: oddsOf(one, sizes, weights) }))
    chances(odds, sizes).forEach((chance, at) => {
      const own = values[at] ?? []
      const excess = chance - (isRight[at] ? 1 : 0)
      const doubt = chance * (1 - chance)
      own.forEach((value, row) => {
        slope[row] = (slope[row] ?? 0) + excess * value
        const line = curvature[row] ?? []
        own.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + doubt * value * other
        })
      })
    })
  }
  return solved(curvature, slope)
}

/** What times the matrix gives the vector: Gauss–Jordan elimination with pivoting. */
function solved(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0])
  rows.forEach((_, at) => {
    const below = rows.slice(at).map((row) => Math.abs(row[at] ?? 0))
    const pivot = at + below.indexOf(Math.max(...below))
    ;[rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []]
    const top = rows[at] ?? []
    rows.forEach((row, other) => {
      if (other === at) return
      const factor = (row[at] ?? 0) / (top[at] ?? 1)
      rows[other] = row.map((value, column) => value - factor * (top[column] ?? 0))
    })
  })
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}

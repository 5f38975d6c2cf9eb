import { aligned } from '../table.ts'
import { isWhole, keyOf, type LineBead, singles } from './line-bead.ts'

/** A bead's score, and whether it is right. */
export interface Claim {
  readonly score: number
  readonly isRight: boolean
}

const bins = 10

/** What the scores of some beads claimed, and whether they were right. */
export function claims(
  gold: readonly LineBead[],
  beads: readonly (LineBead & { readonly score: number })[],
): Claim[] {
  const wanted = new Set([...gold.filter(isWhole), ...gold.flatMap(singles)].map(keyOf))
  return beads.map((bead) => ({ score: bead.score, isRight: wanted.has(keyOf(bead)) }))
}

/** Beads in ten bins of score: in each as many should be right as the scores say. */
export function reliabilityTable(all: readonly Claim[]): string {
  const rows = Array.from({ length: bins }, (_, bin) => {
    const own = all.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === bin)
    const mean = (value: (claim: Claim) => number) =>
      own.length > 0 ? (own.reduce((sum, one) => sum + value(one), 0) / own.length).toFixed(3) : ''
    return [
      `${(bin / bins).toFixed(1)}–${((bin + 1) / bins).toFixed(1)}`,
      mean(({ score }) => score),
      mean(({ isRight }) => Number(isRight)),
      String(own.length),
    ]
  })
  const head = ['score', 'mean', 'right', 'beads']
  return `scores\n${aligned([head, ...rows], 1)}\n`
}

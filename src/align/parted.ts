import type { Bitext, Side, Stretch } from '../bitext/bitext.ts'
import { type Lattice, toldOf } from './lattice.ts'
import { lengthSums } from './lengths.ts'
import { model } from './model.ts'

/** A bead of a path, and its chance, 0 to 1. */
export interface Judged extends Stretch {
  readonly score: number
}

/**
 * The beads, with single matches parted that are none: two texts that each version leaves out at one place,
 * joined for want of others. Words of one story match by accident, the more of them the more, so what joins
 * the two is held against what the single matches round them tell.
 */
export function parted(part: Bitext, beads: Lattice, found: readonly Judged[]): Judged[] {
  if (part.linked < model.leastLinked) return [...found]
  const { words, odds } = model.parting
  const usual = toldByWord(part, beads, found)
  return found.flatMap((bead, at) => {
    if (!isSingle(bead)) return [bead]
    const most = words * usual(at) * Math.log(wordsIn(part, bead) + 1)
    const excess = toldOf(beads, bead) - most + odds
    const chance = 1 / (1 + Math.exp(-excess))
    if (excess >= 0) return [{ ...bead, score: bead.score * chance }]
    return [
      { ...bead, targetCount: 0, score: 1 - chance },
      { ...bead, source: bead.source + 1, sourceCount: 0, score: 1 - chance },
    ]
  })
}

/** What single matches round a bead of a path tell for each of their words. */
function toldByWord(
  part: Bitext,
  beads: Lattice,
  found: readonly Stretch[],
): (at: number) => number {
  const { usual, firmness, near } = model.parting
  const sums = (of: (bead: Stretch) => number) =>
    lengthSums(Float64Array.from(found, (bead) => (isSingle(bead) ? of(bead) : 0)))
  const told = sums((bead) => toldOf(beads, bead))
  const words = sums((bead) => wordsIn(part, bead))
  return (at) => {
    const [from, to] = [Math.max(0, at - near), Math.min(found.length, at + near + 1)]
    const between = (all: Float64Array) => (all[to] ?? 0) - (all[from] ?? 0)
    return (between(told) + usual * firmness) / (between(words) + firmness)
  }
}

function isSingle({ sourceCount, targetCount }: Stretch): boolean {
  return sourceCount === 1 && targetCount === 1
}

function wordsIn({ source, target }: Bitext, bead: Stretch): number {
  return count(source, bead.source, bead.sourceCount) + count(target, bead.target, bead.targetCount)
}

function count({ starts }: Side, from: number, texts: number): number {
  return (starts[from + texts] ?? 0) - (starts[from] ?? 0)
}

import type { Bitext, Side, Stretch } from '../bitext/bitext.ts'
import { lengthSums } from './lengths.ts'
import { model } from './model.ts'

/** A bead of a path: what it tells (log odds), and its chance, 0 to 1. */
export interface Judged extends Stretch {
  readonly told: number
  readonly score: number
}

/** How much more beads that stand together tell than such words may by accident (log odds). */
export type Excess = (beads: readonly Omit<Judged, 'score'>[]) => number

/**
 * Texts of one story share words by accident, the more of them the more: what beads tell is held against what
 * the single matches of a path tell round them, word for word, by the log of their words.
 */
export function excessIn(part: Bitext, found: readonly Judged[]): Excess {
  const usual = toldByWord(part, found)
  return (beads) => {
    const sum = (of: (bead: Omit<Judged, 'score'>) => number) =>
      beads.reduce((total, bead) => total + of(bead), 0)
    const words = sum((bead) => wordsIn(part, bead))
    const told = sum((bead) => bead.told)
    return told - model.parting.words * usual(beads[0]?.source ?? 0) * Math.log(words + 1)
  }
}

/** What single matches round a source text tell for each of their words. */
function toldByWord(part: Bitext, found: readonly Judged[]): (text: number) => number {
  const { usual, firmness, near } = model.parting
  const sums = (of: (bead: Judged) => number) =>
    lengthSums(Float64Array.from(found, (bead) => (isSingle(bead) ? of(bead) : 0)))
  const told = sums((bead) => bead.told)
  const words = sums((bead) => wordsIn(part, bead))
  const places = Int32Array.from(
    found.flatMap(({ sourceCount }, at) => Array<number>(sourceCount).fill(at)),
  )
  return (text) => {
    const at = places[text] ?? found.length - 1
    const [from, to] = [Math.max(0, at - near), Math.min(found.length, at + near + 1)]
    const between = (all: Float64Array) => (all[to] ?? 0) - (all[from] ?? 0)
    return (between(told) + usual * firmness) / (between(words) + firmness)
  }
}

/** Tells whether a bead joins one text with one. */
export function isSingle({ sourceCount, targetCount }: Stretch): boolean {
  return sourceCount === 1 && targetCount === 1
}

function wordsIn({ source, target }: Bitext, bead: Stretch): number {
  return count(source, bead.source, bead.sourceCount) + count(target, bead.target, bead.targetCount)
}

function count({ starts }: Side, from: number, texts: number): number {
  return (starts[from + texts] ?? 0) - (starts[from] ?? 0)
}

import type { Evidence } from '../bitext/evidence.ts'
import { type AlignedBead, alignedBeads, type Versions } from './beads.ts'
import { heaviestChain } from './chain.ts'
import type { Cut } from './cuts.ts'
import { ordered } from './ordered.ts'

/** A bead that a person has settled, as indexes into the versions. Either side may be empty. */
export type FixedBead = Omit<AlignedBead, 'score'>

/**
 * The best beads round those that a person has settled: these are kept as they are, with a score of 1, and
 * no other bead runs over one that stands in order. Gives all beads in order of the source.
 *
 * @throws {RangeError} when a settled bead names a sentence that is not there, or that another has
 */
export function realignedBeads(
  versions: Versions,
  fixed: readonly FixedBead[],
  evidence: Evidence,
): AlignedBead[] {
  const source = restOf(versions.source.length, fixed, 'source')
  const target = restOf(versions.target.length, fixed, 'target')
  const { stands } = versions
  const pick = <T>(all: readonly T[], indexes: readonly number[]) =>
    indexes.flatMap((index) => all[index] ?? [])
  const found = alignedBeads(
    {
      source: pick(versions.source, source),
      target: pick(versions.target, target),
      walls: inOrder(fixed, versions.target.length).map((settled) => ({
        source: countBefore(source, settled.source),
        target: countBefore(target, settled.target),
      })),
      ...(stands && {
        stands: { source: pick(stands.source, source), target: pick(stands.target, target) },
      }),
    },
    evidence,
  )
  return ordered([
    ...fixed.map((bead) => ({ ...bead, score: 1 })),
    ...found.map((bead) => ({
      source: pick(source, bead.source),
      target: pick(target, bead.target),
      score: bead.score,
    })),
  ])
}

/** The sentences of a side that no settled bead has. */
function restOf(size: number, fixed: readonly FixedBead[], side: 'source' | 'target'): number[] {
  const taken = new Set<number>()
  for (const index of fixed.flatMap((bead) => bead[side])) {
    if (!Number.isInteger(index) || index < 0 || index >= size) {
      throw new RangeError(`Cannot keep a bead of ${side} sentence ${index}: there are ${size}`)
    }
    if (taken.has(index)) {
      throw new RangeError(`Cannot keep two beads of ${side} sentence ${index}: it belongs to one`)
    }
    taken.add(index)
  }
  return Array.from({ length: size }, (_, index) => index).filter((index) => !taken.has(index))
}

/** Of the settled beads the weightiest run that never goes back: paths may not cross these. */
function inOrder(fixed: readonly FixedBead[], size: number): Cut[] {
  const anchors = fixed
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => ({
      source: Math.min(...source),
      target: Math.min(...target),
      gain: 1,
    }))
    .sort((a, b) => a.source - b.source)
  return heaviestChain(anchors, size)
}

/** How many of some indexes, in order, stand before a place. */
function countBefore(indexes: readonly number[], place: number): number {
  let [low, high] = [0, indexes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indexes[middle] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

import type { Stretch } from '../bitext/bitext.ts'
import type { Lattice } from './lattice.ts'
import { model } from './model.ts'

/**
 * The lattice, with texts left alone made less likely where a first path leaves fewer than usual: one
 * translator leaves out much, another nothing. Never likelier: of more that it leaves many belong to a bead.
 */
export function withOmissions(beads: Lattice, found: readonly Stretch[]): Lattice {
  const { shapes } = beads
  const alone = shapes.flatMap((shape, at) => (isAlone(shape.source, shape.target) ? [at] : []))
  const shift = omissionShift(found)
  if (shift === 0) return beads
  return {
    ...beads,
    told: beads.told.map((row) => {
      const told = row.slice()
      for (let first = 0; first < told.length; first += shapes.length) {
        // What lies outside the band stays there: infinity and a number is infinity.
        for (const at of alone) told[first + at] = (told[first + at] ?? 0) + shift
      }
      return told
    }),
  }
}

/** How much less likely (log) a text is left alone here than usual; 0 where none is left alone more seldom. */
export function omissionShift(found: readonly Stretch[]): number {
  const isSuch = (bead: Stretch) => isAlone(bead.sourceCount, bead.targetCount)
  return Math.min(0, commoner(found, isSuch, model.omissions.usual))
}

/** How much commoner (log) than usual beads of more than three texts are: so it is in what is retold, as novels. */
export function largeness(found: readonly Stretch[]): number {
  const isLarger = ({ sourceCount, targetCount }: Stretch) =>
    sourceCount * targetCount > 0 && sourceCount + targetCount > 3
  return Math.max(0, commoner(found, isLarger, model.dropping.larger))
}

/** How much commoner (log) some beads are in a path than is usual; few beads tell little of it. */
function commoner(
  found: readonly Stretch[],
  isSuch: (bead: Stretch) => boolean,
  usual: number,
): number {
  const { firmness } = model.omissions
  return Math.log((found.filter(isSuch).length / usual + firmness) / (found.length + firmness))
}

function isAlone(sourceCount: number, targetCount: number): boolean {
  return sourceCount === 0 || targetCount === 0
}

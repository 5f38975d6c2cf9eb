import type { AlignedBead } from './beads.ts'

/**
 * Beads in order of the source; one without source texts stands behind the bead that has the target text
 * before its own.
 */
export function ordered(beads: readonly AlignedBead[]): AlignedBead[] {
  const byTarget = beads
    .filter(({ target }) => target.length > 0)
    .sort((a, b) => firstOf(a.target) - firstOf(b.target))
  const places = new Map<AlignedBead, number>()
  let place = -0.5
  for (const bead of byTarget) {
    if (bead.source.length > 0) place = firstOf(bead.source) + 0.5
    else places.set(bead, place)
  }
  const placeOf = (bead: AlignedBead) => places.get(bead) ?? firstOf(bead.source)
  return [...beads].sort((a, b) => placeOf(a) - placeOf(b))
}

function firstOf(indexes: readonly number[]): number {
  return Math.min(...indexes)
}

import type { Stretch } from '../bitext/bitext.ts'
import type { Band } from './band.ts'
import type { Shape } from './model.ts'

/**
 * Every bead that the band allows, by the point it ends at: row i of `told` holds for each point (texts
 * passed: i of the source, `least[i]` of the target and on) the log score of each shape ending there,
 * -Infinity where that shape would begin outside the band.
 */
export interface Lattice extends Band {
  readonly shapes: readonly Shape[]
  readonly told: readonly Float64Array[]
}

/** Tells whether a path may pass a point. */
export function isIn({ least, most }: Band, source: number, target: number): boolean {
  return source >= 0 && target >= (least[source] ?? 1) && target <= (most[source] ?? 0)
}

/** Texts passed: of the source, and of the target. */
export type Point = readonly [i: number, j: number]

/** The log score of a shape that ends at a point. */
export function toldAt({ least, told, shapes }: Lattice, [i, j]: Point, shape: number): number {
  return told[i]?.[(j - (least[i] ?? 0)) * shapes.length + shape] ?? -Infinity
}

/** The log score of a bead. */
export function toldOf(beads: Lattice, bead: Stretch): number {
  const { source, target, sourceCount, targetCount } = bead
  const shape = beads.shapes.findIndex(
    (one) => one.source === sourceCount && one.target === targetCount,
  )
  return toldAt(beads, [source + sourceCount, target + targetCount], shape)
}

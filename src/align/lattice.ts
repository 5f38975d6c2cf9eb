import type { Stretch } from '../bitext/bitext.ts'
import type { Band } from './band.ts'
import { model, type Shape, shapes } from './model.ts'

/**
 * Every bead that the band allows, by the point it ends at: row i of `told` holds for each point (texts
 * passed: i of the source, `least[i]` of the target and on) the log score of each shape ending there,
 * -Infinity where that shape would begin outside the band.
 */
export interface Lattice extends Band {
  readonly shapes: readonly Shape[]
  readonly told: readonly Float64Array[]
}

/** What is known of a bead: how its lengths and layout fit (its form), cheap to ask, and what its words tell. */
export interface Judges {
  readonly form: (stretch: Stretch) => number
  readonly words: (stretch: Stretch) => number
}

/** Scores every bead in the band once. The judges are asked of those with texts on both sides. */
export function lattice(band: Band, judges: Judges): Lattice {
  const { least, most } = band
  const tried = shapes()
  const told = Array.from(least, (first, i) => {
    const width = (most[i] ?? 0) - first + 1
    const row = new Float64Array(width * tried.length).fill(-Infinity)
    for (let place = 0; place < row.length; place++) {
      const shape = tried[place % tried.length]
      const j = first + Math.floor(place / tried.length)
      if (shape && isIn(band, i - shape.source, j - shape.target)) {
        row[place] = shape.prior + judged(ending(shape, i, j), judges)
      }
    }
    return row
  })
  return { least, most, shapes: tried, told }
}

function ending({ source, target }: Shape, i: number, j: number): Stretch {
  return { source: i - source, target: j - target, sourceCount: source, targetCount: target }
}

/** Words are dear to weigh, and no larger bead of very unlike lengths was ever right. */
function judged(stretch: Stretch, { form, words }: Judges): number {
  if (stretch.sourceCount === 0 || stretch.targetCount === 0) return 0
  const fits = form(stretch)
  const isHopeless = fits < model.leastFit && stretch.sourceCount + stretch.targetCount > 2
  return isHopeless ? -Infinity : fits + words(stretch)
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

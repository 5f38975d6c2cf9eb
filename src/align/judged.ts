import type { Stretch } from '../bitext/bitext.ts'
import type { Band } from './band.ts'
import type { Lattice } from './lattice.ts'
import { model, type Shape, shapes } from './model.ts'
import { shortfall } from './path.ts'

/** What is known of a bead: how its lengths and layout fit (its form), cheap to ask, and what its words tell. */
export interface Judges {
  form(stretch: Stretch): number
  words(stretch: Stretch): number
  /** What its words tell at most, with less work. Where this is not known, every bead is looked at. */
  most?(stretch: Stretch): number
}

// A bead that only paths hold which are so much less likely (log) than the best is not looked at: at the model's
// temper it would change no chance by more than a thousand-millionth.
const hopeless = 30

/** Scores the beads in a band, each once. The judges are asked of those with texts on both sides. */
export function lattice(band: Band, { form, words, most }: Judges): Lattice {
  const tried = shapes()
  const told = Array.from(band.least, (first, i) =>
    new Float64Array(((band.most[i] ?? 0) - first + 1) * tried.length).fill(-Infinity),
  )
  const beads = { ...band, shapes: tried, told }
  enter(beads, isSmall, (bead, { prior }) => {
    const isAlone = bead.sourceCount === 0 || bead.targetCount === 0
    return isAlone ? prior : prior + (form(bead) + words(bead))
  })
  // Words are dear to weigh, and most larger beads lie far from any path worth taking.
  const lost = most && shortfall(beads)
  enter(beads, isLarge, (bead, { prior }) => {
    const fits = form(bead)
    // No larger bead of very unlike lengths was ever right.
    if (fits < model.leastFit) return -Infinity
    if (lost && lost(bead, prior + fits + most(bead)) > hopeless) return -Infinity
    return prior + (fits + words(bead))
  })
  return beads
}

function isSmall({ source, target }: Shape): boolean {
  return source <= 1 && target <= 1
}

function isLarge(shape: Shape): boolean {
  return !isSmall(shape)
}

/** Enters the scores of all beads of some shapes that lie in the band. */
function enter(
  beads: Lattice,
  isMeant: (shape: Shape) => boolean,
  score: (bead: Stretch, shape: Shape) => number,
): void {
  const { least, most, shapes: tried } = beads
  for (const [at, shape] of tried.entries()) {
    if (!isMeant(shape)) continue
    for (let i = shape.source; i < least.length; i++) {
      // Only so far may what ends here have begun.
      const before = i - shape.source
      const from = Math.max(least[i] ?? 0, (least[before] ?? 0) + shape.target)
      const to = Math.min(most[i] ?? 0, (most[before] ?? 0) + shape.target)
      enterRow(beads, { i, from, to, at }, score)
    }
  }
}

/** Some points of a row, and the shape that ends there, by number. */
interface Ends {
  readonly i: number
  readonly from: number
  readonly to: number
  readonly at: number
}

function enterRow(
  { least, shapes: tried, told }: Lattice,
  { i, from, to, at }: Ends,
  score: (bead: Stretch, shape: Shape) => number,
): void {
  const [row, shape] = [told[i], tried[at]]
  if (!row || !shape) return
  const { source: sourceCount, target: targetCount } = shape
  for (let j = from; j <= to; j++) {
    const bead = { source: i - sourceCount, target: j - targetCount, sourceCount, targetCount }
    row[(j - (least[i] ?? 0)) * tried.length + at] = score(bead, shape)
  }
}

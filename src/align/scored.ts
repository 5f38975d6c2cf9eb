import type { Bitext } from '../bitext/bitext.ts'
import type { Band } from './band.ts'
import type { AlignedBead } from './beads.ts'
import { crossed } from './crossing.ts'
import { withDropped } from './dropped.ts'
import { toldOf } from './lattice.ts'
import type { Stands } from './layout.ts'
import { withOmissions } from './omissions.ts'
import { parted } from './parted.ts'
import { chances, path } from './path.ts'
import { beadsIn } from './pieces.ts'
import { range } from './range.ts'
import { swapped } from './swapped.ts'
import { excessIn, type Judged } from './usual.ts'

/** Where a part stands in its versions, where a path through it may run, and where its texts stand. */
interface Part {
  readonly source: number
  readonly target: number
  readonly within: Band
  readonly stands: Stands
}

/** The beads of the best path through a part, with their chances; sentences that were moved joined again. */
export function scored(
  part: Bitext,
  { source: from, target: to, within, stands }: Part,
): AlignedBead[] {
  const all = beadsIn(part, within, stands)
  const first = path(all)
  const beads = withOmissions(all, first)
  const found = beads === all ? first : path(beads)
  const scores = chances(beads, found)
  const judged = found.map((bead, index) => ({
    ...bead,
    told: toldOf(beads, bead),
    score: scores[index] ?? 0,
  }))
  const excess = excessIn(part, judged)
  const crosswise = swapped(part, judged, { stands, excess })
  const dropped = withDropped(part, crosswise, beads)
  const settled = parted(part, dropped, excess).map(asBead)
  return crossed(part, settled, excess).map(({ source, target, score }) => ({
    source: source.map((index) => from + index),
    target: target.map((index) => to + index),
    score,
  }))
}

function asBead({ source, target, sourceCount, targetCount, score }: Judged): AlignedBead {
  return { source: range(source, sourceCount), target: range(target, targetCount), score }
}

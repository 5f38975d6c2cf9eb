import type { Bitext } from '../bitext/bitext.ts'
import { model } from './model.ts'
import { type Excess, isSingle, type Judged } from './usual.ts'

/**
 * The beads, with single matches parted that are none: two texts that each version leaves out at one place,
 * joined for want of others.
 */
export function parted(part: Bitext, found: readonly Judged[], excess: Excess): Judged[] {
  if (part.linked < model.leastLinked) return [...found]
  return found.flatMap((bead) => {
    if (!isSingle(bead)) return [bead]
    const surplus = excess([bead]) + model.parting.odds
    const chance = 1 / (1 + Math.exp(-surplus))
    if (surplus >= 0) return [{ ...bead, score: bead.score * chance }]
    return [
      { ...bead, targetCount: 0, score: 1 - chance },
      { ...bead, source: bead.source + 1, sourceCount: 0, score: 1 - chance },
    ]
  })
}

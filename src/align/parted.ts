import type { Bitext } from '../bitext/bitext.ts'
import { model } from './model.ts'
import { largeness } from './omissions.ts'
import { lead } from './rivals.ts'
import { type Excess, isSingle, type Judged } from './usual.ts'

/**
 * The beads, with single matches parted that are none: two texts that each version leaves out at one place,
 * joined for want of others.
 */
export function parted(part: Bitext, found: readonly Judged[], excess: Excess): Judged[] {
  if (part.linked < model.leastLinked) return [...found]
  const { odds, doubtful, leading, slope, larger } = model.parting
  const kept = leading - larger * largeness(found)
  return found.flatMap((bead, at) => {
    if (!isSingle(bead)) return [bead]
    const told = excess([bead]) + odds
    // What tells much is one whatever others tell.
    const surplus = told > doubtful ? told : slope * (told + lead(part, found, at) - kept)
    const chance = 1 / (1 + Math.exp(-surplus))
    if (surplus >= 0) return [{ ...bead, score: bead.score * chance }]
    return [
      { ...bead, targetCount: 0, score: 1 - chance },
      { ...bead, source: bead.source + 1, sourceCount: 0, score: 1 - chance },
    ]
  })
}

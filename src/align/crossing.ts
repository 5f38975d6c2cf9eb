import { type Bitext, pick } from '../bitext/bitext.ts'
import { everywhere } from './band.ts'
import type { AlignedBead } from './beads.ts'
import { lengthScore } from './lengths.ts'
import { matches } from './matches.ts'
import { model } from './model.ts'
import { ordered } from './ordered.ts'
import type { Excess } from './usual.ts'
import { wordScore } from './words.ts'

// Texts further apart than this (in beads) were not moved within one story.
const reach = 30
// So many of a text's neighbours are compared at most: what is mostly unmatched has nothing to cross.
const mostUnmatched = 100
// Log odds against a text having been moved, beyond those against its having been left out on both sides.
const moved = -10
const leastChance = 0.8

/**
 * The beads, with those of one text alone joined where they say the same out of order: a sentence that one
 * version tells earlier than the other. Only where the evidence is strong.
 */
export function crossed(
  bitext: Bitext,
  beads: readonly AlignedBead[],
  excess: Excess,
): AlignedBead[] {
  const alone = beads.map((bead, at) => ({ bead, at }))
  const sources = alone.filter(({ bead }) => bead.target.length === 0)
  const targets = alone.filter(({ bead }) => bead.source.length === 0)
  const few = Math.max(sources.length, targets.length) <= mostUnmatched
  if (sources.length === 0 || targets.length === 0 || !few) return [...beads]
  const joined = joinedOf(bitext, { sources, targets, excess })
  if (joined.length === 0) return [...beads]
  const gone = new Set(joined.flatMap(({ source, target }) => [source.bead, target.bead]))
  return ordered([
    ...beads.filter((bead) => !gone.has(bead)),
    ...joined.map(({ source, target, score }) => ({
      source: source.bead.source,
      target: target.bead.target,
      score,
    })),
  ])
}

/** A bead of one text, and its place among all. */
interface Alone {
  readonly bead: AlignedBead
  readonly at: number
}

interface Joined {
  readonly source: Alone
  readonly target: Alone
  readonly score: number
}

interface Texts {
  readonly sources: readonly Alone[]
  readonly targets: readonly Alone[]
  readonly excess: Excess
}

/** The surest pairs, each text in one. */
function joinedOf(bitext: Bitext, { sources, targets, excess }: Texts): Joined[] {
  const part = pick(bitext, {
    source: sources.flatMap(({ bead }) => bead.source),
    target: targets.flatMap(({ bead }) => bead.target),
  })
  const words = wordScore(
    part,
    matches(part, part.links, everywhere(sources.length, targets.length)),
  )
  const lengths = lengthScore(part)
  const surplus = ({ bead: one }: Alone, { bead: other }: Alone, told: number) =>
    excess([
      {
        source: one.source[0] ?? 0,
        target: other.target[0] ?? 0,
        sourceCount: 1,
        targetCount: 1,
        told,
      },
    ])
  const found = sources.flatMap((source, i) =>
    targets.flatMap((target, j) => {
      const apart = Math.abs(source.at - target.at)
      // Next to one another they were compared as a bead already.
      if (apart < 2 || apart > reach) return []
      const stretch = { source: i, target: j, sourceCount: 1, targetCount: 1 }
      const told = words.of(stretch) + lengths(stretch)
      if (surplus(source, target, told) + model.swaps.odds < model.swaps.perBead * (apart - 2))
        return []
      const odds = told - 2 * model.omitted + moved
      const score = 1 / (1 + Math.exp(-model.temper * odds))
      return score < leastChance ? [] : [{ source, target, score }]
    }),
  )
  const taken = new Set<Alone>()
  return found
    .sort((a, b) => b.score - a.score)
    .filter(({ source, target }) => {
      if (taken.has(source) || taken.has(target)) return false
      taken.add(source).add(target)
      return true
    })
}

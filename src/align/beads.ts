import { bitext } from '../bitext/bitext.ts'
import type { Evidence } from '../bitext/evidence.ts'
import { band } from './band.ts'
import type { Cut } from './cuts.ts'
import type { Stands } from './layout.ts'
import { enough, taughtBeads } from './lessons.ts'
import { related } from './related.ts'
import { scored } from './scored.ts'

/** The sentences of two versions of one text, in order. Either may be missing. */
export interface Versions {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** Where each sentence stands, if known. */
  readonly stands?: Stands
  /** Points that the path must pass, in order: so many sentences of each version before them. */
  readonly walls?: readonly Cut[]
}

/** Sentences that say the same, as indexes into the versions, and how surely, 0 to 1. Either side may be empty. */
export interface AlignedBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly score: number
}

const unknown: Stands = { source: [], target: [] }
const start = { source: 0, target: 0 }

/**
 * Which sentences of two versions say the same: beads in order of the source that cover every sentence
 * exactly once, monotone but for sentences that one version surely tells earlier. Scores are the beads'
 * chances against all other ways to align. Work and memory are linear in the length of the versions.
 */
export function alignedBeads(versions: Versions, evidence: Evidence): AlignedBead[] {
  const { source, target, stands = unknown, walls = [] } = versions
  if (source.length === 0 || target.length === 0) return unmatched(versions)
  const whole = bitext(source, target, evidence)
  const isShort = Math.min(source.length, target.length) < enough && walls.length === 0
  const beads = isShort
    ? scored(whole, { ...start, within: band(whole), stands })
    : taughtBeads(whole, { stands, walls, lessons: evidence.lessons })
  const chance = related(whole, beads)
  return beads.map((bead) => ({ ...bead, score: believed(bead, chance) }))
}

/** A bead's score, given how likely it is that the versions belong together: if not, only null beads are right. */
function believed({ source, target, score }: AlignedBead, chance: number): number {
  const isNull = source.length === 0 || target.length === 0
  return isNull ? 1 - chance * (1 - score) : chance * score
}

function unmatched({ source, target }: Versions): AlignedBead[] {
  return [
    ...source.map((_, index) => ({ source: [index], target: [], score: 1 })),
    ...target.map((_, index) => ({ source: [], target: [index], score: 1 })),
  ]
}

import { type Bitext, bitext, partOf, type Stretch } from '../bitext/bitext.ts'
import type { Evidence } from '../bitext/evidence.ts'
import type { Links } from '../bitext/links.ts'
import { type Band, band, bandOf } from './band.ts'
import { crossed } from './crossing.ts'
import type { Cut } from './cuts.ts'
import type { Stands } from './layout.ts'
import { learned } from './learned.ts'
import { chances, path } from './path.ts'
import { beadsIn, type Piece, pieces, standsIn } from './pieces.ts'

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

// Fewer beads than this teach more error than vocabulary; more than that at a time take more memory than
// they teach.
const enough = 25
const plenty = 5000
const unknown: Stands = { source: [], target: [] }

/**
 * Which sentences of two versions say the same: beads in order that cover every sentence exactly once.
 * Scores are the beads' chances against all other ways to align. Work and memory are linear in the
 * length of the versions.
 */
export function alignedBeads(versions: Versions, evidence: Evidence): AlignedBead[] {
  const { source, target, stands = unknown, walls = [] } = versions
  if (source.length === 0 || target.length === 0) return unmatched(versions)
  const whole = bitext(source, target, evidence)
  if (Math.min(source.length, target.length) < enough && walls.length === 0) {
    return crossed(whole, scored(whole, { ...start, within: band(whole), stands }))
  }
  return volumes(pieces(whole, { stands, walls })).flatMap((volume) => {
    let known = { ...whole, links: taught(whole, volume) }
    let better = volume
    for (let lesson = 1; lesson < evidence.lessons; lesson++) {
      better = better.map((piece) => retraced(known, piece, stands))
      known = { ...whole, links: taught(whole, better) }
    }
    const beads = better.flatMap(({ place, path: found }) =>
      scored(partOf(known, place), {
        ...place,
        within: bandOf(found),
        stands: standsIn(stands, place),
      }),
    )
    return crossed(known, beads)
  })
}

/** What words stand for by all that was known and all that the paths found teach. */
function taught(whole: Bitext, volume: readonly Piece[]): Links {
  const teaching = volume.flatMap(joined)
  return teaching.length < enough ? whole.links : learned(whole, teaching)
}

/** A piece with the best path round the one it has, by what is known by now. */
function retraced(known: Bitext, { place, path: found }: Piece, stands: Stands): Piece {
  const part = partOf(known, place)
  return { place, path: path(beadsIn(part, bandOf(found), standsIn(stands, place))) }
}

function unmatched({ source, target }: Versions): AlignedBead[] {
  return [
    ...source.map((_, index) => ({ source: [index], target: [], score: 1 })),
    ...target.map((_, index) => ({ source: [], target: [index], score: 1 })),
  ]
}

/** Pieces that are learned from together. */
function volumes(all: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  let beads = plenty
  for (const piece of all) {
    if (beads >= plenty) {
      found.push([])
      beads = 0
    }
    found.at(-1)?.push(piece)
    beads += piece.path.length
  }
  return found
}

/** The beads of a piece that have texts on both sides, as stretches of the whole. */
function joined({ place, path: found }: Piece): Stretch[] {
  return found
    .filter(({ sourceCount, targetCount }) => sourceCount > 0 && targetCount > 0)
    .map((bead) => ({
      ...bead,
      source: place.source + bead.source,
      target: place.target + bead.target,
    }))
}

/** Where a part stands in its versions, where a path through it may run, and where its texts stand. */
interface Part {
  readonly source: number
  readonly target: number
  readonly within: Band
  readonly stands: Stands
}

const start = { source: 0, target: 0 }

/** The beads of the best path through a part, with their chances. */
function scored(part: Bitext, { source: from, target: to, within, stands }: Part): AlignedBead[] {
  const beads = beadsIn(part, within, stands)
  const found = path(beads)
  const scores = chances(beads, found)
  return found.map(({ source, target, sourceCount, targetCount }, index) => ({
    source: range(from + source, sourceCount),
    target: range(to + target, targetCount),
    score: scores[index] ?? 0,
  }))
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at)
}

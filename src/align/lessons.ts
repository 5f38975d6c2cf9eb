import { type Bitext, partOf, type Stretch } from '../bitext/bitext.ts'
import type { Links } from '../bitext/links.ts'
import { bandOf } from './band.ts'
import type { AlignedBead } from './beads.ts'
import type { Stands } from './layout.ts'
import { learned } from './learned.ts'
import { path } from './path.ts'
import { type Bounds, beadsIn, type Piece, pieces, standsIn } from './pieces.ts'
import { scored } from './scored.ts'

/** Fewer beads than this teach more error than vocabulary. */
export const enough = 25
// More than this at a time take more memory than they teach.
const plenty = 5000

/**
 * The beads of a text long enough to learn from: its vocabulary is learned from the beads of a first path,
 * as often as there are lessons, and the path sought anew round the one before.
 */
export function taughtBeads(
  whole: Bitext,
  { stands, walls, lessons }: Bounds & { readonly lessons: number },
): AlignedBead[] {
  return volumes(pieces(whole, { stands, walls })).flatMap((volume) => {
    let known = { ...whole, links: taught(whole, volume) }
    let better = volume
    for (let lesson = 1; lesson < lessons; lesson++) {
      better = better.map((piece) => retraced(known, piece, stands))
      known = { ...whole, links: taught(whole, better) }
    }
    return better.flatMap(({ place, path: found }) =>
      scored(partOf(known, place), {
        ...place,
        within: bandOf(found),
        stands: standsIn(stands, place),
      }),
    )
  })
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

/** What words stand for by all that was known and all that the paths found teach. */
function taught(whole: Bitext, volume: readonly Piece[]): Links {
  const teaching = volume.flatMap(joined)
  return teaching.length < enough ? whole.links : learned(whole, teaching)
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

/** A piece with the best path round the one it has, by what is known by now. */
function retraced(known: Bitext, { place, path: found }: Piece, stands: Stands): Piece {
  const part = partOf(known, place)
  return { place, path: path(beadsIn(part, bandOf(found), standsIn(stands, place))) }
}

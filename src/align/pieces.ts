import { type Bitext, partOf, type Stretch, sizeOf } from '../bitext/bitext.ts'
import { type Band, band } from './band.ts'
import { type Cut, cuts } from './cuts.ts'
import { type Judges, lattice } from './judged.ts'
import type { Lattice } from './lattice.ts'
import { layoutScore, type Stands } from './layout.ts'
import { lengthScore } from './lengths.ts'
import { matches } from './matches.ts'
import { path } from './path.ts'
import { wordScore } from './words.ts'

/** Part of a text, and a path of beads through it, counted from the part's beginning. */
export interface Piece {
  readonly place: Stretch
  readonly path: readonly Stretch[]
}

// A path's end is drawn to where the piece was cut: it is begun anew from so many beads before.
const unsure = 12

/**
 * A text's pieces in order, each with its likeliest path: so much is found before anything is learned.
 * No path runs over a wall.
 */
export function pieces(bitext: Bitext, { stands, walls }: Bounds): Piece[] {
  const end = { source: sizeOf(bitext.source), target: sizeOf(bitext.target) }
  let from: Cut = { source: 0, target: 0 }
  return [...walls, end].flatMap((wall) => {
    const place = between(from, wall)
    from = wall
    return piecesIn(partOf(bitext, place), standsIn(stands, place)).map((piece) => ({
      ...piece,
      place: {
        ...piece.place,
        source: place.source + piece.place.source,
        target: place.target + piece.place.target,
      },
    }))
  })
}

/** What a path must heed: where the texts stand, and points of both sides that it must pass, in order. */
export interface Bounds {
  readonly stands: Stands
  readonly walls: readonly Cut[]
}

function piecesIn(bitext: Bitext, stands: Stands): Piece[] {
  const found: Piece[] = []
  let from: Cut = { source: 0, target: 0 }
  const all = cuts(bitext)
  for (const cut of all) {
    const place = between(from, cut)
    const part = partOf(bitext, place)
    const whole = path(beadsIn(part, band(part), standsIn(stands, place)))
    const kept = cut === all.at(-1) ? whole : whole.slice(0, Math.max(1, whole.length - unsure))
    const used = passed(kept)
    found.push({ place: { ...place, ...used }, path: kept })
    from = { source: from.source + used.sourceCount, target: from.target + used.targetCount }
  }
  return found
}

function between(from: Cut, to: Cut): Stretch {
  return {
    ...from,
    sourceCount: to.source - from.source,
    targetCount: to.target - from.target,
  }
}

/** The beads that a path through a part may be made of, each with what is known of it. */
export function beadsIn(part: Bitext, within: Band, stands: Stands): Lattice {
  return lattice(within, judgesOf(part, within, stands))
}

/** All beads of a part, wherever a path would run. */
export function allBeadsIn(part: Bitext, within: Band, stands: Stands): Lattice {
  const { form, words } = judgesOf(part, within, stands)
  return lattice(within, { form, words })
}

function judgesOf(part: Bitext, within: Band, stands: Stands): Judges {
  const lengths = lengthScore(part)
  const words = wordScore(part, matches(part, part.links, within))
  return {
    form: (stretch) => lengths(stretch) + layoutScore(stands, stretch),
    words: words.of,
    most: words.most,
  }
}

/** Where the texts of a part stand. */
export function standsIn({ source, target }: Stands, place: Stretch): Stands {
  return {
    source: source.slice(place.source, place.source + place.sourceCount),
    target: target.slice(place.target, place.target + place.targetCount),
  }
}

function passed(path: readonly Stretch[]): Pick<Stretch, 'sourceCount' | 'targetCount'> {
  const last = path.at(-1)
  if (!last) return { sourceCount: 0, targetCount: 0 }
  return {
    sourceCount: last.source + last.sourceCount,
    targetCount: last.target + last.targetCount,
  }
}

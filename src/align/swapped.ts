import { type Bitext, partOf, type Stretch } from '../bitext/bitext.ts'
import { everywhere } from './band.ts'
import { type Inversion, inversion } from './inversion.ts'
import { toldOf } from './lattice.ts'
import type { Stands } from './layout.ts'
import { model } from './model.ts'
import { allBeadsIn, standsIn } from './pieces.ts'
import type { Excess, Judged } from './usual.ts'

// Texts of each side that are looked at together.
const size = 7
// Of a path with more beads that a swap may have left than this, when they are most of it, nothing is asked:
// what has no order has no neighbours.
const mostOdd = 100

interface Known {
  readonly stands: Stands
  readonly excess: Excess
}

/** Some beads of a path, by number, and what is better than they. */
interface Better {
  readonly from: number
  readonly to: number
  readonly beads: readonly Judged[]
  readonly gain: number
}

/**
 * The beads of a path, with neighbours that one version tells in another order than the other joined
 * crosswise. Only where the evidence is strong.
 */
export function swapped(part: Bitext, found: readonly Judged[], known: Known): Judged[] {
  if (part.linked < model.leastLinked) return [...found]
  const better = windows(found)
    .flatMap((window) => crosswise(part, { found, window, known }))
    .sort((a, b) => b.gain - a.gain)
  const chosen: Better[] = []
  for (const one of better) {
    if (chosen.every(({ from, to }) => one.from >= to || one.to <= from)) chosen.push(one)
  }
  return chosen
    .sort((a, b) => b.from - a.from)
    .reduce(
      (beads, { from, to, beads: own }) => beads.toSpliced(from, to - from, ...own),
      [...found],
    )
}

type Window = readonly [from: number, to: number]

/** The beads of a window in the order that each version has them, if it is surely not one. */
function crosswise(
  part: Bitext,
  { found, window: [from, to], known }: { found: readonly Judged[]; window: Window; known: Known },
): Better[] {
  const place = placeOf(found.slice(from, to))
  if (Math.min(place.sourceCount, place.targetCount) < 2) return []
  const within = everywhere(place.sourceCount, place.targetCount)
  const lattice = allBeadsIn(partOf(part, place), within, standsIn(known.stands, place))
  const one = inversion(lattice)
  if (!one) return []
  const score = 1 / (1 + Math.exp(-model.temper * one.gain))
  const judged = (bead: Stretch): Judged => ({
    ...bead,
    source: bead.source + place.source,
    target: bead.target + place.target,
    told: toldOf(lattice, bead),
    score,
  })
  if (!isStrong(one, { judged, excess: known.excess })) return []
  return [{ from, to, beads: one.beads.map(judged), gain: one.gain }]
}

/** Runs of beads round those that a swap leaves in a path: a text alone, or several joined with several. */
function windows(found: readonly Stretch[]): Window[] {
  const odd = found.flatMap((bead, at) => (isOdd(bead) ? [at] : []))
  if (odd.length > mostOdd && odd.length > found.length / 2) return []
  const all: Window[] = []
  const add = (from: number, to: number) => {
    if (all.slice(-4).every(([a, b]) => from < a || to > b)) all.push([from, to])
  }
  for (const at of odd) {
    const first = Math.max(0, at - 1)
    const last = Math.min(found.length - 1, at + 1)
    add(first, first + fitting(found.slice(first, first + size)))
    add(last + 1 - fitting(found.slice(Math.max(0, last + 1 - size), last + 1).reverse()), last + 1)
  }
  return all
}

function isOdd({ sourceCount, targetCount }: Stretch): boolean {
  const least = Math.min(sourceCount, targetCount)
  return least === 0 || least > 1
}

/** How many of some beads, from the first on, have no more texts than a window of either side. */
function fitting(beads: readonly Stretch[]): number {
  let [sources, targets] = [0, 0]
  const over = beads.findIndex(({ sourceCount, targetCount }) => {
    sources += sourceCount
    targets += targetCount
    return Math.max(sources, targets) > size
  })
  return over < 0 ? beads.length : over
}

/** The texts of some beads that stand one after another. */
function placeOf(beads: readonly Stretch[]): Stretch {
  const [first] = beads
  return {
    source: first?.source ?? 0,
    target: first?.target ?? 0,
    sourceCount: beads.reduce((sum, bead) => sum + bead.sourceCount, 0),
    targetCount: beads.reduce((sum, bead) => sum + bead.targetCount, 0),
  }
}

/** Tells whether all that changed places tells much more than by accident, the more the more it passed. */
function isStrong(
  { swaps }: Inversion,
  { judged, excess }: { judged: (bead: Stretch) => Judged; excess: Excess },
): boolean {
  const { odds, perBead } = model.swaps
  const tells = (own: readonly Stretch[], passed: readonly Stretch[]) =>
    excess(own.filter(isWhole).map(judged)) + odds >= perBead * (passed.length - 1)
  return swaps.every(([one, other]) => tells(one, other) && tells(other, one))
}

function isWhole({ sourceCount, targetCount }: Stretch): boolean {
  return sourceCount > 0 && targetCount > 0
}

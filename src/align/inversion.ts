import type { Stretch } from '../bitext/bitext.ts'
import { ceiling } from './ceiling.ts'
import { type Lattice, toldAt } from './lattice.ts'
import { model } from './model.ts'
import { bestOf } from './path.ts'

/** How a few texts of both sides may be divided when neighbours may have changed places. */
export interface Inversion {
  readonly beads: readonly Stretch[]
  /** What changed places: each time the beads of the one neighbour and of the other. */
  readonly swaps: readonly Swap[]
  /** How much likelier (log) this is than any division in order. */
  readonly gain: number
}

type Swap = readonly [readonly Stretch[], readonly Stretch[]]

/**
 * The best division of a whole lattice into beads when two neighbouring blocks may stand the other way round
 * in the other version, and so may blocks inside these (the inversion grammar of Wu 1997). Null where none is
 * surely better than the best in order. Work grows with the third power of each side: it is for a handful of texts.
 */
export function inversion(beads: Lattice): Inversion | null {
  const { prior, least } = model.swaps
  const inOrder = bestOf(beads)
  // Most texts are in order, and are seen to be with less work.
  if (ceiling(beads) + prior < inOrder + least) return null
  const swapping = chart(beads, prior)
  const gain = swapping.best - inOrder
  if (!(gain >= least)) return null
  const swaps: Swap[] = []
  return { beads: divided(swapping, swapping.whole, swaps), swaps, gain }
}

/** Source texts from `i` to before `k`, target texts from `j` to before `l`. */
interface Block {
  readonly i: number
  readonly k: number
  readonly j: number
  readonly l: number
}

interface Chart {
  readonly whole: Block
  /** What the whole is worth at best. */
  readonly best: number
  /** The two neighbours that a block is best made of; null where it is one bead. */
  parts(block: Block): { readonly sides: readonly [Block, Block]; readonly isSwap: boolean } | null
}

/** What every block is worth at best, the smaller ones first, and of what it is made. */
function chart(beads: Lattice, swap: number): Chart {
  const n = beads.least.length - 1
  const m = beads.most[n] ?? 0
  const [rows, columns] = [n + 1, m + 1]
  const worth = new Float64Array((rows * columns) ** 2)
  // The corner where a block is parted, doubled, and one more for a swap; -1 for a bead.
  const corners = new Int32Array(worth.length)
  const at = (i: number, k: number, j: number, l: number) =>
    ((i * rows + k) * columns + j) * columns + l
  const of = (i: number, k: number, j: number, l: number) => worth[at(i, k, j, l)] ?? -Infinity
  const enter = (i: number, k: number, j: number, l: number) => {
    let most = beadWorth(beads, { i, k, j, l })
    let corner = -1
    for (let p = i; p <= k; p++) {
      for (let q = j; q <= l; q++) {
        const ahead = of(i, p, j, q) + of(p, k, q, l)
        const across = of(i, p, q, l) + of(p, k, j, q) + swap
        if (Math.max(ahead, across) <= most) continue
        most = Math.max(ahead, across)
        corner = 2 * (p * columns + q) + Number(across > ahead)
      }
    }
    worth[at(i, k, j, l)] = most
    corners[at(i, k, j, l)] = corner
  }
  worth.fill(-Infinity)
  eachBlock(n, m, enter)
  return {
    whole: { i: 0, k: n, j: 0, l: m },
    best: of(0, n, 0, m),
    parts({ i, k, j, l }) {
      const corner = corners[at(i, k, j, l)] ?? -1
      if (corner < 0) return null
      const p = Math.floor(corner / 2 / columns)
      const q = Math.floor(corner / 2) % columns
      const isSwap = corner % 2 === 1
      const sides: [Block, Block] = isSwap
        ? [
            { i, k: p, j: q, l },
            { i: p, k, j, l: q },
          ]
        : [
            { i, k: p, j, l: q },
            { i: p, k, j: q, l },
          ]
      return { sides, isSwap }
    },
  }
}

/** Visits every block with texts, those that others hold before these. */
function eachBlock(
  n: number,
  m: number,
  visit: (i: number, k: number, j: number, l: number) => void,
): void {
  for (let height = 0; height <= n; height++) {
    for (let width = height === 0 ? 1 : 0; width <= m; width++) {
      for (let at = 0; at <= (n - height) * (m - width + 1) + m - width; at++) {
        const i = Math.floor(at / (m - width + 1))
        const j = at % (m - width + 1)
        visit(i, i + height, j, j + width)
      }
    }
  }
}

function beadWorth(beads: Lattice, { i, k, j, l }: Block): number {
  const shape = beads.shapes.findIndex((one) => one.source === k - i && one.target === l - j)
  return shape < 0 ? -Infinity : toldAt(beads, [k, l], shape)
}

/** The beads of a block's best division; what changed places in it is added to the swaps. */
function divided(found: Chart, block: Block, swaps: Swap[]): Stretch[] {
  const parts = found.parts(block)
  if (!parts) {
    const { i, k, j, l } = block
    return [{ source: i, target: j, sourceCount: k - i, targetCount: l - j }]
  }
  const [one, other] = parts.sides
  const swap = [divided(found, one, swaps), divided(found, other, swaps)] as const
  if (parts.isSwap) swaps.push(swap)
  return swap.flat()
}

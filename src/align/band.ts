import { type Bitext, type Stretch, sizeOf } from '../bitext/bitext.ts'
import { coarsePath } from './coarse.ts'

/** For each number of source texts passed, the least and most target ones a path may have passed. */
export interface Band {
  readonly least: Int32Array
  readonly most: Int32Array
}

// Below this many cells the whole grid is cheap.
const small = 400
// Texts to each side of a path of single matches, and of a path of beads: more found nothing better.
const wide = 3
const narrow = 2

/** Where a path may run: everywhere in a small grid, else round the best path of single matches. */
export function band(bitext: Bitext): Band {
  const n = sizeOf(bitext.source)
  const m = sizeOf(bitext.target)
  if (n * m > small) return bandRound(coarsePath(bitext), m, wide)
  return everywhere(n, m)
}

/** A band that leaves out nothing, of so many source and target texts. */
export function everywhere(n: number, m: number): Band {
  return { least: new Int32Array(n + 1), most: new Int32Array(n + 1).fill(m) }
}

/** Where a better path may run, once one is known. */
export function bandOf(path: readonly Stretch[]): Band {
  const last = path.at(-1)
  const passed = new Int32Array(last ? last.source + last.sourceCount + 1 : 1)
  for (const { source, target, sourceCount, targetCount } of path) {
    passed.fill(target + targetCount, source + sourceCount)
  }
  return bandRound(passed, last ? last.target + last.targetCount : 0, narrow)
}

function bandRound(passed: Int32Array, m: number, margin: number): Band {
  const n = passed.length - 1
  const least = new Int32Array(n + 1)
  const most = new Int32Array(n + 1)
  for (let i = 0; i <= n; i++) {
    least[i] = Math.max(0, (passed[Math.max(0, i - margin)] ?? 0) - margin)
    most[i] = Math.min(m, (passed[Math.min(n, i + margin)] ?? m) + margin)
  }
  least[0] = 0
  most[n] = m
  return { least, most }
}

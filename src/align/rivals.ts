import { type Bitext, pick, type Stretch } from '../bitext/bitext.ts'
import { everywhere } from './band.ts'
import { matches } from './matches.ts'
import { model } from './model.ts'
import { range } from './range.ts'
import { wordScore } from './words.ts'

/**
 * How much more (log) the words of a single match of a path tell than those of its texts beside others near by:
 * what belongs together tells more than any other two texts of the story. For each text it is the second best other
 * that counts: the best may be a second half, or say nearly the same. Nothing is told by few others.
 */
export function lead(part: Bitext, found: readonly Stretch[], at: number): number {
  const own = found[at]
  if (!own) return 0
  const { near } = model.parting
  const others = [...found.slice(Math.max(0, at - near), at), ...found.slice(at + 1, at + near + 1)]
  const sources = others.flatMap((bead) => range(bead.source, bead.sourceCount))
  const targets = others.flatMap((bead) => range(bead.target, bead.targetCount))
  const [told = 0, ...byTarget] = toldBeside(part, [own.source], [own.target, ...targets])
  const bySource = toldBeside(part, sources, [own.target])
  return told - (secondOf(byTarget) + secondOf(bySource)) / 2
}

/** What the words of each source text tell beside each target text. */
function toldBeside(
  whole: Bitext,
  sources: readonly number[],
  targets: readonly number[],
): number[] {
  const part = pick(whole, { source: sources, target: targets })
  const within = everywhere(sources.length, targets.length)
  const words = wordScore(part, matches(part, part.links, within))
  return sources.flatMap((_, source) =>
    targets.map((_, target) => words.of({ source, target, sourceCount: 1, targetCount: 1 })),
  )
}

function secondOf(all: readonly number[]): number {
  return all.toSorted((a, b) => b - a)[1] ?? model.parting.unlike
}

import type { Bitext, Stretch } from '../bitext/bitext.ts'
import type { Matches } from './matches.ts'
import { model } from './model.ts'
import { type Weighing, weighing } from './weighing.ts'

/**
 * The words' evidence for a bead (log odds): for every word, how much likelier the bead's other side
 * makes it than chance does. Words compete: one that is claimed by several counts for each only in part.
 */
export function wordScore(bitext: Bitext, found: Matches): (stretch: Stretch) => number {
  const source = weighing(bitext.source)
  const target = weighing(bitext.target)
  return (stretch) => {
    const sourceSize = source.begin(stretch.source, stretch.sourceCount)
    const targetSize = target.begin(stretch.target, stretch.targetCount)
    // The cells of a row stand one after another.
    const rows = Array.from({ length: stretch.sourceCount }, (_, row) =>
      found.cell(stretch.source + row, stretch.target),
    )
    const each = { found, source, target, width: stretch.targetCount }
    for (const cell of rows) claim(cell, each)
    for (const cell of rows) share(cell, each)
    return model.words * (source.told(targetSize) + target.told(sourceSize))
  }
}

interface Bead {
  readonly found: Matches
  readonly source: Weighing
  readonly target: Weighing
  /** How many target texts the bead has. */
  readonly width: number
}

/** Notes by what each word of a row of cells is claimed. */
function claim(cell: number, { found, source, target, width }: Bead): void {
  const last = found.firsts[cell + width] ?? 0
  for (let at = found.firsts[cell] ?? last; at < last; at++) {
    const strength = found.strengths[at] ?? 0
    const from = found.source[at] ?? -1
    target.claim(found.target[at] ?? 0, strength)
    if (from >= 0) source.claim(from, strength)
  }
}

/** Shares out the words of a row of cells among what claims them. */
function share(cell: number, { found, source, target, width }: Bead): void {
  const last = found.firsts[cell + width] ?? 0
  for (let at = found.firsts[cell] ?? last; at < last; at++) {
    const strength = found.strengths[at] ?? 0
    const from = found.source[at] ?? -1
    const to = found.target[at] ?? 0
    // A name heard stands on no word of the source, so nothing else claims what it is heard in.
    target.share(to, from < 0 ? 1 : strength / source.claimed(from))
    if (from >= 0) source.share(from, strength / target.claimed(to))
  }
}

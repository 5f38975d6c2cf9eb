import type { Bitext, Stretch } from '../bitext/bitext.ts'
import type { Matches } from './matches.ts'
import { model } from './model.ts'
import { begin, claim, claimed, share, told, type Weighed, weighed } from './weighed.ts'

/**
 * The words' evidence for a bead (log odds): for every word, how much likelier the bead's other side
 * makes it than chance does. Words compete: one that is claimed by several counts for each only in part.
 */
export function wordScore(bitext: Bitext, found: Matches): (stretch: Stretch) => number {
  const source = weighed(bitext.source)
  const target = weighed(bitext.target)
  return (stretch) => {
    begin(source, stretch.source, stretch.sourceCount)
    begin(target, stretch.target, stretch.targetCount)
    const end = stretch.source + stretch.sourceCount
    // The cells of a row stand one after another.
    for (let text = stretch.source; text < end; text++) {
      const cell = found.cell(text, stretch.target)
      claimRow(found, { source, target, cell, width: stretch.targetCount })
    }
    for (let text = stretch.source; text < end; text++) {
      const cell = found.cell(text, stretch.target)
      shareRow(found, { source, target, cell, width: stretch.targetCount })
    }
    return model.words * (told(source, target.size) + told(target, source.size))
  }
}

/** A row of a bead's cells. */
interface Row {
  readonly source: Weighed
  readonly target: Weighed
  readonly cell: number
  readonly width: number
}

/** Notes by what each word of a row of cells is claimed. */
function claimRow(found: Matches, { source, target, cell, width }: Row): void {
  const last = found.firsts[cell + width] ?? 0
  for (let at = found.firsts[cell] ?? last; at < last; at++) {
    const strength = found.strengths[at] ?? 0
    const from = found.source[at] ?? -1
    claim(target, found.target[at] ?? 0, strength)
    if (from >= 0) claim(source, from, strength)
  }
}

/** Shares out the words of a row of cells among what claims them. */
function shareRow(found: Matches, { source, target, cell, width }: Row): void {
  const last = found.firsts[cell + width] ?? 0
  for (let at = found.firsts[cell] ?? last; at < last; at++) {
    const strength = found.strengths[at] ?? 0
    const from = found.source[at] ?? -1
    const to = found.target[at] ?? 0
    // A name heard stands on no word of the source, so nothing else claims what it is heard in.
    share(target, to, from < 0 ? 1 : strength / claimed(source, from))
    if (from >= 0) share(source, from, strength / claimed(target, to))
  }
}

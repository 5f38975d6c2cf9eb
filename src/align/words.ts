import type { Bitext, Stretch } from '../bitext/bitext.ts'
import { between } from './lengths.ts'
import type { Matches } from './matches.ts'
import { model } from './model.ts'
import { begin, claim, claimed, share, told, type Weighed, weighed } from './weighed.ts'

/** The words' evidence for beads (log odds). */
export interface WordScore {
  /**
   * For every word, how much likelier the bead's other side makes it than chance does. Words compete: one that is
   * claimed by several counts for each only in part.
   */
  of(stretch: Stretch): number
  /** No less than that: each word counts whole, and for each text of the other side anew. Cheap where beads overlap. */
  most(stretch: Stretch): number
}

/** The words' evidence for the beads of a bitext, by the matches in a band. */
export function wordScore(bitext: Bitext, found: Matches): WordScore {
  const source = weighed(bitext.source)
  const target = weighed(bitext.target)
  // What the words of a source and a target text add when matched, at most; unknown before they were weighed.
  const added = new Float64Array(found.firsts.length).fill(Number.NaN)
  const weigh = (stretch: Stretch) => {
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
    const sum = told(source, target.size) + told(target, source.size)
    if (stretch.sourceCount === 1 && stretch.targetCount === 1) {
      added[found.cell(stretch.source, stretch.target)] = source.added + target.added
    }
    return model.words * sum
  }
  const addedBy = (text: number, other: number): number => {
    const cell = found.cell(text, other)
    if (Number.isNaN(added[cell])) {
      weigh({ source: text, target: other, sourceCount: 1, targetCount: 1 })
    }
    return added[cell] ?? 0
  }
  return {
    of: weigh,
    most(stretch) {
      let sum =
        between(source.unmatched, stretch.source, stretch.sourceCount) +
        between(target.unmatched, stretch.target, stretch.targetCount)
      for (let text = stretch.source; text < stretch.source + stretch.sourceCount; text++) {
        for (let other = stretch.target; other < stretch.target + stretch.targetCount; other++) {
          sum += addedBy(text, other)
        }
      }
      return model.words * sum
    },
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

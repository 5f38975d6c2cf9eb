import type { Span } from '../../span.ts'
import type { PaperName } from './papers.ts'
import { moved, type Splice } from './splice.ts'

/** A fix that was written: where its words stand by now, and the words they stand for. */
interface Fix extends Span {
  readonly paper: PaperName
  readonly before: string
}

/** The fixes that can still be undone, the last first. */
export interface Fixes {
  readonly last: Fix | undefined
  add(fix: Fix): void
  /** Forgets the last. */
  drop(): void
  /** Carries them along with a change of a text; one whose own words were touched is a text of the writer's now. */
  carry(paper: PaperName, splice: Splice): void
}

export function fixes(): Fixes {
  let made: readonly Fix[] = []
  return {
    get last() {
      return made.at(-1)
    },
    add(fix) {
      made = [...made, fix]
    },
    drop() {
      made = made.slice(0, -1)
    },
    carry(paper, splice) {
      made = made.flatMap((fix) => (fix.paper === paper ? (moved(fix, splice) ?? []) : fix))
    },
  }
}

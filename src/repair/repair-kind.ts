import type { Edit, EditLevel } from '../edit.ts'
import type { Witness } from './evidence.ts'
import type { Survey } from './survey.ts'

/** An edit of a kind still to be named: the table of repairs knows which. */
export type Change = Omit<Edit, 'kind'>

/**
 * One kind of damage: how to find it, and what stood there before it was damaged. What is asked at every place of a text is
 * asked in a loop, or by a function with a name of its own: what is compiled of a function made anew for each text is lost
 * whenever memory is tidied up.
 */
export interface RepairKind<Evidence = unknown> {
  /** How sure its edits can be. */
  readonly levels: readonly EditLevel[]
  /** It puts letters right that others read words by: it is asked first, and they when it is done. */
  readonly isOfLetters?: true
  /**
   * What it asks of the text as a whole. Without one, what it finds in a line is told by that line and what stands
   * close by, and by nothing else: while these stay as they are it need not search them again.
   */
  readonly witness?: Witness<Evidence>
  /** What it mends, in one sentence; the docs show it. */
  readonly about: string
  /** Damaged and mended text; the docs show them and the tests hold them. */
  readonly examples: readonly (readonly [damaged: string, mended: string])[]
  /** Everything of the kind in the text surveyed, or in lines of one that gives this evidence, in order of start. */
  find(survey: Survey, evidence: Evidence): Change[]
}

/** The change of `before`, which stands at `start`, into `after`. */
export function change(
  level: EditLevel,
  start: number,
  { before, after }: Pick<Edit, 'before' | 'after'>,
): Change {
  return { level, start, end: start + before.length, before, after }
}

/** Puts changes in order of start. */
export function byStart(a: Pick<Edit, 'start'>, b: Pick<Edit, 'start'>): number {
  return a.start - b.start
}

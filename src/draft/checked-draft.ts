import type { CheckedFinding } from '../finding.ts'
import type { Lang } from '../span.ts'
import type { Place } from './place.ts'

/** Something of both versions; null on a side where there is none. */
export type BothSides<T> = Readonly<Record<Lang, T | null>>

/** A finding where a translator sees it: in the texts as they were given, by line and column. */
export interface DraftFinding
  extends Pick<
      CheckedFinding,
      'rule' | 'severity' | 'message' | 'suggestion' | 'replacement' | 'term'
    >,
    BothSides<Place> {
  /** The sentences around the words, of both versions. */
  readonly sentences: BothSides<Place>
}

/** A file of a draft. */
export interface DraftFile {
  /** Its path as it is shown, parts parted by `/`. */
  readonly path: string
  /** Whether its text is what stands in it, as in plain text: lines and columns are those of an editor. */
  readonly isPlain: boolean
}

/** The files that the versions of a draft stand in, two or one, and what was found. */
export interface CheckedDraft {
  readonly files: Readonly<Record<Lang, DraftFile>>
  readonly findings: readonly DraftFinding[]
}

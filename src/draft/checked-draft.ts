import type { CheckedFinding } from '../finding.ts'
import type { Lang, Span } from '../span.ts'
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

/** Sentences that say the same, where they stand in the texts as given; one side may be empty. */
export interface DraftBead extends Readonly<Record<Lang, readonly Span[]>> {
  /** Counts the draft's items from 0. */
  readonly item: number
  /** 0 to 1: the chance against all other ways to align. */
  readonly score: number
}

/** A draft with its versions beside one another: what was found, and which sentences say the same. */
export interface AlignedDraft {
  readonly findings: readonly DraftFinding[]
  readonly beads: readonly DraftBead[]
  /** BCP 47 codes of the versions: the Chinese is in the script that most of its blocks are in. */
  readonly langs: { readonly en: 'en'; readonly zh: 'zh-Hans' | 'zh-Hant' }
}

/** The same with the texts that all offsets lie in; a text that holds both versions is there as either. */
export interface DraftAnswer extends AlignedDraft {
  readonly texts: Readonly<Record<Lang, string>>
}

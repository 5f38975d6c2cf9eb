import type { Links } from './links.ts'

/** What must be known of one language for its texts to be compared with another's. */
export interface Tongue {
  /**
   * What a text says, as evidence: the words that tell something, each under a key that all its forms
   * share; `#5` for a number, `#M2` for a month, `@not` and the like for function words; marks last.
   */
  terms(text: string): readonly string[]
  /** How common a term is in the language's running text; small, never 0. */
  share(term: string): number
  /** The length of a text in characters, as lengths of this language are compared. */
  length(text: string): number
}

/** All that the aligner knows of a pair of languages: another pair is another one of these. */
export interface Evidence {
  readonly source: Tongue
  readonly target: Tongue
  /** Characters of the target for one of the source, in usual translations. */
  readonly ratio: number
  /**
   * How likely a word that nothing here could stand for is to stand so: the less is known of the languages,
   * the less a word without a counterpart tells.
   */
  readonly unlinked: number
  /** How many times the vocabulary is learned from the beads found and the path sought anew. */
  readonly lessons: number
  /** For each word of the source the words of the target it may stand for, as indexes. */
  links(source: readonly string[], target: readonly string[]): Links
  /** For each text of the source the words of the target that are names heard in it, as indexes. */
  heard(source: readonly string[], target: readonly string[], words: readonly string[]): Links
}

import type { Heard } from './finders.ts'
import type { Mention } from './mention.ts'
import type { Lang, Span } from './span.ts'

/**
 * What Dragoman must know of a language. Stages are written once against this; a third language is
 * one more folder.
 */
export interface Language {
  readonly lang: Lang
  /** Sentences of a block, as spans of `block` that tile it exactly. */
  sentences(block: string): Span[]
  /**
   * Everything that each of some sentences names, dates, counts and tells; spans in the sentence, in order of start. The
   * names of people known to stand there are those that the other language spells.
   */
  mentions(sentences: readonly Heard[]): Mention[][]
}

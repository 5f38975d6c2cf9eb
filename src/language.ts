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
   * Everything one sentence names, dates, counts and tells; spans in `sentence`, in order of start. `names` are
   * names of people known to stand there, since the other language spells them.
   */
  mentions(sentence: string, names?: readonly Span[]): Mention[]
}

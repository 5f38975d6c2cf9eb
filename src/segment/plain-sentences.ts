import { chineseSentences } from '../chinese/sentences.ts'
import { englishSentences } from '../english/sentences.ts'
import type { Span } from '../span.ts'
import { otherSentences } from './other-sentences.ts'

/** The sentences of a text in order, and of each the number of the paragraph it stands in, from 0. */
export interface PlainSentences {
  readonly sentences: readonly string[]
  readonly paragraphs: readonly number[]
}

/**
 * Splits a text in one language into paragraphs (a line each) and those into sentences, without the space
 * around them. `lang` is a BCP 47 code.
 */
export function plainSentences(text: string, lang: string): PlainSentences {
  const spansOf = splitter(lang)
  const sentences: string[] = []
  const paragraphs: number[] = []
  let paragraph = 0
  for (const [line] of text.matchAll(/[^\r\n\f\v\u0085\u2028\u2029]+/g)) {
    const before = sentences.length
    for (const { start, end } of spansOf(line)) {
      const sentence = line.slice(start, end).trim()
      if (sentence === '') continue
      sentences.push(sentence)
      paragraphs.push(paragraph)
    }
    if (sentences.length > before) paragraph++
  }
  return { sentences, paragraphs }
}

/** The lines of a text as an editor counts them, blank ones too; what ends the last begins no other. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}

function splitter(lang: string): (block: string) => Span[] {
  if (/^en\b/i.test(lang)) return englishSentences
  if (/^(?:zh|cmn|yue)\b/i.test(lang)) return chineseSentences
  return (block) => otherSentences(block, lang)
}

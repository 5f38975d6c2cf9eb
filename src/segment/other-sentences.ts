import type { Span } from '../span.ts'

const least = 4096

/**
 * Sentences of a block in a language that Dragoman does not know, by the Unicode rules (UAX 29) as ICU
 * has them for that language: spans that tile it exactly.
 */
export function otherSentences(block: string, lang: string): Span[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const spans: Span[] = []
  let [start, size] = [0, least]
  // ICU takes time by the square of what it is given, so it is given a window: the last sentence in it
  // may be cut off and is begun anew, with a wider window when it is the only one.
  while (start < block.length) {
    const found = Array.from(segmenter.segment(block.slice(start, start + size)))
    const isLast = start + size >= block.length
    const whole = isLast ? found : found.slice(0, -1)
    size = whole.length > 0 ? least : size * 2
    for (const { segment } of whole) {
      spans.push({ start, end: start + segment.length })
      start += segment.length
    }
  }
  return spans
}

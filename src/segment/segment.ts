import type { Block, Segment } from '../bead.ts'
import { numbering } from '../bitext/numbering.ts'
import { scriptOf } from '../chinese/script.ts'
import { chineseSentences } from '../chinese/sentences.ts'
import { englishSentences } from '../english/sentences.ts'
import type { Stage } from '../pipeline.ts'
import type { Span } from '../span.ts'
import { isFurniture } from './furniture.ts'
import { isHeading } from './heading.ts'
import { type Stretch, stretches } from './stretches.ts'

/** Adds blocks (a line, or each language's part of one) and the sentences of all that is not furniture. */
export function segment(): Stage<'segmented', 'repaired'> {
  return {
    adds: 'segmented',
    needs: ['repaired'],
    run: ({ repaired }) => segmented(repaired.text),
  }
}

/** The blocks and segments of a text, in its order. Every character but space and furniture is in one segment. */
export function segmented(text: string): { blocks: Block[]; segments: Segment[] } {
  const blocks = kinds(
    text,
    lines(text).flatMap((line) => stretches(text, line)),
  )
  const segments = blocks.flatMap((block, index) =>
    sentences(text, block).map((span): Segment => ({ lang: block.lang, block: index, span })),
  )
  return { blocks, segments }
}

function lines(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/[^\r\n\f\v\u0085\u2028\u2029]+/g)) {
    const span = trimmed(text, { start: match.index, end: match.index + match[0].length })
    if (span.start < span.end) found.push(span)
  }
  return found
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end)
  const kept = line.trim()
  const from = start + line.indexOf(kept)
  return { start: from, end: from + kept.length }
}

function kinds(text: string, found: readonly Stretch[]): Block[] {
  const words = found.map(({ span }) => text.slice(span.start, span.end))
  const furniture = words.map(isFurniture)
  const lastOfNews = furniture.lastIndexOf(false)
  const numbers = numbering(found.map(({ lang }, index) => ({ lang, text: words[index] ?? '' })))
  return found.map(({ lang, span }, index) => {
    const line = words[index] ?? ''
    const place = { moreFollows: index < lastOfNews, isNumbered: numbers[index] !== undefined }
    const kind = furniture[index] ? 'furniture' : isHeading(line, lang, place) ? 'heading' : 'text'
    return lang === 'zh' ? { lang, script: scriptOf(line), kind, span } : { lang, kind, span }
  })
}

function sentences(text: string, { kind, lang, span }: Block): Span[] {
  if (kind === 'furniture') return []
  if (kind === 'heading') return [span]
  const block = text.slice(span.start, span.end)
  const found = lang === 'zh' ? chineseSentences(block) : englishSentences(block)
  return found
    .map(({ start, end }) => trimmed(text, { start: span.start + start, end: span.start + end }))
    .filter(({ start, end }) => start < end)
}

import type { Lang, Span } from '../span.ts'
import { langOf, shareOf } from './share.ts'

/** A line, or the part of one that is in one language. */
export interface Stretch {
  readonly lang: Lang
  readonly span: Span
}

// Fewer than this of either language is a name or a term inside the other.
const leastHan = 6
const leastWords = 4

/** The line as one stretch, or as several where whole sentences of both languages follow one another. */
export function stretches(text: string, line: Span): Stretch[] {
  const whole = shareOf(text.slice(line.start, line.end))
  if (whole.han < leastHan || whole.latin < leastWords) return [{ lang: langOf(whole), span: line }]
  const merged = joined(text, pieces(text, line))
  const isMixed = merged.length > 1 && merged.every(({ span, lang }) => stands(text, span, lang))
  return isMixed ? merged : [{ lang: langOf(whole), span: line }]
}

function stands(text: string, { start, end }: Span, lang: Lang): boolean {
  const { han, latin } = shareOf(text.slice(start, end))
  return lang === 'zh' ? han >= leastHan : latin >= leastWords
}

/** The line cut after sentence ends, wide gaps and slashes, outside quotes and brackets. */
function pieces(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  let depth = 0
  const mark =
    /([(（“「『《【])|([)）”」』》】])|[.!?。！？]["”’)）」』]?\s*|\s{2,}|\t|\s[/|｜]\s/gu
  for (const match of text.slice(start, end).matchAll(mark)) {
    if (match[1]) depth++
    else if (match[2]) depth = Math.max(0, depth - 1)
    // A closing quote taken along with the stop closes too.
    else if (/[”」』)）]/.test(match[0])) depth = Math.max(0, depth - 1)
    if (match[1] || match[2] || depth > 0) continue
    const to = start + match.index + match[0].length
    found.push({ start: from, end: to })
    from = to
  }
  return from < end ? [...found, { start: from, end }] : found
}

/** Neighbours of one language made one; a piece that holds no words of note goes with what it follows. */
function joined(text: string, found: readonly Span[]): Stretch[] {
  const merged: Stretch[] = []
  for (const span of found) {
    const share = shareOf(text.slice(span.start, span.end))
    const lang = langOf(share)
    const last = merged.at(-1)
    const isSlight = share.han < leastHan && share.latin < leastWords
    if (last && (isSlight || lang === last.lang)) {
      merged[merged.length - 1] = {
        lang: last.lang,
        span: { start: last.span.start, end: span.end },
      }
    } else merged.push({ lang, span })
  }
  return merged.map(({ lang, span: { start, end } }) => {
    const words = text.slice(start, end)
    const lead = words.length - words.trimStart().length
    return { lang, span: { start: start + lead, end: start + words.trimEnd().length } }
  })
}

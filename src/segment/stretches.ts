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
// What both languages may hold is tried at every space, so a title's length bounds the work.
const longestTitle = 260
const leastTitleHan = 3
const leastTitleWords = 2

/** The line as one stretch, or as several where whole sentences of both languages follow one another. */
export function stretches(text: string, line: Span): Stretch[] {
  const whole = shareOf(text.slice(line.start, line.end))
  const twice = titledTwice(text, line)
  if (twice.length > 0) return twice
  if (whole.han < leastHan || whole.latin < leastWords) return [{ lang: langOf(whole), span: line }]
  const merged = joined(text, pieces(text, line))
  const isMixed = merged.length > 1 && merged.every(({ span, lang }) => stands(text, span, lang))
  return isMixed ? merged : [{ lang: langOf(whole), span: line }]
}

const bilingualTitle =
  /^(?<first>[^\p{Script=Han}.!?。！？:：]+)\s(?<second>[^\p{Script=Latin}.!?。！？:：]+)$|^(?<ahead>[^\p{Script=Latin}.!?。！？:：]+)\s(?<behind>[^\p{Script=Han}.!?。！？:：]+)$/u

/** "Bells under the moon 月下编钟": one title in both languages. Titles hold fewer words than sentences. */
function titledTwice(text: string, { start, end }: Span): Stretch[] {
  if (end - start > longestTitle) return []
  const { groups } = bilingualTitle.exec(text.slice(start, end)) ?? {}
  const first = groups?.['first'] ?? groups?.['ahead'] ?? ''
  const second = groups?.['second'] ?? groups?.['behind'] ?? ''
  const shares = [shareOf(first), shareOf(second)]
  const isBoth =
    shares.some(({ latin }) => latin >= leastTitleWords) &&
    shares.some(({ han }) => han >= leastTitleHan)
  if (!isBoth) return []
  const spans = [
    { start, end: start + first.trimEnd().length },
    { start: end - second.trimStart().length, end },
  ]
  return spans.map((span) => ({ lang: langOf(shareOf(text.slice(span.start, span.end))), span }))
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
    /([(（“「『《【])|([)）”」』》】])|[.!?。！？]["”’)）」』]?\s*|\s{2,}|[\t\u3000]|\s[/|｜]\s/gu
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

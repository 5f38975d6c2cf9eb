import { simplified } from '../chinese/script.ts'
import { matches } from '../matches.ts'
import type { Lang, Span } from '../span.ts'
import type { Checked } from './rule.ts'

/** The text of one language in a bead, and a place in it as a span of the bulletin's text. */
export interface BeadWords {
  readonly text: string
  /** Where the first match of the pattern stands. */
  find(pattern: RegExp): Span | null
  /** Where the matches of a pattern with the flag `g` stand. */
  all(pattern: RegExp): Span[]
  /** The same with the words and the named groups of each match. */
  matches(pattern: RegExp): Match[]
}

interface Match extends Span {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** What a bead says in both languages, Chinese in Simplified; null when one says nothing. */
export function wordsOf(
  item: Checked,
  bead: number,
): { readonly en: BeadWords; readonly zh: BeadWords } | null {
  const sides = item.beads[bead]
  if (!sides || sides.en.length === 0 || sides.zh.length === 0) return null
  return { en: words(item, sides.en, (text) => text), zh: words(item, sides.zh, simplified) }
}

/** All that one version of an item says, a sentence a line. */
export function versionOf(item: Checked, lang: Lang): string {
  return item.beads.map((_, bead) => sideOf(item, { bead, lang })).join('\n')
}

/** What one version of a bead says, a sentence a line. */
export function sideOf(
  { text, segments, beads }: Checked,
  { bead, lang }: { readonly bead: number; readonly lang: Lang },
): string {
  return (beads[bead]?.[lang] ?? [])
    .map((index) => segments[index]?.span)
    .map((span) => (span ? text.slice(span.start, span.end) : ''))
    .join('\n')
}

/** Tells whether a segment is a headline: it ends without a stop. */
export function isHeadline({ text, segments }: Checked, index: number): boolean {
  const span = segments[index]?.span
  return (
    span !== undefined &&
    !/[.!?;:。！？；：…][”"'’」』）)》]*\s*$/.test(text.slice(span.start, span.end))
  )
}

function words(
  { text, segments }: Checked,
  indexes: readonly number[],
  folded: (text: string) => string,
): BeadWords {
  const spans = indexes.flatMap((index) => segments[index]?.span ?? [])
  // Sentences of one version may stand apart in the text; each keeps its own offsets.
  const pieces = spans.map(({ start, end }) => ({
    start,
    words: folded(text.slice(start, end)),
  }))
  const matching = (pattern: RegExp): Match[] =>
    pieces.flatMap((piece) =>
      matches(piece.words, pattern).map((match) => {
        const start = piece.start + match.index
        return { start, end: start + match[0].length, text: match[0], groups: match.groups ?? {} }
      }),
    )
  return {
    text: pieces.map(({ words }) => words).join('\n'),
    find(pattern) {
      for (const piece of pieces) {
        const match = pattern.exec(piece.words)
        if (match) {
          const start = piece.start + match.index
          return { start, end: start + match[0].length }
        }
      }
      return null
    },
    all: (pattern) => matching(pattern).map(({ start, end }) => ({ start, end })),
    matches: matching,
  }
}

import { matches } from '../matches.ts'
import type { Span } from '../span.ts'

/** A word, number or mark of an English sentence. */
export interface Token extends Span {
  readonly text: string
  readonly kind: 'capital' | 'lower' | 'number' | 'mark'
  /** The word as it is compared: no capitals, hyphens or typographic apostrophes, no stop at its end. */
  readonly plain: string
}

// Ts. Amarsaikhan: a Mongolian initial may be of two letters. A `?` or U+FFFD between letters is a letter that was lost: Kate?ina is one word.
const pattern =
  /\b(?:[JS]r|Prof)\.|\b(?:Ts|Ch|Kh|Sh)\.(?=\s\p{Lu})|\ba\.i\.|(?:\p{Lu}\.\s?){1,4}(?=\s|,|\p{Lu}|$)|\p{L}[\p{L}\p{M}\d]*(?:['’‘‑?\uFFFD/-][\p{L}\p{M}\d]+){0,6}['’]?|\d[\d,.]*|\S/gu

/** The words, numbers and marks of a sentence, in order; spaces are left out. */
export function tokensOf(sentence: string): Token[] {
  return matches(sentence, pattern).map(({ 0: found, index }) => {
    const text = found.trimEnd()
    return {
      text,
      start: index,
      end: index + text.length,
      kind: kindOf(text),
      plain: unstopped(plainWord(text)),
    }
  })
}

function unstopped(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

function kindOf(text: string): Token['kind'] {
  // Most words begin with a letter of ASCII, which is cheap to see.
  const first = text.charCodeAt(0)
  if (first >= 0x61 && first <= 0x7a) return 'lower'
  if (first >= 0x41 && first <= 0x5a) return 'capital'
  if (/^\p{Lu}/u.test(text)) return 'capital'
  if (/^\p{L}/u.test(text)) return 'lower'
  return /^\d/.test(text) ? 'number' : 'mark'
}

/** A word as it is compared: no capitals, hyphens or typographic apostrophes. */
export function plainWord(text: string): string {
  if (/^[A-Za-z]*$/.test(text)) return text.toLowerCase()
  return text.toLowerCase().replace(/[‑-]/g, ' ').replace(/[’‘]/g, "'")
}

/** Tells whether anything but blanks stands between two tokens that follow one another. */
export function isMark(token: Token | undefined, ...marks: string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text)
}

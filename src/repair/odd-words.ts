import { isEnglishWord } from './english-words.ts'

/** A run of Latin letters and where it starts. */
export interface Word {
  readonly start: number
  readonly letters: string
}

let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] }

/**
 * The runs of letters A to Z that are no English words, in order: names and broken words. Several
 * repairs look at them, one after another in the same text, so the last answer is remembered.
 */
export function oddWords(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: Array.from(wordsIn(text)) }
  return last.words
}

function* wordsIn(text: string): Generator<Word> {
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (isLetter(text.charCodeAt(at))) {
      if (start === -1) start = at
      continue
    }
    if (start === -1) continue
    const letters = text.slice(start, at)
    if (!isEnglishWord(letters)) yield { start, letters }
    start = -1
  }
}

/** Tells whether a code unit is one of A to Z or a to z. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

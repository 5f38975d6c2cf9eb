import { hashedWith, hashSeed, rankAt } from './english-words.ts'

/** A run of Latin letters and where it starts. */
export interface Word {
  readonly start: number
  readonly letters: string
}

/** The runs of letters A to Z in a text that are no English words, in order. */
export function oddWordsOf(text: string, codes: Uint16Array): Word[] {
  const found: Word[] = []
  let start = -1
  let hash = hashSeed
  const close = (end: number) => {
    const isOdd = rankAt(codes, start, end - start, hash) === 0
    if (isOdd) found.push({ start, letters: text.slice(start, end) })
    start = -1
    hash = hashSeed
  }
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0
    if (isLetter(code)) {
      if (start === -1) start = at
      hash = hashedWith(hash, code)
    } else if (start !== -1) close(at)
  }
  if (start !== -1) close(codes.length)
  return found
}

/** Tells whether a code unit is one of A to Z or a to z. */
export function isLetter(code: number): boolean {
  const letter = code | 32
  return letter >= 97 && letter <= 122
}

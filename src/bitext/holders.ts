import { type Side, sizeOf, termsOf } from './bitext.ts'

/** For each word of a side the texts that hold it, each once, in order. */
export interface Holders {
  of(word: number): Int32Array
  /** How many texts hold a word. */
  count(word: number): number
}

/** @param most words that more texts hold than this have none: they tell nothing */
export function holdersOf(side: Side, most = Number.POSITIVE_INFINITY): Holders {
  const counts = new Int32Array(side.words.length)
  eachWord(side, (word) => {
    counts[word] = (counts[word] ?? 0) + 1
  })
  const firsts = new Int32Array(counts.length + 1)
  counts.forEach((count, word) => {
    firsts[word + 1] = (firsts[word] ?? 0) + (count > most ? 0 : count)
  })
  const texts = new Int32Array(firsts.at(-1) ?? 0)
  const filled = firsts.slice()
  eachWord(side, (word, text) => {
    const at = filled[word] ?? 0
    if (at === firsts[word + 1]) return
    texts[at] = text
    filled[word] = at + 1
  })
  return {
    of: (word) => texts.subarray(firsts[word], firsts[word + 1]),
    count: (word) => counts[word] ?? 0,
  }
}

/** Visits every word of every text once. */
export function eachWord(side: Side, visit: (word: number, text: number) => void): void {
  const seen = new Int32Array(side.words.length).fill(-1)
  for (let text = 0; text < sizeOf(side); text++) {
    for (const word of termsOf(side, text)) {
      if (seen[word] === text) continue
      seen[word] = text
      visit(word, text)
    }
  }
}

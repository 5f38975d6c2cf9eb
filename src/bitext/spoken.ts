import { type Bitext, termsOf } from './bitext.ts'
import { eachLink } from './links.ts'

/** The target words that a source text speaks of, by its words and by names heard in it. */
export interface Spoken {
  readonly words: readonly number[]
  /** How strongly a word is spoken of by all words of the text together. */
  strength(word: number): number
}

/** Tells of one source text after another what it speaks of; an answer holds until the next is asked for. */
export function spokenOf({ source, target, links, heard }: Bitext): (text: number) => Spoken {
  const sums = new Float64Array(target.words.length)
  const words: number[] = []
  const speak = (word: number, strength: number) => {
    if (sums[word] === 0) words.push(word)
    sums[word] = strength
  }
  return (text) => {
    for (const word of words) sums[word] = 0
    words.length = 0
    for (const word of termsOf(source, text)) {
      eachLink(links, word, (to, strength) => speak(to, (sums[to] ?? 0) + strength))
    }
    eachLink(heard, text, (to, strength) => speak(to, Math.max(sums[to] ?? 0, strength)))
    return { words, strength: (word) => sums[word] ?? 0 }
  }
}

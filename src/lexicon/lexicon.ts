import type { WordCounts } from '../chinese/words.ts'
import { unpacked } from './packing.ts'
import { type WordTable, wordTable } from './word-table.ts'

/** What is known of words before a text is read: how common each is, and what it may translate to. */
export interface Lexicon {
  /** Counts of Chinese words in running text, to cut text into words by. */
  readonly counts: WordCounts
  /** The share of a lemma among the words of English text; small, never 0. */
  englishShare(lemma: string): number
  /** The share of a word among the words of Chinese text; small, never 0. */
  chineseShare(word: string): number
  /** The English lemmas a Chinese word may stand for, with the strength of each, above 0 up to 1. */
  translations(word: string): [lemma: string, strength: number][]
  /** The number of an English lemma; -1 when it is unknown. */
  lemma(word: string): number
  /** Calls `visit` with the number and strength of each translation of `text.slice(start, end)`. */
  eachTranslation(
    text: string,
    between: readonly [start: number, end: number],
    visit: (lemma: number, strength: number) => void,
  ): void
}

// Added to every count, so that an unknown word is rare and not impossible.
const smoothing = { en: 20, zh: 10 }
const unseen = 1e6

/**
 * The lexicon in the bytes that `scripts/compile-lexicon.ts` writes. Pure; builds nothing, so it is
 * ready at once.
 *
 * @throws {RangeError} when the bytes are not such a file
 */
export function lexiconOf(bytes: Uint8Array): Lexicon {
  const parts = unpacked(bytes)
  const en = wordTable(parts, 'en')
  const zh = wordTable(parts, 'zh')
  const firsts = parts.numbers('translations.firsts')
  const lemmas = parts.numbers('translations.lemmas')
  const strengths = parts.bytes('translations.strengths')
  return {
    counts: {
      total: zh.total,
      eachFrom(text, span, visit) {
        zh.eachFrom(text, span, (end, index) => visit(end, zh.count(index)))
      },
    },
    englishShare: (lemma) => share(en, lemma, smoothing.en),
    chineseShare: (word) => share(zh, word, smoothing.zh),
    translations(word) {
      const at = zh.find(word, 0, word.length)
      if (at < 0) return []
      const first = firsts[at] ?? 0
      return Array.from({ length: (firsts[at + 1] ?? first) - first }, (_, index) => [
        en.word(lemmas[first + index] ?? 0),
        (strengths[first + index] ?? 0) / 255,
      ])
    },
    lemma: (word) => en.find(word, 0, word.length),
    eachTranslation(text, [start, end], visit) {
      const at = zh.find(text, start, end)
      if (at < 0) return
      const last = firsts[at + 1] ?? 0
      for (let index = firsts[at] ?? last; index < last; index++) {
        visit(lemmas[index] ?? 0, (strengths[index] ?? 0) / 255)
      }
    },
  }
}

function share(words: WordTable, word: string, extra: number): number {
  return (words.count(words.find(word, 0, word.length)) + extra) / (words.total + unseen)
}

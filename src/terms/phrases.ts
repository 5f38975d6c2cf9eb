import { simplified } from '../chinese/script.ts'
import { chineseWords, isChineseStop, type WordCounts } from '../chinese/words.ts'
import { englishNumeral } from '../english/numeral.ts'
import { englishLemma, isEnglishStop } from '../english/words.ts'

/** A run of words that may be a term. */
export interface Phrase {
  /** The same for all its forms: lemmas, or Simplified characters. */
  readonly key: string
  /** As printed. */
  readonly text: string
  /** How many words it has. */
  readonly size: number
}

/** 十, 两年, 三个, 四天: counts, and no terms. */
const figure = /^[一二三四五六七八九十百千万亿两半几数]+[年月日天周个名位岁次]?$/

const longestPhrase = 8
/** Between the words of a phrase stands a blank or a hyphen, after a possessive ending perhaps. */
const gap = /^(?:['’]s)?[ \u00a0-]$/

interface Word {
  readonly start: number
  readonly end: number
  readonly key: string
  /** A phrase neither begins nor ends with it. */
  readonly isEdge: boolean
}

/** The runs of up to eight words in an English text that begin and end with a word of weight, figures left out. */
export function englishPhrases(text: string): Phrase[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)\p{L}+)?/gu)].map(
    (found): Word => {
      const word = found[0]
      const lower = word.toLowerCase()
      const isEdge = !isEnglishStop(lower) && lower.length > 1 && !isEnglishFigure(lower)
      return {
        start: found.index,
        end: found.index + word.length,
        key: englishLemma(lower),
        isEdge,
      }
    },
  )
  return runs(text, words, { isJoined: (between) => gap.test(between), joint: ' ' })
}

/** The runs of up to eight words in a Chinese text of either script, on the same terms. */
export function chinesePhrases(text: string, counts: WordCounts): Phrase[] {
  return [...text.matchAll(/\p{Script=Han}+/gu)].flatMap((run) => {
    let start = run.index
    const words = chineseWords(simplified(run[0]), counts).map((word): Word => {
      const end = start + word.length
      const one = { start, end, key: word, isEdge: !isChineseStop(word) && !figure.test(word) }
      start = end
      return one
    })
    return runs(text, words, { isJoined: (between) => between === '', joint: '' })
  })
}

function isEnglishFigure(word: string): boolean {
  return /\p{N}/u.test(word) || englishNumeral(word) !== null
}

function runs(
  text: string,
  words: readonly Word[],
  { isJoined, joint }: { isJoined: (between: string) => boolean; joint: string },
): Phrase[] {
  const found: Phrase[] = []
  words.forEach((first, at) => {
    if (!first.isEdge) return
    let end = first.end
    const keys: string[] = []
    for (const word of words.slice(at, at + longestPhrase)) {
      if (keys.length > 0 && !isJoined(text.slice(end, word.start))) return
      keys.push(word.key)
      end = word.end
      if (word.isEdge) {
        found.push({ key: keys.join(joint), text: text.slice(first.start, end), size: keys.length })
      }
    }
  })
  return found
}

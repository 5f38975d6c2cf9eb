import { chineseWords } from '../../src/chinese/words.ts'
import { englishLemma } from '../../src/english/words.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'

/** A sentence with its words and marks apart, English words as lemmas: hunalign looks words up as they stand. */
export function spaced(sentence: string, { counts }: Lexicon): string {
  const tokens =
    sentence.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\S/gu) ?? []
  return tokens
    .flatMap((token) => {
      if (/^\p{Script=Han}/u.test(token)) return chineseWords(token, counts)
      return /^[A-Za-z]/.test(token) ? [englishLemma(token)] : [token]
    })
    .join(' ')
}

import { chineseWords } from '../../src/chinese/words.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'

/** A sentence with its words and marks apart, in small letters, as hunalign takes them. */
export function spaced(sentence: string, { counts }: Lexicon): string {
  const tokens = sentence.match(/\p{Script=Han}+|[\p{L}\p{M}\p{N}]+|[^\s]/gu) ?? []
  return tokens
    .flatMap((token) => (/^\p{Script=Han}/u.test(token) ? chineseWords(token, counts) : [token]))
    .join(' ')
    .toLowerCase()
}

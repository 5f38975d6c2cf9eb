import { isPinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import type { Placed } from '../mention.ts'
import { sameName, writtenAs } from './printed-names.ts'
import type { Checked } from './rule.ts'
import { sideOf } from './words.ts'

/** Names have so many characters at most, and a numeral stands in the first of them or the last. */
const longest = 4

/**
 * Tells whether a Chinese numeral is part of a name that the English spells: 九门口 for Jiumenkou, 三里屯 for Sanlitun. It
 * is not where the word spells other characters of the sentence too, as Sanming does in 三名三明农民.
 */
export function isInSpeltName(
  item: Checked,
  { lang, bead, start, end }: Pick<Placed, 'lang' | 'bead' | 'start' | 'end'>,
): boolean {
  if (lang === 'en') return false
  const at = start + item.text.slice(start, end).search(/[一二两三四五六七八九十百千万]/u)
  if (at < start) return false
  const words = capitalised(sideOf(item, { bead, lang: 'en' }))
  if (words.length === 0) return false
  const chinese = simplified(sideOf(item, { bead, lang: 'zh' }))
  const runs = around(simplified(item.text.slice(Math.max(0, at - longest), at + longest)), {
    at: Math.min(longest, at),
  })
  return words.some((word) =>
    runs.some(
      (run) =>
        romanises(run, word) >= sameName &&
        writtenAs(chinese.replaceAll(run, '，'), word) === undefined,
    ),
  )
}

/** The stretches of two to four characters that hold the one at a place. */
function around(text: string, { at }: { readonly at: number }): string[] {
  return [2, 3, 4]
    .flatMap((size) =>
      Array.from({ length: size }, (_, back) =>
        text.slice(Math.max(0, at - back), at - back + size),
      ),
    )
    .filter((run) => /^\p{Script=Han}{2,}$/u.test(run))
}

/** The words of an English text, and its pairs of words, that have a capital and the shape of pinyin. */
function capitalised(text: string): string[] {
  return Array.from(
    text.matchAll(/\p{Lu}[\p{Ll}’']{1,23}(?: \p{Lu}[\p{Ll}’']{1,23})?/gu),
    ([words]) => [words, ...words.split(' ')],
  )
    .flat()
    .filter((word) => word.length > 3 && isPinyin(word))
}

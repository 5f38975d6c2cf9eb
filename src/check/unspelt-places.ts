import { isPinyin } from '../chinese/pinyin.ts'
import { table } from '../data/table.ts'
import { citiesIn } from '../english/places-cities.ts'
import { overlaps } from '../span.ts'
import type { Place } from './places.ts'
import { writtenAs } from './printed-names.ts'
import type { Checked } from './rule.ts'
import { versionOf, wordsOf } from './words.ts'

const countries = new Set(table('countries').map(({ en }) => en))
/** What stands behind these may be a place: "willow-woven products of Funan". */
const pinyinPlace =
  /(?<=\b(?:of|in|from|to|at|near|around) )\p{Lu}\p{Ll}{4,}(?! \p{Lu})(?![\p{L}’'-])|(?<!\p{L}[ -])\p{Lu}\p{Ll}{1,11}(?= (?:County|District|Town|Township|Village)\b)|(?<=\b(?:of|in|from|to|at|near|around) )\p{Lu}\p{Ll}{1,11}(?= (?:County|District|Town|Township|Village)\b)/gu

/**
 * Tells whether the English of a sentence names a place in pinyin that the Chinese spells nowhere, where the Chinese has
 * this one: "products of Funan" beside 武汉柳编制品. Most counties are in no table.
 */
export function isForAnother(item: Checked, { lang, bead }: Place): boolean {
  if (lang === 'en') return false
  const chinese = versionOf(item, 'zh')
  const english = wordsOf(item, bead)?.en.matches(pinyinPlace) ?? []
  return english.some(
    ({ text, start, end }) =>
      isPinyin(text) &&
      !countries.has(text) &&
      citiesIn(text).every(({ value }) => value.country === 'CN') &&
      !item.mentions.some((one) => one.type === 'person' && overlaps(one, { start, end })) &&
      writtenAs(chinese, text) === undefined,
  )
}

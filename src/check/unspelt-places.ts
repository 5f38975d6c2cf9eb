import { isPinyin } from '../chinese/pinyin.ts'
import { table } from '../data/table.ts'
import { citiesIn } from '../english/places-cities.ts'
import { overlaps } from '../span.ts'
import { isNamedIn } from './place-names.ts'
import type { Place } from './places.ts'
import { writtenAs } from './printed-names.ts'
import type { Checked } from './rule.ts'
import { sideOf, versionOf, wordsOf } from './words.ts'

const countries = new Set(table('countries').map(({ en }) => en))
const behind = '(?<=\\b(?:of|in|from|to|at|near|around) )'
/** What stands behind these may be a place: "willow-woven products of Funan". */
const pinyinPlace = new RegExp(
  [
    `${behind}\\p{Lu}\\p{Ll}{3,}(?! \\p{Lu})(?![\\p{L}’'-])`,
    `(?:(?<!\\p{L}[ -])|${behind})\\p{Lu}\\p{Ll}{1,11}(?= (?:County|District|Town|Township|Village)\\b)`,
    '(?<!\\p{L} )\\p{Lu}\\p{Ll}{5,11}(?= (?:exported|imported|produced|exports|imports|produces)\\b)',
  ].join('|'),
  'gu',
)

/**
 * Tells whether the English of a sentence names a place in pinyin that the Chinese does not spell there, where the Chinese
 * has this one: "products of Funan" beside 武汉柳编制品. Most counties are in no table.
 */
export function isForAnother(item: Checked, { lang, bead, text: name }: Place): boolean {
  if (lang === 'en') return false
  const all = versionOf(item, 'zh')
  // A city that the Chinese names again is what the story is about, and may stand for its county.
  const chinese = all.split(name).length > 2 ? all : sideOf(item, { bead, lang })
  const english = wordsOf(item, bead)?.en.matches(pinyinPlace) ?? []
  return (
    isForAbroad(item, bead) ||
    english.some(
      ({ text, start, end }) =>
        isPinyin(text) &&
        !countries.has(text) &&
        citiesIn(text).every(({ value }) => value.country === 'CN') &&
        !item.mentions.some((one) => one.type === 'person' && overlaps(one, { start, end })) &&
        writtenAs(chinese, text) === undefined,
    )
  )
}

/** "From Tijuana into the United States" beside 从武汉: a city abroad that the Chinese of the sentence has not, nor "the city" for this one. */
function isForAbroad(item: Checked, bead: number): boolean {
  const words = wordsOf(item, bead)
  return (
    words !== null &&
    !/\b(?:city|cities|municipal\w*|provinc\w+|local|here|home|both|two)\b/i.test(words.en.text) &&
    citiesIn(words.en.text).some(
      ({ value }) =>
        value.kind === 'city' &&
        value.country !== 'CN' &&
        !isNamedIn(words.zh.text, 'zh', value.id) &&
        !isNamedIn(words.zh.text, 'zh', value.country ?? ''),
    )
  )
}

import { chineseNumeral } from '../chinese/numeral.ts'
import { englishNumeral } from '../english/numeral.ts'
import { ordinalValue } from '../english/ordinals.ts'
import { overlaps, type Span } from '../span.ts'
import { unitOf } from '../unit.ts'
import { valuesIn } from './numerals.ts'
import type { Checked } from './rule.ts'
import { isInSpeltName } from './spelt-numerals.ts'
import { type BeadWords, versionOf, wordsOf } from './words.ts'

/** A numeral that the other version of the sentence, and of the item, has in no form. */
interface Leftover extends Span {
  readonly value: number
}

const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const places = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'
const english = new RegExp(
  `(?<![\\p{L}\\d.,/:+$€£¥-])(?:\\d[\\d,]*(?:\\.\\d+)?|(?:${small})(?:-(?:${small}))?|(?:${places})(?= \\p{Ll}))(?![\\p{L}\\d/:+]|[.,]\\d|\\s?[ap]\\.?m\\b|\\s?o’clock|,?\\s\\d|-\\p{L}|\\s(?:hundred|thousand|million|billion|trillion|dozen|decades?|centur|score|thirds?|quarters?|fifths?|tenths?|out of|in every|percent|and a half|or|hands?\\b))`,
  'giu',
)
const chinese =
  /(?<![\p{Script=Latin}\d.,/:+第-])(?:\d+(?:\.\d+)?(?=[\p{Script=Han}])(?![万亿十百千多余来]|[成折旬刻时点分倍]|世纪|年代)|[四五六七八九](?=国(?![际家标王]))|[二两三四五六七八九](?=[名位家件项场次届期批岁个代座条枚头棵局球](?![地国市方边级]|月)))/gu

/**
 * The one numeral of each version of a sentence that the other has in no form, where all others of both are met: an age
 * (9岁, "aged six"), a count without a noun ("two more than last year"), a place in a row (二期, "a third phase").
 */
export function leftovers(item: Checked, bead: number): { en: Leftover; zh: Leftover } | undefined {
  const words = wordsOf(item, bead)
  if (!words) return undefined
  const [en, ...moreEnglish] = unmet(item, { bead, words: words.en, lang: 'en' })
  const [zh, ...moreChinese] = unmet(item, { bead, words: words.zh, lang: 'zh' })
  if (!en || !zh || moreEnglish.length > 0 || moreChinese.length > 0) return undefined
  if (isAmong(words.en.text, en.value, zh.value)) return undefined
  if (isForEach([en, zh], item.text) || isBothWays([en, zh], item.text)) return undefined
  return Math.abs(en.value - zh.value) === 1 && isBounded(words) ? undefined : { en, zh }
}

/** With whom they came, or the others beside one: "with four colleagues" is 一行5人, "and seven other cities" 八个城市. */
function isAmong(text: string, part: number, whole: number): boolean {
  return (
    whole > part &&
    whole - part < 4 &&
    /\b(?:others?|colleagues?|companions?|with|along|besides|including|plus)\b/i.test(text)
  )
}

/** 各有11家 is "twenty-two, half of them from each": so many for each of two or three. */
export function isForEach(
  [en, zh]: readonly [en: Pick<Leftover, 'value'>, zh: Pick<Leftover, 'value' | 'start'>],
  text: string,
): boolean {
  const isEach = /[各每][^，。；]{0,3}$/u.test(text.slice(Math.max(0, zh.start - 4), zh.start))
  return isEach && (en.value === 2 * zh.value || en.value === 3 * zh.value)
}

/** 双向四车道 are two lanes each way. */
export function isBothWays([en, zh]: readonly [en: Leftover, zh: Leftover], text: string): boolean {
  return (
    zh.value === 2 * en.value &&
    /[双雙]向[^，。；]{0,3}$/u.test(text.slice(Math.max(0, zh.start - 5), zh.start)) &&
    /^[^,.;]{0,12}\b(?:each way|(?:in )?(?:each|either|both) directions?)\b/.test(
      text.slice(en.end, en.end + 36),
    )
  )
}

/** "None older than twelve" are 不满13岁: a limit within, a limit without. */
function isBounded({ en, zh }: Readonly<Record<'en' | 'zh', BeadWords>>): boolean {
  return (
    /\b(?:older|younger|under|over|above|below|less|fewer|more|least|most|no|none|not)\b/i.test(
      en.text,
    ) && /[不未没][满到足过超]|以[上下内]|超过|低于|高于|至[多少]|最[多少]/u.test(zh.text)
  )
}

function unmet(
  item: Checked,
  {
    bead,
    words,
    lang,
  }: { readonly bead: number; readonly words: BeadWords; readonly lang: 'en' | 'zh' },
): Leftover[] {
  const other = lang === 'en' ? 'zh' : 'en'
  const there = valuesIn(versionOf(item, other), other)
  return words.matches(lang === 'en' ? english : chinese).flatMap(({ start, end, text }) => {
    const value =
      lang === 'en' ? (englishNumeral(text) ?? ordinalValue(text)) : chineseNumeral(text)
    if (value === null || there.has(value)) return []
    const isOther =
      isRead(item, { start, end, bead }) || isInSpeltName(item, { start, end, bead, lang })
    return isOther ? [] : [{ start, end, value }]
  })
}

/** Part of a day, or a measure that the other version may tell in another. */
function isRead({ mentions }: Checked, span: Span & { readonly bead: number }): boolean {
  return mentions.some(
    (one) =>
      overlaps(one, span) &&
      (/^(?:date|anniversary|ordinal)$/.test(one.type) ||
        (one.type === 'quantity' && unitOf(one.unit).kind !== 'count')),
  )
}

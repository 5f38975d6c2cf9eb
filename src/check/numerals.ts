import { clocked } from '../chinese/lapses.ts'
import { chineseNumeral } from '../chinese/numeral.ts'
import { simplified } from '../chinese/script.ts'
import { table } from '../data/table.ts'
import { englishDates } from '../english/dates.ts'
import { englishNumeral } from '../english/numeral.ts'
import { ordinalValue } from '../english/ordinals.ts'
import { matches } from '../matches.ts'
import type { Lang } from '../span.ts'
import { minutesIn } from './clock.ts'

const words = table('english-numerals').flatMap(({ word, ordinal }) => [word, ordinal])
const word = `(?:${words.flatMap((one) => one ?? []).join('|')})`
const english = new RegExp(
  `(?:\\d[\\d,]*(?:\\.\\d+)?|\\b(?:half )?(?:an? )?${word}\\b)(?:(?: and |[ -])${word}\\b)*`,
  'gi',
)
const chinese =
  /(?:\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千万亿零〇廿卅])(?:\s?[十百千万亿一二三四五六七八九零])*/gu

/** Words that stand for a figure without being a numeral. */
const worded: readonly (readonly [lang: Lang, shape: RegExp, values: readonly number[]])[] = [
  [
    'en',
    /\b(?:a)?round[- ]the[- ]clock\b|\bat any hour\b|\bnever closes?\b|\bday and night\b|\bany time of (?:the )?day\b/i,
    [24],
  ],
  ['en', /\bfortnight/i, [14, 2]],
  ['en', /\ba year (?:since|after|ago|to the day)\b/i, [1]],
  ['en', /\bfifty-fifty\b|\bhalf\b|\bevery (?:other|second)\b/i, [50, 0.5, 30]],
  ['en', /\b(?:an?|one) (?:[a-z\u00c0-\u024f]+ )?and a half\b/i, [1.5]],
  ['en', /\btwo (?:[a-z\u00c0-\u024f]+ )?and a half\b|\btwo-and-a-half\b/i, [2.5]],
  ['en', /\b(?:noon|midday|midnight)\b/i, [12, 0, 24]],
  ['en', /\bquarter\b/i, [25, 0.25, 3]],
  [
    'en',
    /\bquarters? (?:to|past|after|of an hour)\b|\bquarter-hour|\band a quarter\b|\bthree[- ]quarter/i,
    [15, 45],
  ],
  ['en', /\ba fifth of\b/i, [0.2, 20]],
  ['en', /\ba tenth of\b/i, [0.1, 10]],
  ['en', /\bdecades?\b/i, [10]],
  ['en', /\bhalf a century\b/i, [50]],
  ['en', /\bcentur(?:y|ies)\b|\bcenten/i, [100]],
  ['en', /\bbicenten/i, [200]],
  ['en', /\b(?:tri|ter)centen/i, [300]],
  ['en', /\bsesquicentenn/i, [150]],
  ['en', /\bsilver jubilee/i, [25]],
  ['en', /\bgolden jubilee/i, [50]],
  ['en', /\bdiamond jubilee/i, [60]],
  ['en', /\b(?:twice|doubl\w+|both|pair|twins?|couple)\b/i, [2]],
  ['en', /\b(?:half as (?:much|many) again|by half)\b/i, [50]],
  ['zh', /一?个?半/u, [0.5, 1.5, 50, 30]],
  ['zh', /两年半|两个半/u, [2.5]],
  // 双桅帆船 is a two-master.
  ['zh', /双(?=[桅层向人体轨翼打倍周月手臂塔峰胞休子]|语[^言]|引擎|发动机|学位|职工|年展)/u, [2]],
  ['zh', /刻钟|[点时][一三]刻/u, [15, 45]],
  ['zh', /全天候|昼夜|全年无休/u, [24, 7]],
  ['zh', /翻番|翻一番/u, [2]],
  ['zh', /冠军|夺冠|金[牌奖]/u, [1]],
  ['zh', /亚军|银[牌奖]/u, [2]],
  ['zh', /季军|铜[牌奖]/u, [3]],
  ['en', /\brunners?-up\b|\bsilver\b/i, [2]],
  ['en', /\bbronze\b/i, [3]],
]

/**
 * Every value that a text may state, in any form: in digits and words, as a place in a row, by half an hour or a
 * decade. It says what a figure of the other version could have become, not what the text counts.
 */
export function valuesIn(text: string, lang: Lang): ReadonlySet<number> {
  const plain = lang === 'zh' ? simplified(text) : text
  const known = remembered.get(plain)
  if (known) return known
  const values = new Set([
    ...decadesIn(plain, lang),
    ...(lang === 'en'
      ? [...daysInDigits(plain), ...lowerBounds(plain), ...timesTo(plain), ...minutesIn(plain)]
      : discountsIn(plain)),
    ...(lang === 'en' ? englishValues(plain) : chineseValues(plain)),
    ...worded.flatMap(([of, shape, also]) => (of === lang && shape.test(plain) ? also : [])),
  ])
  if (remembered.size > 500) remembered.clear()
  remembered.set(plain, values)
  return values
}

/** What a numeral is worth, or an article, which is one. */
export function countOf(words: string, lang: Lang): number | null {
  if (lang === 'zh') return chineseNumeral(words)
  return /^an?$/i.test(words) ? 1 : englishNumeral(words)
}

/** What each numeral of a text is worth as it stands, months and hours of the Chinese apart, which English tells in words. */
export function numeralsIn(text: string, lang: Lang): number[] {
  return lang === 'en'
    ? matches(text, english).flatMap(([printed]) => englishNumeral(printed) ?? [])
    : matches(simplified(text).replace(monthOrHour, '，'), chinese).flatMap(
        ([printed]) => chineseNumeral(printed) ?? [],
      )
}

const monthOrHour = /(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[月时点]/gu

/** The 1860s are 19世纪60年代: of each what the other prints. */
function decadesIn(text: string, lang: Lang): number[] {
  if (lang === 'en')
    return Array.from(text.matchAll(/\b(\d\d)(\d)0s\b/g)).flatMap(([, century, decade]) => [
      Number(century) + 1,
      Number(decade) * 10,
    ])
  return Array.from(
    text.matchAll(/(\d{1,2}|[一二十]+)世纪(\d|[二三四五六七八九]十)0?年代/g),
  ).flatMap(([, century = '', decade = '']) => {
    const tens = /^\d$/.test(decade) ? Number(decade) * 10 : (chineseNumeral(decade) ?? 0)
    return [((chineseNumeral(century) ?? 0) - 1) * 100 + tens]
  })
}

/** September 11 and 9/11 are 911 in Chinese, June 18 is 618. */
function daysInDigits(text: string): number[] {
  const slashed = Array.from(
    text.matchAll(/(?<![\d/])(1?\d)\/(\d\d)(?![\d/])/g),
    ([, month, day]) => Number(`${month}${day}`),
  )
  const written = englishDates(text).flatMap(({ from: { month, day } }) =>
    month === undefined || day === undefined ? [] : [month * 100 + day],
  )
  return [...slashed, ...written]
}

/** "Twenty to seven" is 6:40, in the evening 18:40. */
function timesTo(text: string): number[] {
  return Array.from(text.matchAll(toTheHour)).flatMap(([, minutes = '', hour = '']) => {
    const before = (englishNumeral(hour) ?? 1) - 1
    const left = /quarter/i.test(minutes) ? 15 : (englishNumeral(minutes) ?? 0)
    return [60 - left, before, before + 12]
  })
}

const toTheHour =
  /\b(five|ten|(?:a )?quarter|twenty(?:[ -]five)?) to (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! \p{Ll}+s\b)/giu

/** 九折 is ten percent off, 八五折 fifteen: what is left to pay, and what is not. */
function discountsIn(text: string): number[] {
  return Array.from(
    text.matchAll(
      /([一二三四五六七八九\d])(?:\.?([一二三四五六七八九\d]))?折(?!叠|射|返|腾|算|扣)/gu,
    ),
  ).flatMap(([, tens = '', ones]) => {
    const left = 10 * (chineseNumeral(tens) ?? 0) + (ones ? (chineseNumeral(ones) ?? 0) : 0)
    return [left, 100 - left]
  })
}

/** "4 to 6 million", "between 4 and 6 million": the scale belongs to both. */
function lowerBounds(text: string): number[] {
  return Array.from(text.matchAll(bounded)).flatMap(
    ([, low = '', size = '']) => englishNumeral(`${low} ${size}`) ?? [],
  )
}

const bounded =
  /(\d+(?:\.\d+)?)(?: ?(?:-|–|to|and|or) ?)\d+(?:\.\d+)? ?(thousand|lakh|million|crore|billion|trillion)\b/gi

// Rules ask of the same sentences, one after another.
const remembered = new Map<string, ReadonlySet<number>>()

function englishValues(text: string): number[] {
  return Array.from(text.matchAll(english)).flatMap(({ 0: printed }) => {
    const half = /^half an? /i.exec(printed)
    const parts = half ? [] : printed.split(/[ -]/)
    // The first thousand are 1000.
    const words = printed.replace(/^half an? |^first (?=(?:hundred|thousand|million)\b)/i, 'a ')
    // The article is left out of a compound: a hundred-billion-yuan industry.
    const whole = englishNumeral(words) ?? englishNumeral(`a ${words}`)
    return [
      ...(whole === null ? [] : [half ? whole / 2 : whole]),
      ...parts.flatMap((part) => englishNumeral(part) ?? []),
      ...[printed, ...parts].flatMap((part) => ordinalValue(part.replaceAll(',', '')) ?? []),
      ...[Number.parseInt(printed.replaceAll(',', ''), 10)].filter(Number.isFinite),
    ]
  })
}

function chineseValues(text: string): number[] {
  // 11秒4 is 11.4 seconds.
  const seconds = text.replace(clocked, '$1.$2秒')
  return Array.from(seconds.matchAll(chinese)).flatMap(({ 0: printed }) => [
    ...[printed, ...(printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? [])].flatMap(
      (one) => chineseNumeral(one) ?? [],
    ),
    // 七八十 and 三五: each of them.
    ...(/^\D{1,2}$/.test(printed)
      ? Array.from(printed).flatMap((one) => chineseNumeral(one) ?? [])
      : []),
  ])
}

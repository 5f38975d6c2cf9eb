import { matches } from '../matches.ts'
import type { DateMention, Day } from '../mention.ts'
import { withMonths } from '../part-of-year.ts'
import { remembered } from '../remembered.ts'
import { isMarked, marked } from '../span.ts'
import { chineseNumeral } from './numeral.ts'
import { simplified } from './script.ts'

const arabic = '[\\d０-９]{1,2}'
const han = '[一二三四五六七八九十廿卅]{1,3}'
const number = `(?:${arabic}|${han})`
const fourDigits =
  '(?:(?:1[6-9]|20)\\d\\d|[１２][９０][０-９]{2}|[一二][九〇零○][一二三四五六七八九〇零○]{2})'
const gap = ' {0,2}'
const to = `${gap}(?:至|到|—{1,2}|－|-|–|~|～|－)${gap}`

// 1．6月10日: a number of the list stands before it.
const edge = '(?:(?<![\\d０-９.．])|(?<=^\\s{0,9}\\d{1,2}[.．]))'
// 2000年来 and 近2000年历史 count years, and so does 1500年前, where 2027年前 is before that year; 2000年代 is a decade.
const noSpan = '(?!来(?![到华访此])|代|历史|(?<=00年)[前后]|间|之久|以上|左右)'
const year = (at: 1 | 2) => `(?<y${at}>${fourDigits})${gap}年${gap}`
const month = (at: 1 | 2) => `(?<m${at}>${number})${gap}月(?:份)?${gap}`
const day = (at: 1 | 2) => `(?<d${at}>${number})`
// 开幕前三个月 counts back from the opening; 今年前三个月 and 前三个月 at the head of a clause are of a year.
const first = '(?<=^|[^\\p{L}\\p{N}]|年|[市省]|在|截至)'
/** Where in a month: 7月下旬, 6月底. */
const within = '(?:[上中下]旬|[初中末底])?'
const sun = `${gap}[日号]`
const part =
  '(?:当天|当日)?(?<part>上午|早上|早晨|清晨|凌晨|中午|正午|午间|下午|午后|傍晚|晚上|晚间|晚|夜间|夜里|深夜)?'
const weekday = '(?:[（(，]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])[）)]?)?'
const tail = `${weekday}${gap}${part}`

/** What shapes always hold, which is cheap to see. */
const hints = {
  day: /[日号]/,
  month: /月/,
  year: /年/,
  half: /[上下]半年/,
  quarter: /季度/,
  months: /前.{1,2}个月/,
  weekday: /[期拜周]/,
  ago: /昨/,
  list: /[、和及与]/,
  to: /[至到—－–~～-]/,
  mark: /\d[-/.]\d/,
}

/** Shapes of dates, the longest first. Each names the pieces it finds; a piece it lacks was not printed. */
const shapes = (
  [
    // 2023年2月1日至3日; 5月18至22日; 12月30日—2023年1月2日
    [
      [hints.day, hints.to],
      `${edge}(?:${year(1)})?${month(1)}${day(1)}(?:${sun})?${to}(?:${year(2)})?(?:${month(2)})?${day(2)}${sun}${tail}`,
    ],
    // 12月16日至今年3月中旬
    [
      [hints.day, hints.month, hints.to],
      `${edge}(?:${year(1)})?${month(1)}${day(1)}${sun}${to}(?:${year(2)}|[今次翌]年)?${month(2)}${within}(?!${number}${sun})`,
    ],
    // 9月24日、25日: two days that follow one another
    [
      [hints.day, hints.list],
      `${edge}(?:${year(1)})?${month(1)}${day(1)}(?:${sun})?(?<list>[、和及与])${day(2)}${sun}${tail}`,
    ],
    // 2023年2月2日（周四）下午
    [[hints.day], `${edge}(?:${year(1)})?${month(1)}${day(1)}${sun}${tail}`],
    // 2022年8月至12月; 8至12月; 7月下旬至9月上旬
    [
      [hints.month, hints.to],
      `${edge}(?:${year(1)})?(?<m1>${number})${gap}(?:月(?:份)?${within})?${to}(?:${year(2)})?${month(2)}${within}(?!${number}${sun})`,
    ],
    // 2月和3月: two months that follow one another
    [
      [hints.month, hints.list],
      `${edge}(?:${year(1)})?${month(1)}(?<list>[、和及与])${month(2)}(?!${number}${sun})`,
    ],
    // 2022年5月; 8月
    [[hints.year, hints.month], `${edge}${year(1)}${month(1)}`],
    [
      [hints.month],
      `${edge}(?<!第|(?<!整)个)(?<m1>1[0-2]|0?[1-9]|[１-９]|十[一二]?|[一二三四五六七八九])${gap}月(?!亮|饼|球|坛|台(?![风湾州])|色|刊|季|票|度|薪|琴|全食|活动|日报)(?:份)?`,
    ],
    // 今年上半年; 2020年下半年
    [[hints.half], `(?<!去年|上年|前年)(?:${edge}${year(1)})?(?<half>[上下])半年`],
    // 一至三季度; 一、二季度
    [
      [hints.quarter],
      `(?<!去年|上年|前年)(?:${edge}${year(1)})?(?<!第)(?<quarter>[一二三1-3])(?:[至到—–－~～-]{1,2}|[、和])(?<lastQuarter>[二三四2-4])季度`,
    ],
    // 2018年第四季度; 三季度; 前三季度; 前9个月
    [
      [hints.quarter],
      `(?<!去年|上年|前年)(?:${edge}${year(1)})?${first}前(?<quarters>[二三两23])个?季度`,
    ],
    [
      [hints.quarter],
      `(?<!去年|上年|前年)(?:${edge}${year(1)})?(?<![前\\d一二三四连续近达每])第?(?<quarter>[一二三四1-4])季度`,
    ],
    [
      [hints.months],
      `(?<!去年|上年|前年)(?:${edge}${year(1)})?${first}前(?<months>[二两三四五六七八九十2-9]|1[01]|十一)个月`,
    ],
    // 2023-02-01, 2023.2.1
    [
      [hints.mark],
      `${edge}(?<![/-])(?<y1>${fourDigits})(?<mark>[-/.])(?<m1>0?[1-9]|1[0-2])\\k<mark>(?<d1>0?[1-9]|[12]\\d|3[01])(?![\\d/-])`,
    ],
    // 23日至25日; 2日下午; 三日上午
    [
      [hints.day, hints.to],
      `${edge}(?<!第|期|共|连续|历时|前|后|近|[一二三四五六七八九十])(?<d1>${arabic})(?:${sun})?${to}(?<d2>${arabic})${gap}日${tail}`,
    ],
    [
      [hints.day],
      `${edge}(?<!第|期|共|连续|历时|前|后|近|达|[一二三四五六七八九十])(?<d1>${arabic})${gap}日(?!内|游|间|之|行程|以上|后|元|本|圆|均)${tail}`,
    ],
    [[hints.day], `(?<![一二三四五六七八九十])(?<d1>${han})日(?<part>上午|下午|晚上|晚|中午)`],
    // 2013年至2024年; 2013—2024年; 2023年
    [
      [hints.year, hints.to],
      `${edge}(?<y1>${fourDigits})${gap}年?${to}(?<y2>${fourDigits})${gap}年(?:(?=间)|${noSpan})`,
    ],
    [[hints.year], `${edge}(?<![近约逾达余超]|[两这])(?<y1>${fourDigits})${gap}年${noSpan}`],
    // 星期一; 本周一
    [[hints.weekday], `(?:星期|礼拜|[本上下]周|[（(]周)(?<weekday>[一二三四五六日天])[）)]?`],
    // 昨日, 昨晚
    [[hints.ago], `(?<ago>昨)[日天晚]`],
  ] as const
).map(([needs, shape]) => ({ needs, shape: new RegExp(shape, 'gu') }))

/**
 * The dates of a Chinese sentence in either script: days, ranges, months and bare years, as far as
 * they are printed (2日下午 has only its day). Lengths of time (3日内, 2000年来) are no dates.
 */
export const chineseDates = remembered(foundChineseDates)

function foundChineseDates(sentence: string): DateMention[] {
  const plain = simplified(sentence)
  const found: DateMention[] = []
  const held = new Set(Object.values(hints).filter((hint) => hint.test(plain)))
  for (const { needs, shape } of shapes) {
    if (!needs.every((hint) => held.has(hint))) continue
    const hits = matches(plain, shape)
    if (hits.length === 0) continue
    const taken = marked(sentence.length, found)
    for (const match of hits) {
      const mention = mentionOf(match)
      if (mention && !isMarked(taken, mention)) found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Which half or quarter of a year, or how many quarters or months of it, a character or figure tells. */
function partNumber(word: string): number {
  const named: Readonly<Record<string, number>> = { 上: 1, 下: 2, 两: 2 }
  return named[word] ?? chineseNumeral(word) ?? 1
}

const parts: readonly (readonly [RegExp, DateMention['partOfDay']])[] = [
  [/^(?:上午|早|清晨)/, 'morning'],
  [/^(?:中午|正午|午间)/, 'noon'],
  [/^(?:下午|午后)/, 'afternoon'],
  [/^(?:晚|傍晚)/, 'evening'],
  [/^(?:夜|深夜|凌晨)/, 'night'],
]

type Pieces = Readonly<Record<string, string | undefined>>

/** The next day, or, of months alone, the next month. */
function follows({ day, month = 0 }: Day, next: Day | undefined): boolean {
  return day === undefined ? next?.month === month + 1 : next?.day === day + 1
}

function mentionOf(match: RegExpMatchArray): DateMention | null {
  const pieces: Pieces = withMonths(match.groups ?? {}, partNumber)
  const first = dayOf(pieces['y1'], pieces['m1'], pieces['d1'])
  const last = dayOf(pieces['y2'], pieces['m2'], pieces['d2'])
  if (!first || !last) return null
  const from = { ...yearBefore(first, last), ...first }
  const to = Object.keys(last).length > 0 ? { ...inherited(from, last), ...last } : undefined
  if (pieces['list'] && !follows(from, to)) return null
  const partOfDay = parts.find(([shape]) => shape.test(pieces['part'] ?? ''))?.[1]
  const start = match.index ?? 0
  return {
    type: 'date',
    start,
    end: start + match[0].trimEnd().length,
    from,
    ...(to && { to }),
    ...(partOfDay && { partOfDay }),
    ...undated(pieces),
  }
}

/** What a date prints of a day besides or instead of its number. */
function undated(pieces: Pieces): Pick<DateMention, 'weekday' | 'ago'> {
  const weekday = '一二三四五六日'.indexOf((pieces['weekday'] ?? '无').replace('天', '日')) + 1
  return {
    ...(weekday > 0 && { weekday }),
    ...(pieces['ago'] !== undefined && { ago: 1 }),
  }
}

/** 12月30日至2023年1月2日: only the end prints its year, and the start lies in it or the year before. */
function yearBefore(from: Day, to: Day): Day {
  if (to.year === undefined || from.month === undefined || to.month === undefined) return {}
  return { year: to.year - (from.month > to.month ? 1 : 0) }
}

/** What the end of a range takes from its start: month and year, while it does not run backwards. */
function inherited(from: Day, to: Day): Day {
  if (to.year !== undefined) return {}
  const month = to.month ?? (to.day === undefined ? undefined : from.month)
  const wraps = month !== undefined && from.month !== undefined && month < from.month
  const year = from.year === undefined ? undefined : from.year + (wraps ? 1 : 0)
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
}

/** Null when a piece is out of its bounds: 13月 is no month. */
function dayOf(year?: string, month?: string, day?: string): Day | null {
  const [y, m, d] = [year, month, day].map((piece) => numberOf(piece))
  if (y === null || m === null || d === null) return null
  if ((m ?? 1) < 1 || (m ?? 1) > 12 || (d ?? 1) < 1 || (d ?? 1) > 31) return null
  return {
    ...(y !== undefined && { year: y }),
    ...(m !== undefined && { month: m }),
    ...(d !== undefined && { day: d }),
  }
}

function numberOf(piece: string | undefined): number | null | undefined {
  return piece === undefined ? undefined : chineseNumeral(piece)
}

import type { DateMention, Placed } from '../mention.ts'
import { ahead } from './look-ahead.ts'
import { isBareYear, isFeast, isFounding, isTotal } from './year-clues.ts'
import type { Telling } from './year-shapes.ts'

/** What a date that prints its year is printed of: a plan, a founding, a feast, trade of a year, an event by its year. */
export function tellingOf(
  date: Placed<DateMention>,
  mentions: readonly Placed[],
  text: string,
): Telling {
  if (isFeast(date, mentions, text)) return 'feast'
  const plan = ahead(date, text)
  if (plan) return plan
  const before = text.slice(Math.max(0, date.start - 80), date.start)
  const after = text.slice(date.end, date.end + 24)
  if (compared.test(before)) return 'comparison'
  // "Would get to know a city that has been a sister since 1983."
  if (isSince(before, after)) return 'founding'
  if (prospect[date.lang].test(before) || yearsPlan.test(after)) return prospectOf(date, mentions)
  if (isFounding(date, mentions)) return 'founding'
  if (isTotal(date, text) || basis.test(after)) return 'total'
  if (isBareYear(date) && isOfEvent(date, text)) return 'event'
  return ofMonth(date, mentions)
}

function isSince(before: string, after: string): boolean {
  return since.before.test(before) || since.after.test(after)
}

/** What is agreed for a year by April is mostly of the year that has begun. */
function prospectOf(date: DateMention, mentions: readonly Placed[]): Telling {
  return isBareYear(date) && monthOf(mentions) <= 4 ? 'earlyProspect' : 'prospect'
}

function ofMonth({ from }: DateMention, mentions: readonly Placed[]): Telling {
  if (from.month === undefined) return 'year'
  return from.month > monthOf(mentions) ? 'laterMonth' : 'month'
}

/** The month of the news: that of the first date without a year; 12 where there is none. */
function monthOf(mentions: readonly Placed[]): number {
  const news = mentions.find(
    (one): one is Placed<DateMention> =>
      one.type === 'date' && one.from.year === undefined && one.from.month !== undefined,
  )
  return news?.from.month ?? 12
}

/** 签署[2024]年交流计划: the plan of a year is made before it. */
const yearsPlan = /^年?度?[^，。；？！]{0,12}(?:计划|計劃|项目清单)/u
/** 在[2020]年合作基础上: the year before. */
const basis = /^年?[^，。；]{0,8}基[础礎]上/u
const compared = /\bthan (?:in )?$|[较較比]$/u
const since = {
  before: /\bsince (?:the year )?$/iu,
  after: /^年?(?:\d{1,2}月)?(?:\d{1,2}日)?以[来來]/u,
}
const prospect = {
  en: /\b(?:would|could|may|might|agreed|agree|views|promis\w+|announc\w+|propos\w+|suggest\w+|offer\w*|wants?|ready|next)\b(?! (?:in|on) $)[^.;!?]{1,76}$/u,
  zh: /(?:商定|约定|約定|提议|提議|建议|建議|宣布|邀|愿|願|就|拟|擬|有望|可望)[^。；！？，,]{0,16}$|(?:商定|约定|約定|宣布)[^。；！？]{0,40}$/u,
} as const

const events =
  'Forum|Fair|Expo|Exposition|Festival|Marathon|Race|Cup|Summit|Week|Games|Conference|Congress|Exhibition|Tournament'
const event = {
  before: new RegExp(`\\b(?:${events})(?: \\p{Lu}[\\p{L}’'-]+){0,2} $`, 'u'),
  after: {
    en: /^ (?:["“][^"”]{2,30}["”] )?(?:\p{Lu}[\p{L}’'-]+,? |\([^()]{2,20}\) |of |and |for ){1,8}|^ (?:program(?:me)?|season|edition|festival|competition|tour|session|class|batch)\b/u,
    zh: /^年?(?:度|第[一二三四五六七八九十\d]+[届期次]|[^，。；：、年月在与和]{2,24}?(?:赛|节|会|展|周|营|论坛|年会|峰会|班|讲堂))/u,
  },
} as const

/** What is remembered, or no event at all: "the 2008 earthquake was recalled", 1999年世博会旧址. */
const past = {
  before:
    /\b(?:recall\w*|remember\w*|since|after)\b[^.;]{0,40}$|(?:回顾|回顧|回忆|回憶|曾|继|繼)[^，。；]{0,16}$/iu,
  after:
    /^[^.;,]{0,40}\b(?:Agenda|Earthquake|Communiqu\p{L}+|Treaty|Convention|Declaration)\b|^[^，。；]{0,20}(?:旧址|舊址|遗址|遺址|地震|议程|議程|公报|公報|条约|條約)/u,
} as const

/** "The [2019] Beijing International Marathon", "Eco Forum Guiyang [2018]", [2019]中国—东盟教育交流周, [2022]年第六期讲堂. */
function isOfEvent({ lang, start, end }: Placed<DateMention>, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (past.before.test(before) || past.after.test(text.slice(end, end + 60))) return false
  const isNamed = event.after[lang].test(text.slice(end, end + 80))
  return lang === 'zh'
    ? isNamed
    : (/\b[Tt]he $/.test(before) && isNamed) || event.before.test(before)
}

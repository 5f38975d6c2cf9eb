import type { AnniversaryMention, DateMention, Placed } from '../mention.ts'
import type { Evidence } from '../span.ts'
import { ahead } from './look-ahead.ts'
import { isBareYear, isFounding, isMarked, isTotal } from './year-clues.ts'

/** What a date printed with its year says of the year that the news lies in. */
export interface YearSign {
  /** How likely the date is printed so in news of a year; compared between years only. */
  weigh(year: number): number
  /** The year that it speaks for most. */
  readonly year: number
  readonly evidence: Evidence
}

/** How often news of a year prints such a date, by the years from the date to the news; `else` for any other, `later` for news of more years after it. */
interface Shape {
  readonly [years: number]: number
  readonly else: number
  readonly later?: number
}

/*
 * Counted over half of the bulletins that may be developed on, every other one in order of name, whose dates print no year of their
 * own, and smoothed by hand; measured on the other half: docs/reference/eval.md.
 */
const shapes = {
  /** "2023 marks the fifth anniversary", "founded in 1993 … 25 years on" */
  feast: { 0: 0.85, [-1]: 0.07, 1: 0.03, else: 0.001 },
  /** The same, where the founding is told in another sentence */
  feastElsewhere: { 0: 0.72, [-1]: 0.08, 1: 0.05, 2: 0.03, [-2]: 0.03, else: 0.003 },
  /** "The 2019 Beijing Marathon" */
  event: { 0: 0.9, [-1]: 0.05, [-2]: 0.02, 1: 0.02, else: 0.0005 },
  /** "In 2018 trade reached" */
  total: { 1: 0.84, 0: 0.04, 2: 0.04, else: 0.0005, later: 0.004 },
  /** "Will be held in 2020" */
  plan: { [-1]: 0.64, [-2]: 0.16, [-3]: 0.04, [-4]: 0.04, 0: 0.02, else: 0.004 },
  /** "They agreed to hold it in 2020", 就2026年举办…交换意见 */
  prospect: { [-1]: 0.74, [-2]: 0.17, [-3]: 0.02, 0: 0.02, else: 0.004 },
  /** "Nine percent more than in 2019" */
  comparison: { 1: 0.2, 2: 0.25, 3: 0.15, 4: 0.1, else: 0.002, later: 0.02 },
  /** "Memorandum of cooperation 2020–2022", by its first year */
  term: { [-1]: 0.68, 0: 0.28, 1: 0.01, [-2]: 0.01, else: 0.002 },
  /** "By 2035" */
  horizon: { 0: 0.08, [-1]: 0.24, [-2]: 0.1, [-3]: 0.12, [-4]: 0.08, else: 0.03, later: 0.003 },
  /** "From 2020 on": it has begun, or will begin */
  beginning: { 0: 0.02, [-1]: 0.18, [-2]: 0.03, else: 0.003, later: 0.025 },
  /** "Sister cities since 1984" */
  founding: { 0: 0.006, [-1]: 0.006, else: 0.001, later: 0.025 },
  /** "In May 2018", told in news of June or of April */
  month: { 0: 0.75, [-1]: 0.1, 1: 0.06, 2: 0.03, else: 0.001, later: 0.004 },
  laterMonth: { 1: 0.45, 2: 0.3, 3: 0.04, 0: 0.05, [-1]: 0.05, else: 0.002, later: 0.01 },
  year: { 0: 0.14, 1: 0.12, [-1]: 0.08, 2: 0.08, 3: 0.055, [-2]: 0.03, else: 0.005, later: 0.022 },
} as const satisfies Record<string, Shape>

/** What the dates of one item, which stand in order of the text, say of its year. */
export function yearSigns(mentions: readonly Placed[], text: string): YearSign[] {
  const dates = mentions.filter(
    (mention): mention is Placed<DateMention> => mention.type === 'date',
  )
  const told = dates.flatMap((date): YearSign[] => {
    const { year } = date.from
    return year === undefined
      ? weekdaySign(date)
      : [signOf(date, { shape: shapes[kindOf(date, mentions, text)], year })]
  })
  return once([...told, ...countedSigns(dates, mentions, text)])
}

function kindOf(
  date: Placed<DateMention>,
  mentions: readonly Placed[],
  text: string,
): keyof typeof shapes {
  if (isMarked(date, text) && isBareYear(date)) return 'feast'
  const plan = ahead(date, text)
  if (plan) return plan
  const before = text.slice(Math.max(0, date.start - 80), date.start)
  const after = text.slice(date.end, date.end + 24)
  if (compared.test(before)) return 'comparison'
  if (prospect[date.lang].test(before) || yearsPlan.test(after)) return 'prospect'
  if (isFounding(date, mentions) || since.before.test(before) || since.after.test(after))
    return 'founding'
  if (isTotal(date, text)) return 'total'
  if (isBareYear(date) && isOfEvent(date, text)) return 'event'
  return ofMonth(date, mentions)
}

function ofMonth({ from }: DateMention, mentions: readonly Placed[]): keyof typeof shapes {
  if (from.month === undefined) return 'year'
  const news = mentions.find(
    (one): one is Placed<DateMention> =>
      one.type === 'date' && one.from.year === undefined && one.from.month !== undefined,
  )
  return from.month > (news?.from.month ?? 12) ? 'laterMonth' : 'month'
}

/** 签署[2024]年交流计划: the plan of a year is made before it. */
const yearsPlan = /^年?度?[^，。；？！]{0,12}(?:计划|計劃|项目清单)/u
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

/** "The [2019] Beijing International Marathon", "Eco Forum Guiyang [2018]", [2019]中国—东盟教育交流周, [2022]年第六期讲堂. */
function isOfEvent({ lang, start, end }: Placed<DateMention>, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const isNamed = event.after[lang].test(text.slice(end, end + 80))
  return lang === 'zh'
    ? isNamed
    : (/\b[Tt]he $/.test(before) && isNamed) || event.before.test(before)
}

/** "Sunday, September 22": in one year of five or six. */
function weekdaySign(date: Placed<DateMention>): YearSign[] {
  const { weekday, from } = date
  const { month, day } = from
  if (weekday === undefined || month === undefined || day === undefined) return []
  const isOn = (year: number): boolean =>
    (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday
  return [{ weigh: (year) => (isOn(year) ? 1 : 0.03), year: 0, evidence: evidenceOf(date) }]
}

/** "Twinned in 1993 … the 25th anniversary": the feast is as many years after. */
function countedSigns(
  dates: readonly Placed<DateMention>[],
  mentions: readonly Placed[],
  text: string,
): YearSign[] {
  const counts = mentions.filter(
    (one): one is Placed<AnniversaryMention> => one.type === 'anniversary',
  )
  return counts.flatMap((count) => {
    const isNext = /next year|明年|来年|來年/i.test(
      text.slice(Math.max(0, count.start - 16), count.end + 16),
    )
    const foundings = dates.filter(
      (date) => date.lang === count.lang && isPast(kindOf(date, mentions, text)),
    )
    const here = foundings.filter(({ segment }) => segment === count.segment)
    const [founded, ...others] = here.length > 0 ? here : foundings
    // Of two foundings nobody knows which is counted.
    if (founded?.from.year === undefined || others.length > 0) return []
    const year = founded.from.year + count.years - (isNext ? 1 : 0)
    return [
      signOf(founded, { shape: here.length > 0 ? shapes.feast : shapes.feastElsewhere, year }),
    ]
  })
}

function isPast(kind: keyof typeof shapes): boolean {
  return kind === 'founding' || kind === 'beginning'
}

function signOf(
  date: Placed<DateMention>,
  { shape, year }: { shape: Shape; year: number },
): YearSign {
  const weigh = (news: number): number =>
    shape[news - year] ?? (news > year ? (shape.later ?? shape.else) : shape.else)
  const most = [0, 1, -1].reduce((best, by) => (weigh(year + by) > weigh(year + best) ? by : best))
  return { weigh, year: year + most, evidence: evidenceOf(date) }
}

/** Both versions print what one date says. */
function once(signs: readonly YearSign[]): YearSign[] {
  const seen = new Set<string>()
  return signs.filter((sign) => {
    const key = [-1, 0, 1, 2].map((by) => sign.weigh(sign.year + by)).join(' ')
    const own = `${sign.year} ${key}`
    return sign.year === 0 || (!seen.has(own) && seen.add(own))
  })
}

function evidenceOf({ lang, start, end }: Placed<DateMention>): Evidence {
  return { lang, start, end }
}

import { listed, table } from '../data/table.ts'
import { withMonths } from '../half-year.ts'
import { matches } from '../matches.ts'
import type { DateMention, Day } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { overlaps } from '../span.ts'

const months = new Map(
  table('months').flatMap(({ number, en, abbr }) =>
    [...listed(en), ...listed(abbr)].map((name) => [name.toLowerCase(), Number(number)] as const),
  ),
)
const names = [...months.keys()].map((name) => name[0]?.toUpperCase() + name.slice(1))

/** The months by their first three letters: `Sep(?:tember|t)?`. */
const month = `(?:${[...new Set(names.map((name) => name.slice(0, 3)))]
  .map((head) => head + rests(head))
  .join('|')})\\b\\.?`

function rests(head: string): string {
  const rest = names
    .filter((name) => name.startsWith(head) && name !== head)
    .map((name) => name.slice(head.length))
  return `(?:${rest.sort((a, b) => b.length - a.length).join('|')})?`
}

/** Months in capitals throughout: JUNE. They are read as `June`, so that every shape of a date knows each month once. */
const capitalMonth = new RegExp(`\\b(?:${names.join('|').toUpperCase()})\\b`, 'g')

function titled(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase()
}

const weekdays = ['Mon', 'Tues?', 'Wed(?:nes)?', 'Thu(?:rs)?', 'Fri', 'Sat(?:ur)?', 'Sun']
const weekday = `(?<weekday>(?:${weekdays.join('|')})(?:day)?)\\b\\.?,?\\s{1,3}`

const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%])(?![.,]\\d)'
const dayWords = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const to = '(?:\\s{0,2}[-–—~]\\s{0,2}|\\s{1,3}(?:to|until|till|through)\\s{1,3}(?:the\\s{1,3})?)'
const both =
  '(?:\\s{0,2}[-–—~]\\s{0,2}|\\s{1,3}(?:to|until|till|through|and)\\s{1,3}(?:the\\s{1,3})?)'
const years = '(?:19|20)\\d\\d'
// "On May 5, 2000 people came": a counted noun after it makes the year a count.
const noCount =
  '(?![\\d%]|[.,]\\d|s\\b|\\s{1,3}(?:people|persons|students|guests|visitors|participants|yuan|km)\\b)'
const year = (at: 1 | 2) => `(?:,?\\s{1,3}(?:of\\s{1,3})?(?<y${at}>${years})${noCount})`
const part = '(?:(?<part>morning|noon|afternoon|evening|night)\\s{1,3}o[fn]\\s{1,3})?'
const lead = `${part}(?:${weekday})?(?:the\\s{1,3})?`
const prepositions =
  'in of since by until till from during this last next early late mid between before after throughout and to'.split(
    ' ',
  )
const before = `(?<=\\b(?:${prepositions.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')}|(?:planned|scheduled|set|slated) for)[\\s-]{1,3})`

/** Where in a month: late July, the end of June, mid-March. */
const within =
  '(?:(?:early|mid|late)[\\s-]{1,3}|the\\s{1,3}(?:start|beginning|middle|end)\\s{1,3}of\\s{1,3})?'

/** What shapes always hold, which is cheap to see. */
const hints = {
  within: /\b(?:early|mid|late|start|beginning|middle|end)\b/,
  month: new RegExp(month),
  figure: /\d/,
  half: /\bhalf\b|\bsix\smonths/,
  year: /(?:19|20)\d\d/,
  ordinal: /\d(?:st|nd|rd|th)/,
  weekday: /day\b/,
  ago: /yesterday/i,
  dayWord: new RegExp(dayWords.join('|')),
  between: /[Bb]etween\s/,
  and: /\sand\s/,
  to: /[-–—~]|\s(?:to|until|till|through)\s/,
  both: /[-–—~]|\s(?:to|until|till|through|and)\s/,
}
type Hint = keyof typeof hints

/** Shapes of dates, the longest first. Each names the pieces it finds; a piece it lacks was not printed. */
const shapes = (
  [
    // February 1, 2023 to March 2; February 1 – 3, 2023; between May 5 and 8
    [
      ['month', 'figure', 'to'],
      `${lead}(?<m1>${month})\\s{0,3}(?<d1>${day})${year(1)}?${to}(?:(?<m2>${month})\\s{0,3})?(?<d2>${day})${year(2)}?`,
    ],
    [
      ['month', 'figure', 'between'],
      `(?<=\\b[Bb]etween\\s{1,3})(?<m1>${month})\\s{0,3}(?<d1>${day})${year(1)}?${both}(?:(?<m2>${month})\\s{0,3})?(?<d2>${day})${year(2)}?`,
    ],
    // 8–9 May 2018; 30 May to 2 June
    [
      ['month', 'figure', 'to'],
      `${lead}(?<d1>${day})(?:\\s{1,3}(?:of\\s{1,3})?(?<m1>${month}))?${year(1)}?${to}(?<d2>${day})\\s{1,3}(?:of\\s{1,3})?(?<m2>${month})${year(2)}?`,
    ],
    // 16 December last year until mid-March
    [
      ['month', 'figure', 'to', 'within'],
      `${lead}(?<d1>${day})\\s{1,3}(?:of\\s{1,3})?(?<m1>${month})(?:${year(1)}|\\s{1,3}last\\s{1,3}year)?${to}${within}(?<m2>${month})${year(2)}?(?!\\s{0,3}\\d)`,
    ],
    [
      ['month', 'figure', 'to', 'within'],
      `${lead}(?<m1>${month})\\s{0,3}(?<d1>${day})(?:${year(1)}|,?\\s{1,3}last\\s{1,3}year)?${to}${within}(?<m2>${month})${year(2)}?(?!\\s{0,3}\\d)`,
    ],
    // between 15 and 17 May
    [
      ['month', 'figure', 'between'],
      `(?<=\\b[Bb]etween\\s{1,3}(?:the\\s{1,3})?)(?<d1>${day})\\s{1,3}and\\s{1,3}(?:the\\s{1,3})?(?<d2>${day})\\s{1,3}(?:of\\s{1,3})?(?<m2>${month})${year(2)}?`,
    ],
    // 24 and 25 September: two days that follow one another
    [
      ['month', 'figure', 'and'],
      `${lead}(?<d1>${day})(?<list>\\s{1,3}and\\s{1,3})(?<d2>${day})\\s{1,3}(?:of\\s{1,3})?(?<m2>${month})${year(2)}?`,
    ],
    // February 2, 2023; 2 February 2023; the 2nd of February; 9th, July
    [['month', 'figure'], `${lead}(?<m1>${month})\\s{0,3}(?<d1>${day})${year(1)}?`],
    [
      ['month', 'figure'],
      `${lead}(?<d1>${day})(?:(?<=st|nd|rd|th),)?\\s{1,3}(?:of\\s{1,3})?(?<m1>${month})${year(1)}?`,
    ],
    // 2023-02-01, 2023/2/1
    [
      ['year'],
      `(?<![\\d/.-])(?<y1>${years})(?<mark>[-/.])(?<m1>0?[1-9]|1[0-2])\\k<mark>(?<d1>0?[1-9]|[12]\\d|3[01])(?:(?<!-\\d{1,2})[-–—~](?<d2>0?[1-9]|[12]\\d|3[01]))?(?![\\d/-])`,
    ],
    // August to December 2022; May–June
    [['month', 'year', 'both'], `(?<m1>${month})${year(1)}?${both}(?<m2>${month})${year(2)}`],
    [
      ['month', 'between'],
      `(?<=\\b[Bb]etween\\s{1,3})(?<m1>${month})\\s{1,3}and\\s{1,3}(?<m2>${month})(?!\\s{0,3}\\d)`,
    ],
    [['month', 'to'], `${before}(?<m1>${month})${to}(?<m2>${month})(?!\\s{1,3}[A-Z])`],
    // from late July to early September 2017
    [
      ['month', 'to', 'within'],
      `(?<=\\b[Ff]rom\\s{1,3})${within}(?<m1>${month})${year(1)}?${to}${within}(?<m2>${month})${year(2)}?(?!\\s{0,3}\\d)`,
    ],
    // in the first half of 2020, in the first half year, the first six months of this year
    [
      ['half'],
      `(?<=\\b[Ii]n\\s{1,3}the\\s{1,3})(?<half>first|second|latter)\\s{1,3}(?:half(?:\\s{1,3}year)?|six\\s{1,3}months)(?:\\s{1,3}of\\s{1,3}(?:(?:the|this)\\s{1,3}year|(?<y1>${years})))?(?!\\s{1,3}(?:of|after|since))`,
    ],
    // June 2022; in June
    [['month', 'year'], `(?<m1>${month})${year(1)}`],
    [['month'], `${before}(?<m1>${month})(?!\\s{1,3}(?:Fourth|First|Day)\\b)(?!\\s{0,3}\\d)`],
    // between 2019 and 2023
    [
      ['year', 'between'],
      `(?<=\\b[Bb]etween\\s{1,3})(?<y1>${years})\\s{1,3}and\\s{1,3}(?<y2>${years})(?![\\d%]|[.,/-]\\d|s\\b)`,
    ],
    // an action plan for 2025 and 2026: two years that follow one another
    [
      ['year', 'and'],
      `(?<![\\d.,$€£¥/–—-])(?<y1>${years})(?<list>\\s{1,3}and\\s{1,3})(?<y2>${years})(?![\\d%]|[.,/-]\\d|s\\b)`,
    ],
    // 2013–2024, from 2013 to 2024; 2022
    [
      ['year', 'to'],
      `(?<![\\d.,$€£¥/–—-])(?<y1>${years})${to}(?<y2>${years})(?![\\d%]|[.,/-]\\d|s\\b)`,
    ],
    [
      ['year'],
      `(?<![\\d.,$€£¥/–—~+-]|\\b(?:No\\.?|over|about|nearly|some|almost|than|RMB|USD|US)\\s{0,2})(?<y1>${years})(?!\\s{0,3}(?:percent|meters|metres|kilo|square|tons?|million|billion|[-/]\\d))${noCount}`,
    ],
    // on the first of June
    [
      ['month', 'dayWord'],
      `(?<=\\b[Oo]n\\s{1,3}the\\s{1,3})(?<d1>${dayWords.join('|')})\\s{1,3}of\\s{1,3}(?<m1>${month})`,
    ],
    // on the 16th; the evening of the 29th
    [
      ['ordinal'],
      `(?<=\\b(?:[Oo]n|by|until|till)\\s{1,3}(?:the\\s{1,3})?)${part}(?:the\\s{1,3})?(?<d1>\\d{1,2}(?:st|nd|rd|th))(?=[.,;:)]|\\s{0,3}$|\\s{1,3}(?:and|to|with|in|at|a|the|\\p{Ll}+ed)\\b)`,
    ],
    // spent the 9th and 10th; from the 8th to the 17th of this month
    [
      ['ordinal', 'and'],
      `(?<=\\b(?:[Oo]n|[Ff]rom|spent|spends?)\\s{1,3}the\\s{1,3})(?<d1>\\d{1,2}(?:st|nd|rd|th))(?<list>\\s{1,3}and\\s{1,3}(?:the\\s{1,3})?)(?<d2>\\d{1,2}(?:st|nd|rd|th))(?!\\s{1,3}(?:anniversar|edition|session|centur|birthday|place|floor))`,
    ],
    [
      ['ordinal', 'to'],
      `(?<=\\b[Ff]rom\\s{1,3}the\\s{1,3})(?<d1>\\d{1,2}(?:st|nd|rd|th))${to}(?<d2>\\d{1,2}(?:st|nd|rd|th))(?!\\s{1,3}(?:anniversar|edition|session|centur|birthday|place|floor))`,
    ],
    // Tuesday
    [
      ['weekday'],
      `(?<=\\b(?:[Oo]n|[Ll]ast|next|this)\\s{1,3})(?<weekday>(?:${weekdays.join('|')})day)\\b`,
    ],
    // yesterday
    [['ago'], `(?<ago>[Yy]esterday)(?!['’]s)\\b`],
  ] as const
).map(([needs, shape]) => ({
  needs,
  shape: new RegExp(`(?<![A-Za-z\\u00C0-\\u024F\\d])${shape}`, 'gu'),
}))

/** Days named in a list after the first: "November 19 and 21, 2018". */
const listedDay = new RegExp(
  `^(?:,|\\s{1,3}and|\\s{0,3}&)\\s{1,3}(?<d1>${day})(?:,?\\s{1,3}(?<y1>${years})${noCount}|(?=[.,;)]|\\s{0,3}$|\\s{1,3}(?:respectively|this|the|for|at|in|on|with|when|by|as)\\b)(?!,?\\s{1,3}\\d))`,
  'u',
)

/**
 * The dates of an English sentence: days, ranges, months and bare years, as far as they are printed.
 * "may" and "march" are dates only beside a day or year or after such a word as "in".
 */
export const englishDates = remembered(foundEnglishDates)

function foundEnglishDates(printed: string): DateMention[] {
  const sentence = printed.replace(capitalMonth, titled)
  const known: Partial<Record<Hint, boolean>> = {}
  const holds = (hint: Hint) => {
    known[hint] ??= hints[hint].test(sentence)
    return known[hint]
  }
  const found: DateMention[] = []
  for (const { needs, shape } of shapes) {
    if (!needs.every(holds)) continue
    const longer = [...found]
    for (const match of matches(sentence, shape)) {
      const mention = mentionOf(match)
      if (!mention || longer.some((other) => overlaps(other, mention))) continue
      found.push(...withListed(sentence, mention))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

type Pieces = Readonly<Record<string, string | undefined>>

function mentionOf(match: RegExpMatchArray): DateMention | null {
  const pieces: Pieces = withMonths(match.groups ?? {}, (half) => half === 'first')
  const [from, to] = ends(pieces)
  const start = match.index ?? 0
  const partOfDay = pieces['part'] as DateMention['partOfDay']
  const named = pieces['weekday']
  const weekday = weekdays.findIndex((name) => named && new RegExp(`^${name}`).test(named)) + 1
  if (to && isBefore(to, from)) return null
  if (pieces['list'] && !follows(from, to)) return null
  return {
    type: 'date',
    start,
    end: start + match[0].replace(/[.,]$/, '').length,
    from,
    ...(to && { to }),
    ...(partOfDay && { partOfDay }),
    ...(weekday > 0 && { weekday }),
    ...(pieces['ago'] !== undefined && { ago: 1 }),
  }
}

/** The next day, or, of bare years, the next year. */
function follows({ day, year = 0 }: Day, next: Day | undefined): boolean {
  return day === undefined ? next?.year === year + 1 : next?.day === day + 1
}

function ends(pieces: Pieces): [Day, Day | undefined] {
  const first = dayOf(pieces['y1'], pieces['m1'], pieces['d1'])
  const second = dayOf(pieces['y2'], pieces['m2'], pieces['d2'])
  if (Object.keys(second).length === 0) return [first, undefined]
  const month = first.month ?? second.month
  const wraps = (month ?? 0) > (second.month ?? month ?? 0)
  // "December 30 to January 2, 2023": the year printed last is that of the end.
  const year = first.year ?? (second.year === undefined || !wraps ? second.year : second.year - 1)
  const last = { ...(second.month === undefined && month !== undefined && { month }), ...second }
  const from = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...first,
  }
  return [from, { ...(year !== undefined && !wraps && { year }), ...last }]
}

function dayOf(year?: string, month?: string, day?: string): Day {
  const number = month === undefined ? undefined : monthOf(month)
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(number !== undefined && { month: number }),
    ...(day !== undefined && { day: dayNumber(day) }),
  }
}

/** `2nd`, `2`, `second`. */
function dayNumber(printed: string): number {
  const at = dayWords.indexOf(printed)
  return at < 0 ? Number.parseInt(printed, 10) : at + 1
}

function monthOf(name: string): number {
  return months.get(name.toLowerCase().replace('.', '')) ?? Number(name)
}

/** Tells whether a range runs backwards within one year. */
function isBefore(a: Day, b: Day): boolean {
  if (a.year === undefined || b.year === undefined) {
    return a.month === b.month && (a.day ?? 32) < (b.day ?? 0)
  }
  const key = ({ year = 0, month = 0, day = 0 }: Day) => year * 10_000 + month * 100 + day
  return key(a) < key(b)
}

/** The mention, and the further day of its month that a list adds to it. */
function withListed(sentence: string, first: DateMention): DateMention[] {
  const { day, month, year } = first.from
  if (first.to || day === undefined || month === undefined) return [first]
  const match = year === undefined ? listedDay.exec(sentence.slice(first.end)) : null
  const { d1: printed, y1 } = match?.groups ?? {}
  if (!match || printed === undefined) return [first]
  const start = first.end + match[0].indexOf(printed)
  const shared = y1 === undefined ? {} : { year: Number(y1) }
  const end = y1 === undefined ? start + printed.length : first.end + match[0].length
  const second = { ...shared, month, day: Number.parseInt(printed, 10) }
  const from = { ...shared, ...first.from }
  // "September 24 and 25" are the two days of one event.
  if (second.day === day + 1 && !match[0].startsWith(','))
    return [{ ...first, end, from, to: second }]
  return [
    { ...first, from },
    { type: 'date', start, end, from: second },
  ]
}

import { listed, table } from '../data/table.ts'

const months = new Map(
  table('months').flatMap(({ number, en, abbr }) =>
    [...listed(en), ...listed(abbr)].map((name) => [name.toLowerCase(), Number(number)] as const),
  ),
)
const names = [...months.keys()].map((name) => name[0]?.toUpperCase() + name.slice(1))

/** The months by their first three letters: `Sep(?:tember|t)?`. */
const month = `(?:${[...new Set(names.map((name) => name.slice(0, 3)))]
  .map((head) => head + rests(head))
  .join('|')})(?![\\p{L}\\d_])\\.?`

function rests(head: string): string {
  const rest = names
    .filter((name) => name.startsWith(head) && name !== head)
    .map((name) => name.slice(head.length))
  return `(?:${rest.sort((a, b) => b.length - a.length).join('|')})?`
}

const capitalMonth = new RegExp(`\\b(?:${names.join('|').toUpperCase()})\\b`, 'g')

/** Months in capitals throughout (JUNE) as they are else printed, so that every shape of a date knows each month once. */
export function withSmallMonths(sentence: string): string {
  return sentence.replace(capitalMonth, (name) => name.charAt(0) + name.slice(1).toLowerCase())
}

/** The number of a month by its name, short or long, or by its figure. */
export function monthOf(name: string): number {
  return months.get(name.toLowerCase().replace('.', '')) ?? Number(name)
}

/** Which half or quarter of a year, or how many quarters or months of it, a word or figure tells. */
export function partNumber(word: string): number {
  if (word === 'latter') return 2
  if (word === 'last') return 4
  return (
    [countWords, dayWords].map((words) => words.indexOf(word) + 1).find(Boolean) ?? Number(word)
  )
}

/** Expressions of the weekdays from Monday on, without their "day". */
export const weekdays = ['Mon', 'Tues?', 'Wed(?:nes)?', 'Thu(?:rs)?', 'Fri', 'Sat(?:ur)?', 'Sun']
const weekday = `(?<weekday>(?:${weekdays.join('|')})(?:day)?)\\b\\.?,?\\s{1,3}`

const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%])(?![.,]\\d)'
/** The days of a month that are told in a word. */
export const dayWords = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
)
const countWords = 'one two three four five six seven eight nine ten eleven'.split(' ')
const to = '(?:\\s{0,2}[-–—~]\\s{0,2}|\\s{1,3}(?:to|until|till|through)\\s{1,3}(?:the\\s{1,3})?)'
const both =
  '(?:\\s{0,2}[-–—~]\\s{0,2}|\\s{1,3}(?:to|until|till|through|and)\\s{1,3}(?:the\\s{1,3})?)'
const years = '(?:19|20)\\d\\d'
// Beside another year a number of these centuries is one too.
const longAgo = '(?:1[5-9]|20)\\d\\d'
// "On May 5, 2000 people came": a counted noun after it makes the year a count.
const noCount =
  '(?![\\d%]|[.,]\\d|s\\b|\\s{1,3}(?:people|persons|students|guests|visitors|participants|yuan|km)\\b)'
/** Which year's half or quarter it is; one of a game or a term is no date. */
const ofYear = `(?:\\s{1,3}of\\s{1,3}(?:(?:the|this)\\s{1,3}year|(?<y1>${years})))?(?!\\s{1,3}(?:of|after|since))`
const year = (at: 1 | 2) => `(?:,?\\s{1,3}(?:of\\s{1,3})?(?<y${at}>${years})${noCount})`
const part = '(?:(?<part>morning|noon|afternoon|evening|night)\\s{1,3}o[fn]\\s{1,3})?'
const lead = `${part}(?:${weekday})?(?:the\\s{1,3})?`
const prepositions =
  'in of since by until till from during this last next early late mid between before after throughout and or to'.split(
    ' ',
  )
const before = `(?<=\\b(?:${prepositions.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')}|(?:planned|scheduled|set|slated) for)[\\s-]{1,3})`

/** Where in a month: late July, the end of June, mid-March. */
const within =
  '(?:(?:early|mid|late)[\\s-]{1,3}|the\\s{1,3}(?:start|beginning|middle|end)\\s{1,3}of\\s{1,3})?'

/** What shapes always hold, which is cheap to see. */
export const hints = {
  within: /\b(?:early|mid|late|start|beginning|middle|end)\b/,
  month: new RegExp(month),
  figure: /\d/,
  half: /\bhalf\b|\bsix\smonths/,
  quarter: /\bquarters?\b/,
  months: /\bfirst\s\S{1,6}\smonths\b/,
  year: /(?:19|20)\d\d/,
  pointed: /\d[./]\d{1,2}[./](?:19|20)\d\d/,
  ordinal: /\d(?:st|nd|rd|th)/,
  weekday: /day\b/,
  ago: /yesterday/i,
  dayWord: new RegExp(dayWords.join('|')),
  between: /[Bb]etween\s/,
  and: /\sand\s/,
  to: /[-–—~]|\s(?:to|until|till|through)\s/,
  both: /[-–—~]|\s(?:to|until|till|through|and)\s/,
}
export type Hint = keyof typeof hints

/** Shapes of dates, the longest first. Each names the pieces it finds; a piece it lacks was not printed. */
export const shapes = (
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
    // 5.3.2019 has its day first; 25/3/2019 and 3/25/2019 where a month cannot be meant
    ...[
      '(?<d1>0?[1-9]|[12]\\d|3[01])\\.(?<m1>0?[1-9]|1[0-2])\\.',
      '(?<d1>1[3-9]|2\\d|3[01])/(?<m1>0?[1-9]|1[0-2])/',
      '(?<m1>0?[1-9]|1[0-2])/(?<d1>1[3-9]|2\\d|3[01])/',
    ].map((pointed) => [['pointed'], `(?<![\\d/.-])${pointed}(?<y1>${years})(?![\\d/])`] as const),
    // August to December 2022; May–June
    [['month', 'year', 'both'], `(?<m1>${month})${year(1)}?${both}(?<m2>${month})${year(2)}`],
    [
      ['month', 'between'],
      `(?<=\\b[Bb]etween\\s{1,3})(?<m1>${month})\\s{1,3}and\\s{1,3}(?<m2>${month})(?!\\s{0,3}\\d)`,
    ],
    [['month', 'to'], `${before}(?<m1>${month})${to}(?<m2>${month})(?!\\s{1,3}[A-Z])`],
    // February and March: two months that follow one another
    [
      ['month', 'and'],
      `${before}(?<m1>${month})(?<list>\\s{1,3}and\\s{1,3})(?<m2>${month})${year(2)}?(?!\\s{0,3}\\d)`,
    ],
    [
      ['month', 'and'],
      `(?<m1>${month})(?<list>\\s{1,3}and\\s{1,3})(?<m2>${month})(?!\\s{0,3}\\d|\\s{1,3}\\p{Lu})`,
    ],
    // from late July to early September 2017
    [
      ['month', 'to', 'within'],
      `(?<=\\b[Ff]rom\\s{1,3})${within}(?<m1>${month})${year(1)}?${to}${within}(?<m2>${month})${year(2)}?(?!\\s{0,3}\\d)`,
    ],
    // in the first half of 2020, in the first half year, the first six months of this year
    [
      ['half'],
      `(?<=\\b[Ii]n\\s{1,3}the\\s{1,3})(?<half>first|second|latter)\\s{1,3}(?:half(?:\\s{1,3}year)?|six\\s{1,3}months)${ofYear}`,
    ],
    // in the first quarter of 2019, in the first three quarters
    [
      ['quarter'],
      `(?<=\\b[Ii]n\\s{1,3}the\\s{1,3})(?<quarter>first|second|third|fourth|last)\\s{1,3}quarter${ofYear}`,
    ],
    [
      ['quarter'],
      `(?<=\\b[Ii]n\\s{1,3}the\\s{1,3})first\\s{1,3}(?<quarters>two|three|2|3)\\s{1,3}quarters${ofYear}`,
    ],
    // in the first nine months of this year
    [
      ['months'],
      `(?<=\\b[Ii]n\\s{1,3}the\\s{1,3})first\\s{1,3}(?<months>${countWords.join('|')}|[2-9]|1[01])\\s{1,3}months${ofYear}`,
    ],
    // June 2022; in June
    [['month', 'year'], `(?<m1>${month})${year(1)}`],
    [
      ['month'],
      // By the end of August 1,386 firms had come.
      `${before}(?<m1>${month})(?!\\s{1,3}(?:Fourth|First|Day)\\b)(?!\\s{0,3}\\d(?!\\d{0,2},\\d{3}))`,
    ],
    // "May or June", "June and September": a month beside another is no modal verb and nobody's name
    [
      ['month'],
      `(?<m1>${month})(?=(?:,|\\s{1,3}(?:and|or))\\s{1,3}(?:in\\s{1,3})?${month}(?!\\s{1,3}\\p{Lu}))`,
    ],
    // between 2019 and 2023
    [
      ['year', 'between'],
      `(?<=\\b[Bb]etween\\s{1,3})(?<y1>${longAgo})\\s{1,3}and\\s{1,3}(?<y2>${years})(?![\\d%]|[.,/-]\\d|s\\b)`,
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
    // spent the 9th and 10th; from the 8th to the 17th of this month
    [
      ['ordinal', 'and'],
      `(?<=\\b(?:[Oo]n|[Ff]rom|spent|spends?)\\s{1,3}the\\s{1,3})(?<d1>\\d{1,2}(?:st|nd|rd|th))(?<list>\\s{1,3}and\\s{1,3}(?:the\\s{1,3})?)(?<d2>\\d{1,2}(?:st|nd|rd|th))(?!\\s{1,3}(?:anniversar|edition|session|centur|birthday|place|floor))`,
    ],
    [
      ['ordinal', 'to'],
      `(?<=\\b[Ff]rom\\s{1,3}the\\s{1,3})(?<d1>\\d{1,2}(?:st|nd|rd|th))${to}(?<d2>\\d{1,2}(?:st|nd|rd|th))(?!\\s{1,3}(?:anniversar|edition|session|centur|birthday|place|floor))`,
    ],
    // on the 16th; the evening of the 29th
    [
      ['ordinal'],
      `(?<=\\b(?:[Oo]n|by|until|till|through)\\s{1,3}(?:the\\s{1,3})?)${part}(?:the\\s{1,3})?(?<d1>\\d{1,2}(?:st|nd|rd|th))(?=[.,;:)]|\\s{0,3}$|\\s{1,3}(?:and|to|with|in|at|a|the|\\p{Ll}+ed)\\b)`,
    ],
    // the 8th of this month
    [
      ['ordinal'],
      `(?<=\\b[Oo]n\\s{1,3}the\\s{1,3}|\\bof\\s{1,3}the\\s{1,3})(?<d1>\\d{1,2}(?:st|nd|rd|th))\\s{1,3}(?:day\\s{1,3})?of\\s{1,3}this\\s{1,3}month\\b`,
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
export const listedDay = new RegExp(
  `^(?:,|\\s{1,3}and|\\s{0,3}&)\\s{1,3}(?<d1>${day})(?:,?\\s{1,3}(?<y1>${years})${noCount}|(?=[.,;)]|\\s{0,3}$|\\s{1,3}(?:respectively|this|the|for|at|in|on|under|with|when|by|as|since|after|before|during|to|and|while|where)\\b)(?!,?\\s{1,3}\\d))`,
  'u',
)

import { either, rewrites, type Slip, type SlipKind, swaps } from './slip.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const months = monthNames.join('|')
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const han = '一二三四五六七八九十'

/** The next of a list, or the one before the last of it. */
function next<T>(list: readonly T[], one: T): T | undefined {
  const at = list.indexOf(one)
  return at < 0 ? undefined : (list[at + 1] ?? list[at - 1])
}

const otherDay = (day: string) => String(Number(day) > 20 ? Number(day) - 3 : Number(day) + 2)
const otherMonth = (month: string) =>
  String(Number(month) > 6 ? Number(month) - 1 : Number(month) + 1)
const otherYear = (year: string) => String(Number(year) - 1)

function nextOrdinal(word: string): string | undefined {
  const other = next(ordinals, word.toLowerCase())
  return other && /^[A-Z]/.test(word) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other
}

const suffix = (value: number) =>
  value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')

const ordinalNoun =
  '(?= (?!and\\b|or\\b|half|quarter|of\\b|time\\b|step|pairs?\\b|came|leader|charter|that\\b|first\\b|ten\\b)[A-Za-z]|(?<=first) (?:seminar|edition))'

/** The same change in both versions at once: what the two say agrees, and is wrong. */
function inBoth(en: SlipKind['places'], zh: SlipKind['places']): SlipKind['places'] {
  return (item, random) => {
    const chinese = zh(item, random)
    return en(item, random).flatMap(([change]): Slip[] => {
      const other = chinese.find(([one]) => one.bead === change.bead)
      return other ? [[change, other[0]]] : []
    })
  }
}

const englishWeekday = rewrites(
  'en',
  new RegExp(`\\b(?:${days.join('|')})(?!s)(?=,| |$)`, 'g'),
  ([day]) => next(days, day),
)
const chineseWeekday = rewrites('zh', /(?<=星期|周|週)[一二三四五六](?![年月个条])/g, ([day]) =>
  next([...'一二三四五六日'], day),
)
const englishYears = rewrites(
  'en',
  new RegExp(`\\b(?:\\d+(?:st|nd|rd|th)|${ordinals.join('|')})(?= anniversary)`, 'gi'),
  ([word]) => {
    const years = Number.parseInt(word, 10)
    return Number.isNaN(years) ? nextOrdinal(word) : `${years + 1}${suffix(years + 1)}`
  },
)
const chineseYears = rewrites('zh', /(?:\d+|[一二三四五六七八九十]+)(?=[周週]年)/g, ([years]) =>
  /\d/.test(years) ? String(Number(years) + 1) : years === '十' ? '十一' : next([...han], years),
)

/** Errors of dates, and of what is counted in a row. */
export const slipsOfTime = {
  day: {
    rule: 'date-differs',
    how: 'March 14 → March 16; 14日 → 16日',
    places: either(
      rewrites('en', new RegExp(`(?<=\\b(?:${months}) )\\d{1,2}(?!\\d)`, 'g'), ([day]) =>
        otherDay(day),
      ),
      rewrites('en', /(?<=\b(?:the|The) )\d{1,2}(?:st|nd|rd|th)(?=[,.;]|$)/g, ([day]) => {
        const other = Number(otherDay(String(Number.parseInt(day, 10))))
        return `${other}${suffix(other)}`
      }),
      rewrites('zh', /(?<!\d)\d{1,2}(?=日)/g, ([day]) => otherDay(day)),
    ),
  },
  month: {
    rule: 'date-differs',
    how: 'May 8 → April 8; 5月 → 6月',
    places: either(
      rewrites('en', new RegExp(`\\b(?:${months})\\b(?= \\d| and)`, 'g'), ([month]) =>
        next(monthNames, month),
      ),
      rewrites('zh', /(?<!\d)\d{1,2}(?=月)/g, ([month]) => otherMonth(month)),
    ),
  },
  year: {
    rule: 'date-differs',
    how: '2019 → 2018',
    places: either(
      rewrites('en', /(?<![\d,.$])(?:19|20)\d\d(?![\d,]\d|\d| Port)/g, ([year]) => otherYear(year)),
      rewrites('zh', /(?<!\d)(?:19|20)\d\d(?=年)/g, ([year]) => otherYear(year)),
    ),
  },
  'date dropped': {
    rule: 'date-omitted',
    how: 'On April 18, 2019, they signed → They signed',
    places: either(
      rewrites(
        'en',
        new RegExp(
          `^On (?:the (?:morning|afternoon|evening) of )?(?:${months}) \\d+(?:, \\d{4})?, ([a-zA-Z])`,
          'g',
        ),
        ([, letter = '']) => letter.toUpperCase(),
      ),
      rewrites(
        'en',
        new RegExp(
          ` on (?:the (?:morning|afternoon|evening) of )?(?:${months}) \\d+(?:, \\d{4})?(?=[,.]| in| with| and)`,
          'g',
        ),
        () => '',
      ),
      rewrites('zh', /^(?:\d{4}年)?\d+月\d+日(?:上午|下午|晚)?，/g, () => ''),
    ),
  },
  'range of days cut': {
    rule: 'date-differs',
    how: 'from May 8 to 11 → on May 8',
    places: either(
      rewrites(
        'en',
        new RegExp(`\\b([Ff])rom ((?:${months}) \\d+) to (?:(?:${months}) )?\\d+`, 'g'),
        ([, f, day]) => `${f === 'F' ? 'On' : 'on'} ${day}`,
      ),
      rewrites('zh', /(\d+月\d+日)(?:至|—)(?:\d+月)?\d+日/g, ([, day]) => day),
    ),
  },
  'part of day': {
    rule: 'date-differs',
    how: 'afternoon → morning; 上午 → 下午',
    places: either(
      swaps('en', {
        morning: 'afternoon',
        afternoon: 'morning',
        evening: 'afternoon',
        noon: 'midnight',
        dawn: 'noon',
      }),
      rewrites('zh', /上午|下午|中午|凌晨|(?<=日)晚/g, ([part]) =>
        part === '下午' ? '上午' : '下午',
      ),
    ),
  },
  weekday: {
    rule: 'date-differs',
    how: 'Thursday → Friday; 星期四 → 星期五',
    places: either(englishWeekday, chineseWeekday),
  },
  'weekday in both': {
    rule: 'weekday-differs',
    how: 'Thursday → Friday and 星期四 → 星期五',
    places: (item, random) =>
      // Only where the year of the day is printed can it be told.
      inBoth(englishWeekday, chineseWeekday)(item, random).filter(([{ bead }]) =>
        /\d{4}年\d+月\d+日/.test(item.beads[bead]?.zh ?? ''),
      ),
  },
  ordinal: {
    rule: 'ordinal-differs',
    how: 'the Second Seminar → the Third Seminar; 第十二次 → 第十三次',
    places: either(
      rewrites(
        'en',
        new RegExp(`(?<!-)\\b(?:${ordinals.join('|')})\\b${ordinalNoun}(?! anniversary)`, 'gi'),
        ([word]) => nextOrdinal(word),
      ),
      rewrites(
        'en',
        /(?<!\bon the )\b\d+(?:st|nd|rd|th)\b(?! anniversary|[,.;])(?= [A-Za-z])/g,
        ([word]) => {
          const value = Number.parseInt(word, 10) + 1
          return `${value}${suffix(value)}`
        },
      ),
      rewrites('en', /(?<=No\. )\d+/g, ([word]) => String(Number(word) + 1)),
      rewrites('zh', /(?<=第)[一二三四五六七八九](?=[期届屆次批场個个任]|人民医院)/g, ([word]) =>
        next([...han], word),
      ),
      rewrites('zh', /(?<=第)\d+(?=[届屆次])/g, ([word]) => String(Number(word) + 1)),
      swaps('zh', { 二十大: '十九大', 第十二次: '第十一次', 第十五屆: '第十四屆' }),
    ),
  },
  anniversary: {
    rule: 'anniversary-differs',
    how: 'the tenth anniversary → the eleventh anniversary',
    places: either(englishYears, chineseYears),
  },
  'anniversary in both': {
    rule: 'anniversary-slips',
    how: 'the tenth anniversary and 十周年 of a tie that is nine years old',
    places: (item, random) =>
      // Only where the item tells the year it counts from.
      item.beads.some(({ zh }) => /\d{4}年[^，。；]*(?:结|建|結)/.test(zh))
        ? inBoth(englishYears, chineseYears)(item, random)
        : [],
  },
} satisfies Record<string, SlipKind>

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseDates } from './dates.ts'

test.each([
  ['2月1日至3日,大使来访', '2月1日至3日', { from: { month: 2, day: 1 }, to: { month: 2, day: 3 } }],
  [
    '2020年上半年共接待43批',
    '2020年上半年',
    { from: { year: 2020, month: 1 }, to: { year: 2020, month: 6 } },
  ],
  ['前三季度，接待56批', '前三季度', { from: { month: 1 }, to: { month: 9 } }],
  ['开幕前三个月，一至三季度', '一至三季度', { from: { month: 1 }, to: { month: 9 } }],
  ['连续三季度，一、二季度', '一、二季度', { from: { month: 1 }, to: { month: 6 } }],
  ['比计划提前两个月，前9个月交付16台', '前9个月', { from: { month: 1 }, to: { month: 9 } }],
  [
    '2018年第四季度，接待56批',
    '2018年第四季度',
    { from: { year: 2018, month: 10 }, to: { year: 2018, month: 12 } },
  ],
  ['前两个月，接待56批', '前两个月', { from: { month: 1 }, to: { month: 2 } }],
  ['今年下半年', '下半年', { from: { month: 7 }, to: { month: 12 } }],
  ['5月18至22日', '5月18至22日', { from: { month: 5, day: 18 }, to: { month: 5, day: 22 } }],
  ['4月24日—26日', '4月24日—26日', { from: { month: 4, day: 24 }, to: { month: 4, day: 26 } }],
  [
    '1月18日至2月1日舉辦',
    '1月18日至2月1日',
    { from: { month: 1, day: 18 }, to: { month: 2, day: 1 } },
  ],
  [
    '2022年8月至12月,',
    '2022年8月至12月',
    { from: { year: 2022, month: 8 }, to: { year: 2022, month: 12 } },
  ],
  ['5月下旬至7月初展出', '5月下旬至7月初', { from: { month: 5 }, to: { month: 7 } }],
  [
    '去年11月3日至今年1月中旬举办',
    '11月3日至今年1月中旬',
    { from: { month: 11, day: 3 }, to: { month: 1 } },
  ],
  ['写于1931年至1938年间', '1931年至1938年', { from: { year: 1931 }, to: { year: 1938 } }],
  ['5月和6月，三批客人来访', '5月和6月', { from: { month: 5 }, to: { month: 6 } }],
  ['2日下午,市長會見', '2日下午', { from: { day: 2 }, partOfDay: 'afternoon' }],
  ['1．6月10日，论坛举行', '6月10日', { from: { month: 6, day: 10 } }],
  ['1996年来到此地', '1996年', { from: { year: 1996 } }],
  ['1743年在广州', '1743年', { from: { year: 1743 } }],
  ['2023年是中挪建交之年', '2023年', { from: { year: 2023 } }],
  ['二〇二三年二月三日', '二〇二三年二月三日', { from: { year: 2023, month: 2, day: 3 } }],
  ['2 月 1 日上午', '2 月 1 日上午', { from: { month: 2, day: 1 }, partOfDay: 'morning' }],
  [
    '2月6日（周一）下午',
    '2月6日（周一）下午',
    { from: { month: 2, day: 6 }, partOfDay: 'afternoon', weekday: 1 },
  ],
  [
    '12月30日至2023年1月2日',
    '12月30日至2023年1月2日',
    { from: { year: 2022, month: 12, day: 30 }, to: { year: 2023, month: 1, day: 2 } },
  ],
  ['★ 9月，双方签署', '9月', { from: { month: 9 } }],
  ['昨日，双方会见', '昨日', { from: {}, ago: 1 }],
  ['九月三日', '九月三日', { from: { month: 9, day: 3 } }],
])('reads the date in %s', (sentence, words, date) => {
  const [mention, ...more] = chineseDates(sentence)
  expect(mention && sentence.slice(mention.start, mention.end)).toBe(words)
  expect(mention).toEqual({ type: 'date', start: mention?.start, end: mention?.end, ...date })
  expect(more).toEqual([])
})

test.each([
  '周公館、桂園',
  '3个月',
  '2000年来',
  '为期3日',
  '3日内',
  '第3日',
  '1960年代',
  '近2000年历史',
  '当天',
])('finds no date in %s', (sentence) => {
  expect(chineseDates(sentence)).toEqual([])
})

test('gives each day of a list on its own', () => {
  expect(chineseDates('2018年11月19日、21日，').map(({ from }) => from)).toEqual([
    { year: 2018, month: 11, day: 19 },
    { day: 21 },
  ])
})

test('stays inside the sentence and never overlaps, whatever the sentence', () => {
  const piece = fc.constantFrom(
    '2023',
    '年',
    '3',
    '月',
    '12',
    '日',
    '至',
    '下午',
    '第',
    '、',
    '（周一）',
    '二',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const sentence = pieces.join('')
      const found = chineseDates(sentence)
      for (const [at, { start, end }] of found.entries()) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(found[at + 1]?.start ?? sentence.length)
      }
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishDates } from './dates.ts'

test.each([
  [
    'In the first three quarters of 2019, 56 groups came.',
    'first three quarters of 2019',
    { from: { year: 2019, month: 1 }, to: { year: 2019, month: 9 } },
  ],
  [
    'In the fourth quarter of 2018, two groups came.',
    'fourth quarter of 2018',
    { from: { year: 2018, month: 10 }, to: { year: 2018, month: 12 } },
  ],
  [
    'In the first nine months, 56 groups came.',
    'first nine months',
    { from: { month: 1 }, to: { month: 9 } },
  ],
  ['She spent May and June here.', 'May and June', { from: { month: 5 }, to: { month: 6 } }],
  ['On Feb. 2nd, he came.', 'Feb. 2nd', { from: { month: 2, day: 2 } }],
  ['He came on 2 February 2023.', '2 February 2023', { from: { year: 2023, month: 2, day: 2 } }],
  [
    'From January 9 to 10, Luan was there.',
    'January 9 to 10',
    { from: { month: 1, day: 9 }, to: { month: 1, day: 10 } },
  ],
  ['It ran May 18–22.', 'May 18–22', { from: { month: 5, day: 18 }, to: { month: 5, day: 22 } }],
  [
    'In the first half of 2020, the city received 43 groups.',
    'first half of 2020',
    { from: { year: 2020, month: 1 }, to: { year: 2020, month: 6 } },
  ],
  [
    'In the second half of the year, the office hosted three groups.',
    'second half of the year',
    { from: { month: 7 }, to: { month: 12 } },
  ],
  ['It ran 8-9 May.', '8-9 May', { from: { month: 5, day: 8 }, to: { month: 5, day: 9 } }],
  [
    'on Nov 14-17 2017',
    'Nov 14-17 2017',
    { from: { year: 2017, month: 11, day: 14 }, to: { year: 2017, month: 11, day: 17 } },
  ],
  [
    'They visited Macao between 15 and 17 May.',
    '15 and 17 May',
    { from: { month: 5, day: 15 }, to: { month: 5, day: 17 } },
  ],
  [
    'From late May to the end of June 2022, it was shown.',
    'late May to the end of June 2022',
    { from: { year: 2022, month: 5 }, to: { year: 2022, month: 6 } },
  ],
  [
    'It was open from 3 November last year until mid-January.',
    '3 November last year until mid-January',
    { from: { month: 11, day: 3 }, to: { month: 1 } },
  ],
  ['On 5.3.2019 they met.', '5.3.2019', { from: { year: 2019, month: 3, day: 5 } }],
  ['On 25/3/2019 they met.', '25/3/2019', { from: { year: 2019, month: 3, day: 25 } }],
  ['On 3/25/2019 they met.', '3/25/2019', { from: { year: 2019, month: 3, day: 25 } }],
  ['It opened in JUNE 2022.', 'JUNE 2022', { from: { year: 2022, month: 6 } }],
  ['On 9th, July, she came.', '9th, July', { from: { month: 7, day: 9 } }],
  ['It was held in June 2022.', 'June 2022', { from: { year: 2022, month: 6 } }],
  [
    'From August to December 2022, they studied.',
    'August to December 2022',
    { from: { year: 2022, month: 8 }, to: { year: 2022, month: 12 } },
  ],
  [
    'On the afternoon of February 2,Zhang met',
    'afternoon of February 2',
    { from: { month: 2, day: 2 }, partOfDay: 'afternoon' },
  ],
  [
    'from December 30 to January 2, 2023.',
    'December 30 to January 2, 2023',
    { from: { year: 2022, month: 12, day: 30 }, to: { year: 2023, month: 1, day: 2 } },
  ],
  ['In March, she left.', 'March', { from: { month: 3 } }],
  ['2023 marks the fifth anniversary.', '2023', { from: { year: 2023 } }],
  [
    'visited from February 1 to 3.On',
    'February 1 to 3',
    { from: { month: 2, day: 1 }, to: { month: 2, day: 3 } },
  ],
  [
    'On Monday, February 6, 2023',
    'Monday, February 6, 2023',
    { from: { year: 2023, month: 2, day: 6 }, weekday: 1 },
  ],
  ['On Wednesday they met', 'Wednesday', { from: {}, weekday: 3 }],
  ['A trial is planned for May', 'May', { from: { month: 5 } }],
  ['Yesterday they met', 'Yesterday', { from: {}, ago: 1 }],
  ['from 2013 to 2024', '2013 to 2024', { from: { year: 2013 }, to: { year: 2024 } }],
])('reads the date in "%s"', (sentence, words, date) => {
  const [mention, ...more] = englishDates(sentence)
  expect(mention && sentence.slice(mention.start, mention.end)).toBe(words)
  expect(mention).toEqual({ type: 'date', start: mention?.start, end: mention?.end, ...date })
  expect(more).toEqual([])
})

test.each([
  'May the friendship last, and may it march on.',
  'the 20th CPC National Congress',
  'over 2000 people and US$2000',
  'since the 1980s',
  'He has 12 students, 3.5 on average.',
])('finds no date in "%s"', (sentence) => {
  expect(englishDates(sentence)).toEqual([])
})

test('a month that is a given name is none before a family name', () => {
  expect(englishDates('Wang Fang and Jan Kovac signed, led by June Park.')).toEqual([])
  expect(englishDates('In June Zhou Wei came.')).toMatchObject([{ from: { month: 6 } }])
  expect(englishDates('By June they had come.')).toMatchObject([{ from: { month: 6 } }])
  expect(englishDates('By June Chongqing had come.')).toMatchObject([{ from: { month: 6 } }])
})

test('gives every day of a list its month and year', () => {
  expect(englishDates('On November 19 and 21, 2018, he met them.').map(({ from }) => from)).toEqual(
    [
      { year: 2018, month: 11, day: 19 },
      { year: 2018, month: 11, day: 21 },
    ],
  )
})

test('stays inside the sentence and never overlaps, whatever the sentence', () => {
  const piece = fc.constantFrom(
    'May ',
    '3',
    '–',
    'to ',
    '2022',
    ', ',
    'of ',
    'afternoon ',
    'Jan',
    '. ',
    '19th ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const sentence = pieces.join('')
      const found = englishDates(sentence)
      for (const [at, { start, end }] of found.entries()) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(found[at + 1]?.start ?? sentence.length)
      }
    }),
  )
})

test.each([
  ['They came on April 10 and 11 since he took office.', 11],
  ['They came on April 10 and 11 to see schools.', 11],
  ['The forum was held on April 10 and 11 under the theme of “Hands”.', 11],
  ['On April 10 and 11 students came.', undefined],
])('the second of two days ends a list in "%s"', (sentence, day) => {
  expect(englishDates(sentence).map(({ to }) => to?.day)).toEqual([day])
})

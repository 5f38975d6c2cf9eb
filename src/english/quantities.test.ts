import { expect, test } from 'vitest'
import { englishQuantities } from './quantities.ts'

test.each([
  ['certificates to 18 students from Chongqing', '18 students', 18, 'exact', 'person'],
  [
    'over 30 contemporary pieces of art by them',
    'over 30 contemporary pieces of art',
    30,
    'over',
    'piece',
  ],
  ['taught 12 overseas students', '12 overseas students', 12, 'exact', 'person'],
  ['sent 12 teachers overseas', '12 teachers', 12, 'exact', 'person'],
  ['gave ₱900 million', '₱900 million', 9e8, 'exact', 'philippine-peso'],
  ['gave 5 million pesos', '5 million pesos', 5e6, 'exact', 'philippine-peso'],
  ['where 9 shuttle buses run', '9 shuttle buses', 9, 'exact', 'bus'],
  ['nearly 50 people came', 'nearly 50 people', 50, 'nearly', 'person'],
  ['some 20 countries', 'some 20 countries', 20, 'about', 'country'],
  ['worth RMB100 billion', 'RMB100 billion', 1e11, 'exact', 'yuan'],
  ['US$1.2 million', 'US$1.2 million', 1_200_000, 'exact', 'us-dollar'],
  ['grew by 30% then', '30%', 30, 'exact', 'percent'],
  ['an 18-member delegation', '18-member delegation', 18, 'exact', 'person'],
  ['a three-day forum', 'three-day forum', 3, 'exact', 'day'],
  ['Trade rose 2.4 times', '2.4 times', 2.4, 'exact', 'times'],
  ['covers 373 square kilometers', '373 square kilometers', 373, 'exact', 'square-kilometre'],
  ['100+ companies', '100+ companies', 100, 'over', 'institution'],
  ['half a million yen', 'half a million yen', 500_000, 'exact', 'yen'],
  ['for two and a half hours', 'two and a half hours', 2.5, 'exact', 'hour'],
  ['a hall for £12m', '£12m', 12_000_000, 'exact', 'pound-sterling'],
  ['saw 1.2m passengers', '1.2m passengers', 1_200_000, 'exact', 'person'],
  ['800 million won', '800 million won', 8e8, 'exact', 'won'],
  ['a 2,500-square-metre hall', '2,500-square-metre hall', 2500, 'exact', 'square-metre'],
  ['rose to over 400', 'over 400', 400, 'over', 'item'],
  ['the hall seats 1,800', '1,800', 1800, 'exact', 'item'],
  ['a group of 30 from Kiel', '30', 30, 'exact', 'person'],
  ['about four in ten of them', 'about four in ten', 40, 'about', 'percent'],
  ['ate at a 40 mu fish farm', '40 mu', 40, 'exact', 'mu'],
  ['brought nine of her own students', 'nine of her own students', 9, 'exact', 'person'],
  ['36kg of tea', '36kg', 36, 'exact', 'kilogram'],
  ['36,000m2 of land', '36,000m2', 36_000, 'exact', 'square-metre'],
  ['10 GWh a year', '10 GWh', 10, 'exact', 'gigawatt-hour'],
  ['2.5 mln yuan', '2.5 mln yuan', 2_500_000, 'exact', 'yuan'],
  ['a quarter of a million people', 'a quarter of a million people', 250_000, 'exact', 'person'],
  ['for 50 people at most', '50 people at most', 50, 'nearly', 'person'],
  ['a maximum of 50 people', 'a maximum of 50 people', 50, 'nearly', 'person'],
  ['stayed half a month', 'half a month', 0.5, 'exact', 'month'],
  ['talked for an hour and a half', 'an hour and a half', 1.5, 'exact', 'hour'],
  ['a one-week course', 'one-week', 1, 'exact', 'week'],
  ['came for a week', 'a week', 1, 'exact', 'week'],
  ['a hundred lanterns', 'a hundred lanterns', 100, 'exact', 'lantern'],
])('counts in "%s"', (sentence, words, value, approx, unit) => {
  const found = englishQuantities(sentence)
  expect(found).toMatchObject([{ value, approx, unit }])
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual([words])
})

test('reads both ends of a range', () => {
  expect(englishQuantities('3-5 million yuan')).toMatchObject([
    { value: 3e6, max: 5e6, currency: 'CNY' },
  ])
  expect(englishQuantities('from 20 to 30 people')).toMatchObject([{ value: 20, max: 30 }])
  expect(englishQuantities('between 20 and 30 people')).toMatchObject([{ value: 20, max: 30 }])
  expect(englishQuantities('20 yuan to 30 yuan')).toMatchObject([{ value: 20, max: 30 }])
  expect(englishQuantities('a share of 5%-10%')).toMatchObject([{ value: 5, max: 10 }])
})

test('a growth from one figure to another is no range', () => {
  expect(englishQuantities('the fleet grew from 1,200 to 2,400 in May')).toMatchObject([
    { value: 1200 },
    { value: 2400 },
  ])
})

test.each([
  ['The share went from 20% to 30%.', [20, 30]],
  ['The share went from 20 percent to 30 percent.', [20, 30]],
  ['It moved from 3 schools to 10 schools.', [3, 10]],
  ['Tickets cost from 20 yuan to 30 yuan.', [20]],
  ['The movie costs 20 yuan to 30 yuan.', [20]],
  ['from 20 to 30 students each', [20]],
])('counts %s as it moves or ranges', (sentence, values) => {
  expect(englishQuantities(sentence).map(({ value }) => value)).toEqual(values)
})

test.each([
  ['donated 200 t-shirts', 't-shirt'],
  ['sold 5 t of tea', 'tonne'],
  ['a 36km-long road', 'kilometre'],
])('a symbol in %s is no part of another word', (sentence, unit) => {
  expect(englishQuantities(sentence)).toMatchObject([{ unit }])
})

test.each([
  'On February 2, 2023, and in 2022, they met.',
  'the “3+2” mode, COVID-19, the G20 and 5G',
  'the two sides, the two cities and one of the parks',
  'the 20th CPC National Congress, No. 1 School and the fifth anniversary',
  'the Three Gorges Museum',
  '1. Acting on the outcomes',
  'aged 8 to 12, and 72 years old',
  'two thirds, four out of five and one in three',
  'Two mayors met at the 5-chome hall over eight-treasure tea.',
  'the six agreed to meet again',
  'The city pays for a day-care centre and for a year-end concert.',
  'the two mayors of Fortune 500 firms at Terminal 3, 9 a.m.',
  'The 1,000th train and the 10,245th guest',
])('counts nothing in "%s"', (sentence) => {
  expect(englishQuantities(sentence)).toEqual([])
})

test.each([
  ['It gave US$1.2 million to two clinics.', [1_200_000, 2], [undefined, undefined]],
  ['It grew from US$1.2 million to US$3 million.', [1_200_000], [3_000_000]],
  ['It holds 1.2 million to 3 million tons.', [1_200_000], [3_000_000]],
])('tells whom money is given to from a range: "%s"', (sentence, values, ends) => {
  const found = englishQuantities(sentence)
  expect(found.map(({ value }) => value)).toEqual(values)
  expect(found.map(({ max }) => max)).toEqual(ends)
})

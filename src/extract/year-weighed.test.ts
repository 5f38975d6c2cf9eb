import { expect, test } from 'vitest'
import { weighedYear } from './year-weighed.ts'

const evidence = { lang: 'en', start: 0, end: 4 } as const
const sign = (year: number, shape: (by: number) => number) => ({
  weigh: (news: number) => shape(news - year),
  year,
  evidence,
})
const sure = (year: number) => sign(year, (by) => (by === 0 ? 0.9 : 0.001))
const near = (year: number) => sign(year, (by) => (Math.abs(by) < 2 ? 0.3 : 0.001))

test('the likeliest year, with the date that speaks for it most', () => {
  const found = weighedYear([{ signs: [near(2018), sure(2019)], after: 0 }])
  expect(found).toMatchObject({ year: 2019, sign: { year: 2019 } })
})

test('an item of the year after says so of the first', () => {
  expect(weighedYear([{ signs: [sure(2020)], after: 1 }])?.year).toBe(2019)
})

test('none where several are as likely, where signs disagree and where nothing is said', () => {
  expect(weighedYear([{ signs: [near(2018)], after: 0 }])).toBeNull()
  expect(weighedYear([{ signs: [sure(2011), sure(2019)], after: 0 }])).toBeNull()
  expect(weighedYear([])).toBeNull()
  const weekday = { ...sure(2013), year: undefined }
  expect(weighedYear([{ signs: [weekday], after: 0 }])).toBeNull()
})

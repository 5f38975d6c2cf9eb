import { expect, test } from 'vitest'
import { dayTold } from './day-told.ts'

// A Friday.
const issue = { year: 2015, month: 5, day: 29 }

test.each([
  [{ ago: 1 }, '昨日', 28],
  [{ weekday: 3 }, '本周三', 27],
  [{ weekday: 3 }, 'On Wednesday', 27],
  [{ weekday: 5 }, 'on Friday', 29],
  [{ weekday: 5 }, 'last Friday', 22],
  [{ weekday: 6 }, 'on Saturday', 23],
  [{ weekday: 3 }, '上周三', 20],
])('%j in "%s" is the %dth', (mention, words, day) => {
  expect(dayTold({ mention, words }, issue)).toEqual({ year: 2015, month: 5, day })
})

test.each([
  [{ weekday: 1 }, 'next Monday', issue],
  [{ weekday: 1 }, '下周一', issue],
  [{ ago: 1 }, '昨日', { year: 2015, month: 5 }],
  [{ ago: 1 }, '昨日', null],
])('%j in "%s" is told by no day %j', (mention, words, day) => {
  expect(dayTold({ mention, words }, day)).toBeNull()
})

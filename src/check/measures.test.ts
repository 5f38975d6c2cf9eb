import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['She grows grapes on 30 acres.', '她种了约12公顷葡萄。'],
  ['The trail is 60 miles long.', '步道长97公里。'],
  ['It covers 1.2 million mu.', '面积8万公顷。'],
  ['It is 6 feet tall.', '它高1.8米。'],
  ['The block weighs 40 pounds.', '石块重18公斤。'],
  ['The tank holds 50 gallons.', '水箱容量190升。'],
  ['It spans 40 square miles.', '面积104平方公里。'],
])('"%s" measures as much in the other unit', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test.each([
  ['She grows grapes on 30 acres.', '她种了13公顷葡萄。'],
  ['The trail is 60 miles long.', '步道长95公里。'],
  // Metres and kilometres come out even, and so do hours and minutes.
  ['The wall is 2.4 kilometres long.', '城墙长2350米。'],
  ['It took 2 hours.', '用时100分钟。'],
])('"%s" measures less or more', (en, zh) => {
  expect(findings(checked([en, zh])).map(({ rule }) => rule)).toEqual(['number-differs'])
})

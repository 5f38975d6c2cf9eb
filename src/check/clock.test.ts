import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'
import { withClock } from './clock.ts'

test.each([
  ['The class meets from 18.30 to 20.00.', '该班18:30至20:00上课。'],
  ['Doors open at 18.45, and it begins at 19.30.', '18时45分入场，19时30分开始。'],
  ['Visitors can watch every day between 8.30 and 16.00.', '每天8时30分至16时可以观看。'],
  ['At 14.05 sirens sounded.', '14时05分，警报响起。'],
  ['It is open from 18.00 to 20.15.', '开放时间为18至20点一刻。'],
  [
    'The show starts at 8 p.m.; exports rose from 12.50 to 14.20 billion yuan.',
    '演出20点开始；出口额从125亿元增至142亿元。',
  ],
  ['It opens at 8.30 a.m. each day.', '每天8点半开门。'],
])('reads the times of "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('tells of other minutes', () => {
  const found = findings(checked(['Doors open at 18.45.', '18时15分入场。']))
  expect(found).not.toEqual([])
})

test('tells of a decimal beside a time', () => {
  const found = findings(
    checked(['It opens at 8 a.m. and the price is 2.15 times as high.', '8点开门，价格为2.51倍。']),
  )
  expect(found.map(({ rule }) => rule)).toContain('number-differs')
})

test.each(['It rose to 15.40 in the first quarter.', 'It rose to 25.40 in the evening.'])(
  'leaves "%s" as it is',
  (english) => {
    expect(withClock(english, '8点开门。')).toBe(english)
  },
)

test('leaves a rise from 18.30 to 20.00 as it is where no time is told', () => {
  expect(withClock('It rose from 18.30 to 20.00.', '由18.3升至20。')).toBe(
    'It rose from 18.30 to 20.00.',
  )
})

import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'
import { withClock } from './clock.ts'

test.each([
  ['The class meets from 18.30 to 20.00.', '该班18:30至20:00上课。'],
  ['Doors open at 18.45, and it begins at 19.30.', '18时45分入场，19时30分开始。'],
  ['Visitors can watch every day between 8.30 and 16.00.', '每天8时30分至16时可以观看。'],
  ['At 14.05 sirens sounded.', '14时05分，警报响起。'],
  ['It opens at 8.30 a.m. each day.', '每天8点半开门。'],
])('reads the times of "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('tells of other minutes', () => {
  const found = findings(checked(['Doors open at 18.45.', '18时15分入场。']))
  expect(found).not.toEqual([])
})

test('leaves a rise from 18.30 to 20.00 as it is where no time is told', () => {
  expect(withClock('It rose from 18.30 to 20.00.', '由18.3升至20。')).toBe(
    'It rose from 18.30 to 20.00.',
  )
})

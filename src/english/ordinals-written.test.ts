import { expect, test } from 'vitest'
import { ordinalDigits, withOrdinal } from './ordinals-written.ts'

test('ordinalDigits() ends as English does', () => {
  expect([1, 2, 3, 4, 11, 12, 21, 112].map(ordinalDigits)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 21st 112th'.split(' '),
  )
})

test.each([
  ['Third Seminar', 2, 'Second Seminar'],
  ['fifth anniversary of the ties', 6, 'sixth anniversary of the ties'],
  ['19th CPC National Congress', 20, '20th CPC National Congress'],
  ['twenty-first meeting', 3, 'third meeting'],
  ['Third Seminar', 22, undefined],
  ['No. 7 High School', 9, undefined],
  ['Thirdly speaking', 2, undefined],
])('withOrdinal() makes "%s" and %d "%s"', (printed, value, words) => {
  expect(withOrdinal(printed, value)).toBe(words)
})

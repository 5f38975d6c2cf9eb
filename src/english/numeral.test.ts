import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishNumeral } from './numeral.ts'

test.each([
  ['25', 25],
  ['1,300', 1300],
  ['0.5', 0.5],
  ['1.3 million', 1_300_000],
  ['1.15 billion', 1_150_000_000],
  ['3.5bn', 3_500_000_000],
  ['twenty-five', 25],
  ['two hundred and six', 206],
  ['nineteen', 19],
  ['a hundred', 100],
  ['a dozen', 12],
  ['half a million', 500_000],
  ['two and a half', 2.5],
  ['two-and-a-half million', 2_500_000],
  ['two dozen', 24],
  ['three hundred thousand', 300_000],
  ['one million two hundred thousand', 1_200_000],
  ['Fifty', 50],
])('reads "%s" as %d', (words, value) => {
  expect(englishNumeral(words)).toBe(value)
})

test.each([
  '',
  'hundreds',
  'hundred',
  'and',
  'twenty fifteen',
  '1,30',
  'five and',
  'million billion',
  'a',
])('gives nothing for "%s"', (words) => {
  expect(englishNumeral(words)).toBeNull()
})

test('reads back every whole number written with commas', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 12), (value) => {
      expect(englishNumeral(value.toLocaleString('en-US'))).toBe(value)
    }),
  )
})

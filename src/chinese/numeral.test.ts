import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseNumeral } from './numeral.ts'

test.each([
  ['二十五万', 250_000],
  ['1.5亿', 150_000_000],
  ['1.15亿', 115_000_000],
  ['两千', 2000],
  ['廿九', 29],
  ['十', 10],
  ['十八', 18],
  ['一百零五', 105],
  ['两万五千', 25_000],
  ['两万五', 25_000],
  ['三百二', 320],
  ['千亿', 1e11],
  ['千億', 1e11],
  ['万亿', 1e12],
  ['三萬', 30_000],
  ['12.5万', 125_000],
  ['1万5千', 15_000],
  ['一点五', 1.5],
  ['二〇二三', 2023],
  ['２０', 20],
  ['2,000', 2000],
  ['一千零二十万', 10_200_000],
])('reads %s as %d', (text, value) => {
  expect(chineseNumeral(text)).toBe(value)
})

test.each(['', '几十', '一百零', '百千', '人', '零万', '点五', '万四'])(
  'gives nothing for "%s"',
  (text) => {
    expect(chineseNumeral(text)).toBeNull()
  },
)

test('reads back every whole number written digit by digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 10 ** 9 }), (value) => {
      const han = Array.from(String(value), (digit) => '〇一二三四五六七八九'[Number(digit)]).join(
        '',
      )
      expect(chineseNumeral(han)).toBe(value)
    }),
  )
})

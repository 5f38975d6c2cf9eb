import { expect, test } from 'vitest'
import { daysAfter, daysLater } from './days-later.ts'

test.each([
  ['That evening, a reception was held.', 0, 'last'],
  ['当日下午，签署协议。', 0, 'last'],
  ['The following day, they left.', 1, 'last'],
  ['两天后，代表团抵达。', 2, 'last'],
  ['The evening before, a dinner was given.', -1, 'last'],
  ['第三天，代表团参观西湖。', 2, 'first'],
])('reads the days in "%s"', (sentence, days, from) => {
  expect(daysLater(sentence)).toEqual({ days, from })
})

test.each([
  '双方首次日方参与签署',
  '首次日本之行',
  '担当日方顾问',
  '二十三日后',
  '第二天津馆',
  '会同天津市',
])('takes a word across two others for no day: %s', (sentence) => {
  expect(daysLater(sentence)).toBeUndefined()
})

test('counts over the end of a month, and from either end of a spell', () => {
  const told = { basis: 'printed' as const, evidence: [] }
  const spell = { ...told, edtf: '2023-06-28/2023-06-30' }
  expect(daysAfter(spell, { days: 1, from: 'last' })?.edtf).toBe('2023-07-01')
  expect(daysAfter(spell, { days: 1, from: 'first' })?.edtf).toBe('2023-06-29')
  expect(daysAfter({ ...told, edtf: 'XXXX-06-30' }, { days: 1, from: 'last' })).toBeNull()
})

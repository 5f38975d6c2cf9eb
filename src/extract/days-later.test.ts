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

test('counts over the end of a month, and from the first day of a spell', () => {
  const told = { basis: 'printed' as const, evidence: [] }
  expect(daysAfter({ ...told, edtf: '2023-06-30/2023-07-02' }, 1)?.edtf).toBe('2023-07-01')
  expect(daysAfter({ ...told, edtf: 'XXXX-06-30' }, 1)).toBeNull()
})

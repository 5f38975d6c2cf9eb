import { expect, test } from 'vitest'
import { table } from '../data/table.ts'
import { ideographs, unified, unligated } from './pdf-ideographs.ts'

test.each([
  ['⼤使访问⻓沙', '大使访问长沙'],
  ['⼈⺠友好，⻅⾯', '人民友好，见面'],
  ['⻘年⻢⻰⻛⻋', '青年马龙风车'],
  ['①㈱ｆｕｌｌ ﬁ 落', '①㈱ｆｕｌｌ ﬁ 落'],
])('ideographs() of %s is %s', (text, expected) => {
  expect(ideographs(text)).toBe(expected)
})

test('every radical is one sign and has one ideograph', () => {
  for (const { radical = '', ideograph = '' } of table('radicals')) {
    expect(radical).toMatch(/^[\u2e81-\u2ef3]$/)
    expect(ideograph).toMatch(/^\p{Unified_Ideograph}$/u)
  }
})

test('unligated() parts ligatures and nothing else', () => {
  expect(unligated('eﬃcient ﬁlm, ﬂood, oﬀ, ①')).toBe('efficient film, flood, off, ①')
})

test('unified() gives the ideograph that a compatibility one stands for', () => {
  expect(unified('\uf918实 ①')).toBe('落实 ①')
})

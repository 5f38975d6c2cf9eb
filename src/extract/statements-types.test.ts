import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { statements } from './statements.ts'

function typesOf(en: string, zh: string) {
  const [said] = statements(itemOf([[[en, zh]]]), [])
  return said && [said.type, ...(said.also ?? [])]
}

test.each([
  [
    'Han Lixin said that the hospital has treated over 1,200 Russian patients.',
    '韩立新表示，医院已接待俄罗斯患者1200余人次。',
    ['report'],
  ],
  [
    'Su Liqing said that over 60 delegations have been exchanged so far, and that the friendship has taken root.',
    '苏丽清表示，两市互访团组已达60多个，友谊已深入人心。',
    ['assessment', 'report'],
  ],
  // A number of years, and of what is not counted as done, reports nothing.
  [
    'Su Liqing said that the two cities have been sister cities for 20 years.',
    '苏丽清表示，两市结好已达20年。',
    ['assessment'],
  ],
  [
    'Su Liqing said that a business needs three friends.',
    '苏丽清表示，做生意需要3位朋友。',
    ['assessment'],
  ],
])('a count of what has been done reports: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test('suggestions that are answered are none', () => {
  expect(typesOf('', '吴斌表示，对每条建议都将认真研究。')).toEqual(['commitment'])
  expect(typesOf('', '吴斌建议认真研究。')).toEqual(['hope'])
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
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

test.each([
  [
    'Su Liqing announced that a course will be opened in autumn.',
    '苏丽清宣布，学院将于秋季开设课程。',
    ['commitment'],
  ],
  [
    'Su Liqing announced that the visit was a success.',
    '苏丽清宣布，访问圆满成功。',
    ['assessment'],
  ],
  [
    'Su Liqing said that the students would not need oxygen.',
    '苏丽清说，学生用不着吸氧。',
    ['assessment'],
  ],
  [
    'Su Liqing said that the city would send students.',
    '苏丽清说，我市将选派学生。',
    ['commitment'],
  ],
  ['Three shops had been opened, reported Su Liqing.', '苏丽清说，已开设3家商店。', ['report']],
])('what is announced will be done is promised: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test('what a paper that is signed there holds is no statement', () => {
  expect(typesOf('', '会见后，双方签署备忘录，约定每年互派公务员2名。')).toBeUndefined()
  expect(typesOf('', '双方约定每年互派公务员2名。')).toEqual(['commitment'])
})

test.each([
  ['Wuhan will send 20 teachers.', '武汉将选派20名教师。', ['assessment', 'commitment']],
  ['Linz will send 20 teachers.', '林茨将选派20名教师。', ['assessment']],
  ['The bureau will send 20 teachers.', '该局将选派20名教师。', ['assessment']],
])('what his own city will do goes on with what he said: %s', (en, zh, expected) => {
  const first = [
    'Mayor Su Liqing of Wuhan said that trade had grown.',
    '武汉市市长苏丽清说，贸易有所增长。',
  ] as const
  const item = itemOf([[first, [en, zh]]], { home: { en: 'Wuhan', zh: '武汉', country: 'CN' } })
  expect(statements(item, people(item)).map(({ type }) => type)).toEqual(expected)
})

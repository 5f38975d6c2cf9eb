import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const met: readonly [string, string] = [
  'On May 6, Mayor Li Ming of Chengdu met with Karl Mayr, Mayor of Linz, Austria.',
  '5月6日，成都市市长李明会见奥地利林茨市市长卡尔·迈尔。',
]
const partners = (...sentences: readonly (readonly [string, string])[]): string[] =>
  ties(itemOf([sentences.map(([en, zh]) => [en, zh])], { home })).map(
    ({ between: [, { en, zh }] }) => `${en} ${zh}`,
  )

test.each([
  ['He hoped to enhance exchanges with sister cities.', '他希望加强与友城的交流。'],
  ['Mayor Li of Chengdu told Linz of gifts from its sister cities abroad.', ''],
  ['', '成都市李市长向林茨市介绍了与各友好城市的交流合作情况。'],
])('sister cities in general are none of those named: %s%s', (en, zh) => {
  expect(partners(met, [en, zh])).toEqual([])
})

test.each([
  ['Gifts came from its sister cities Linz and Bonn.', '', ['Linz undefined', 'Bonn undefined']],
  ['', '成都与友城林茨的交流不断加强。', ['undefined 林茨']],
  [
    'Representatives of Linz, Bonn and other sister cities, came.',
    '林茨、波恩等友城派人参加。',
    ['Linz 林茨', 'Bonn 波恩'],
  ],
  [
    'The forum was attended by officials from Linz, Bonn as well as other sister cities.',
    '',
    ['Linz undefined', 'Bonn undefined'],
  ],
])('those named beside the words are sister cities: %s%s', (en, zh, expected) => {
  expect(partners([en, zh])).toEqual(expected)
})

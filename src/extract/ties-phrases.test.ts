import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
/** Each tie as `type stage partner`, the partner in English where it has that. */
const told = (en: string, zh: string): string[] =>
  ties(itemOf([[[en, zh]]], { home })).map(
    ({ type, stage, between: [, { en: latin, zh: han }] }) => `${type} ${stage} ${latin ?? han}`,
  )

test.each([
  ['Chengdu took part in the Sister Cities Cloud Exhibition of Linz.', '成都参加林茨友城云展览。'],
  ['Students of Linz came to Chengdu for a summer camp for sister cities.', ''],
  ['The Youth Basketball Invitational of Sister Cities in Chengdu was won by Linz.', ''],
  ['The International Sister City Forum of Chengdu invited Linz.', '成都国际友城论坛邀请林茨。'],
  ['', '2019成都国际友城集市邀请林茨艺术家参加。'],
])('what is held in the name of sister cities tells no tie: %s%s', (en, zh) => {
  expect(told(en, zh)).toEqual([])
})

test.each([
  [
    'Mayor Li of Chengdu and the Mayor of Linz, Austria, signed the Framework Agreement on Deepening Sister City Cooperation.',
    '成都市与奥地利林茨市签署深化友好城市合作框架协议。',
    ['sister-city established Linz'],
  ],
  ['', '成都与林茨签署友好城市交流协议。', ['sister-city signed 林茨']],
  ['The delegation of Linz talked in Chengdu about sister city cooperation.', '', []],
])('a paper on what sister cities do is of sister cities: %s%s', (en, zh, expected) => {
  expect(told(en, zh)).toEqual(expected)
})

test.each([
  [
    'The Mayor of Linz, Austria, came to celebrate the 35th anniversary of the partnership between both cities.',
    '奥地利林茨市市长来访，庆祝两市结好35周年。',
    ['sister-city marked Linz'],
  ],
  [
    'Chengdu Airport and the airport of Linz, Austria, were twinned.',
    '成都机场与奥地利林茨机场结为友好机场。',
    ['institutional-partnership established 林茨机场'],
  ],
  [
    'Chengdu and Linz, Austria, were twinned.',
    '成都与奥地利林茨结好。',
    ['sister-city established Linz'],
  ],
])('what words that leave it open join: %s', (en, zh, expected) => {
  expect(told(en, zh)).toEqual(expected)
})

test.each([
  [
    'Chengdu University became the partner of the University of Linz, Austria.',
    '成都大学与奥地利林茨大学结为合作伙伴。',
    ['school-partnership established University of Linz'],
  ],
  [
    'Chengdu established sister ties with Linz, Austria.',
    '成都市与奥地利林茨市缔结友好关系。',
    ['friendly-exchange-city established Linz'],
  ],
  ['A company of Linz, Austria, became a partner of the fair in Chengdu.', '', []],
])('partners, and sister ties: %s', (en, zh, expected) => {
  expect(told(en, zh)).toEqual(expected)
})

test('English, which has a plural, tells how many of a Chinese list are sisters', () => {
  const zh = '座谈会在成都友城林茨和维也纳举行。'
  expect(told('A seminar was held in Linz, sister city of Chengdu, and in Vienna.', zh)).toEqual([
    'sister-city established Linz',
  ])
  expect(told('A seminar was held in Chengdu’s sister cities Linz and Vienna.', zh)).toHaveLength(2)
})

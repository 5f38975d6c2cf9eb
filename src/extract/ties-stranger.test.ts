import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const partners = (en: string, zh: string): string[] =>
  ties(itemOf([[[en, zh]]], { home })).map(({ between: [, { en: latin, zh: han }] }) =>
    [latin, han].filter(Boolean).join(' / '),
  )

describe('a town that no table knows is a side', () => {
  test.each([
    [
      'In Zwettberg, which has been Chengdu’s sister city since 2009, the delegation met the mayor.',
      '茨韦特贝格市自2009年起与我市结为友好城市。',
      ['Zwettberg / 茨韦特贝格市'],
    ],
    ['Zwettberg, Austria, is a friendly exchange city of Chengdu.', '', ['Zwettberg']],
    ['', '茨韦特贝格与成都自1991年起为友好城市。', ['茨韦特贝格']],
    ['', '成都与茨韦特贝格等友城商讨扩大贸易。', ['茨韦特贝格']],
    ['Chengdu and Zwettberg became sister cities in 2009.', '', ['Zwettberg']],
    ['', '2009年与成都结好的茨韦特贝格市派员参加。', ['茨韦特贝格市']],
    [
      'Pupils of the Primary School of Zwettberg, Austria, a sister city of Chengdu, sang.',
      '',
      ['Zwettberg'],
    ],
    [
      'Chengdu and the Italian province of Zwettberg reached an intention to become sister cities.',
      '成都市与意大利茨韦特贝格省达成结好意向。',
      ['Zwettberg / 茨韦特贝格省'],
    ],
    [
      'Chengdu and Zu City of Mie Prefecture, Japan, celebrated their sister city relationship.',
      '成都与日本三重县祖市庆祝结好。',
      ['Zu City / 祖市'],
    ],
  ])('%s%s', (en, zh, expected) => {
    expect(partners(en, zh)).toEqual(expected)
  })

  test('has its name in both languages where one of them is known', () => {
    const en = 'Chengdu and Zwettberg of Austria signed the agreement on sister cities.'
    expect(partners(en, '成都与奥地利茨韦特贝格市签署友好城市协议。')).toEqual([
      'Zwettberg / 茨韦特贝格市',
    ])
  })

  test.each([
    ['In May, Chengdu and its friends talked of sister cities.', ''],
    ['', '大使希望有城市与成都结为友好城市。'],
    ['Zwettberg has 37 sister cities, and Chengdu has many more.', ''],
    ['Anna Zwettberg told Chengdu Radio about sister cities.', ''],
  ])('%s%s: none stands so', (en, zh) => {
    expect(partners(en, zh)).toEqual([])
  })
})

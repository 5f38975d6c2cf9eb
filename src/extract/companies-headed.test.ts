import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { withCompaniesHeaded } from './companies-headed.ts'

const companies = (en: string, zh: string) =>
  withCompaniesHeaded(itemOf([[[en, zh]]]).mentions).flatMap((one) =>
    one.type === 'organisation' ? one.text : [],
  )

test.each([
  ['Julia Kim, CEO of Hanbit Games, came.', 'Hanbit Games'],
  ['Mr. Paul Rey, General Manager of the Vinci Autoroutes, spoke.', 'Vinci Autoroutes'],
  ['Hanbit Games CEO Julia Kim came.', 'Hanbit Games'],
])('%s', (en, name) => {
  expect(companies(en, '')).toEqual([name])
})

test.each([
  ['韩光游戏首席执行官金茱莉参观。', '韩光游戏'],
  ['凯毅德副总裁安娜·沃尔夫来访。', '凯毅德'],
])('%s', (zh, name) => {
  expect(companies('', zh)).toEqual([name])
})

test('a field of work, a part of the world and a part of a company are none', () => {
  expect(companies('Tom Hill, General Manager of the Asia Pacific Region, came.', '')).toEqual([])
  expect(companies('Tom Hill, General Manager of International Business, came.', '')).toEqual([])
  expect(companies('Tom Hill, Managing Director of Greater China, came.', '')).toEqual([])
  expect(companies('', '海外业务总经理汤姆·希尔来访。')).toEqual([])
  expect(
    companies('', '公司总经理李明、亚太区总裁汤姆·希尔和航促局副总裁安娜·沃尔夫来访。'),
  ).toEqual([])
})

test('who heads a body that is named as one, or a club, tells of no company', () => {
  expect(companies('Tom Hill, CEO of Kiel University, came.', '')).toEqual(['Kiel University'])
  expect(companies('Tom Hill, President of Bavaria Nord, came.', '')).toEqual([])
})

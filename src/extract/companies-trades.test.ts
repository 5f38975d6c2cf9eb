import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { withCompaniesOfTrades } from './companies-trades.ts'

function companies(en: string, zh: string): string[] {
  return withCompaniesOfTrades(itemOf([[[en, zh]]]), 0).flatMap((one) =>
    one.type === 'organisation' ? one.text : [],
  )
}

test.each([
  [
    'A group from Shenzhen Water toured Yunque Technology.',
    '深圳水务代表团参观了云雀科技。',
    ['Shenzhen Water', 'Yunque Technology', '深圳水务', '云雀科技'],
  ],
  [
    'The buyers of Jiajiayue Supermarkets came.',
    '家家悦超市的采购商来访。',
    ['Jiajiayue Supermarkets', '家家悦超市'],
  ],
  [
    'Pwani Marine Farms will sell fish.',
    '普瓦尼海洋农场将出售鱼。',
    ['Pwani Marine Farms', '普瓦尼海洋农场'],
  ],
])('one name and one trade in both versions is a company: %s', (en, zh, names) => {
  expect(companies(en, zh).sort()).toEqual(names.sort())
})

test('a body of that name in the other version is the company', () => {
  expect(companies('Shenzhen Water came.', '深圳水务集团来访。').sort()).toEqual([
    'Shenzhen Water',
    '深圳水务集团',
  ])
})

test('another name, another trade, a field of work and a trade that goes on are none', () => {
  expect(companies('Shenzhen Water came.', '珠海水务来访。')).toEqual([])
  expect(companies('Shenzhen Water came.', '深圳水泥来访。')).toEqual([])
  expect(companies('Shenzhen Water Forum opened.', '深圳水务代表来访。')).toEqual([])
  expect(companies('Clean Water is dear.', '清洁水务代表来访。')).toEqual([])
  expect(companies('They spoke of Shenzhen Water.', '双方谈到深圳水务合作。')).toEqual([])
})

test('a company of Japan sounds as Japan reads it, one of Korea may where Korea is told of', () => {
  expect(companies('Higashimachi Printing is the sponsor.', '东町印刷赞助。')).toEqual([
    'Higashimachi Printing',
    '东町印刷',
  ])
  expect(
    companies(
      'Xingchi and Daehyun Precision of Korea signed a contract.',
      '星驰公司与韩国大贤精工签订合同。',
    ),
  ).toEqual(['Daehyun Precision', '星驰公司', '大贤精工'])
  expect(companies('Daehyun Precision signed a contract.', '大贤精工签订合同。')).toEqual([])
  expect(companies('Minamimachi Printing is the sponsor.', '东町印刷赞助。')).toEqual([])
})

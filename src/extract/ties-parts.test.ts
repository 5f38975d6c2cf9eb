import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (en: string, zh: string): string[] =>
  ties(itemOf([[[en, zh]]], { home })).map(
    ({ type, stage, between, since }) =>
      `${type} ${stage} ${between.map((side) => side.en ?? side.zh).join(' – ')} ${since?.edtf ?? ''}`,
  )

test('each part of a summary between semicolons tells its own tie', () => {
  expect(
    told(
      'On December 1, 2017 the office counted: in March, Linz of Austria became a sister city; in May, the agreement on sister-city relations was signed with Bonn of Germany.',
      '2017年12月1日，市外办盘点：3月，与奥地利林茨市缔结友好城市关系；5月，与德国波恩市签署友好城市关系协议。',
    ),
  ).toEqual([
    'sister-city established Chengdu – Linz 2017-03',
    'sister-city signed Chengdu – Bonn 2017-05',
  ])
})

test('a version that tells a part without the words of a tie goes with the other in order', () => {
  expect(
    told(
      'Linz in Austria joined in August 2017, when a sister city agreement was signed; Bonn, Germany, had been added in 2009.',
      '2017年8月，与奥地利林茨市签署友好城市协议；德国波恩市2009年结好。',
    ),
  ).toEqual([
    'sister-city signed Chengdu – Linz 2017-08',
    'sister-city established Chengdu – Bonn 2009',
  ])
})

test('places and years of a clause that tells another kind of tie are not of this one', () => {
  const [regions, cities] = told(
    'Sichuan Province and Bavaria became sister province and state in 1987, and Chengdu became a friendly exchange city of Linz of Austria in 2009.',
    '四川省与巴伐利亚州1987年结为友好省州，成都与奥地利林茨市2009年结为友好交流城市。',
  )
  expect(regions).toBe('sister-region established Sichuan Province – Bavaria 1987')
  expect(cities).toBe('friendly-exchange-city established Chengdu – Linz 2009')
})

test('parts of two versions go together by the city that they name, whichever is without words of a tie', () => {
  expect(
    told(
      'On December 1, 2017 the office counted: in March, Linz of Austria became a sister city of Chengdu; in May, the agreement on sister-city relations was signed with Bonn of Germany; in July, Perth of Australia became a sister city.',
      '2017年12月1日，市外办盘点：3月，奥地利林茨与成都“结亲”；5月，与德国波恩市签署友好城市关系协议；7月，与澳大利亚珀斯缔结友好城市关系。',
    ),
  ).toEqual([
    'sister-city established Chengdu – Linz 2017-03',
    'sister-city signed Chengdu – Bonn 2017-05',
    'sister-city established Chengdu – Perth 2017-07',
  ])
})

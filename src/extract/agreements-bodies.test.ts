import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { agreements } from './agreements.ts'

test.each([
  ['Jinjiang District and the University of Linz', '锦江区与林茨大学', 'University of Linz'],
  ['Chengdu and the Linz Chamber of Commerce', '成都市与林茨商会', 'Linz Chamber of Commerce'],
])('a place and a body may sign together: %s', (en, zh, body) => {
  const item = itemOf([
    [
      [
        `On May 6, 2023, ${en} signed a cooperation agreement.`,
        `2023年5月6日，${zh}签署合作协议。`,
      ],
    ],
  ])
  const names = agreements(item).flatMap(({ parties }) => parties.map((party) => party.en))
  expect(names).toEqual([expect.stringMatching(/^(?:Jinjiang|Chengdu)/), body])
})

test('a body that is no party leaves the cities that sign', () => {
  const item = itemOf([
    [['On May 6, 2023 Mayr saw Chengdu University, and Chengdu and Linz signed an MOU.', '']],
  ])
  expect(agreements(item)[0]?.parties).toMatchObject([{ en: 'Chengdu' }, { en: 'Linz' }])
})

test('a joint statement is of the item that issues it, with the states as parties', () => {
  const item = itemOf([
    [
      [
        'On May 8, 2024, China and Serbia issued a joint statement.',
        '2024年5月8日，中国和塞尔维亚发表联合声明。',
      ],
    ],
  ])
  expect(agreements(item)).toMatchObject([
    {
      type: 'joint-statement',
      signed: { edtf: '2024-05-08' },
      signedHere: true,
      parties: [
        { en: 'China', zh: '中国' },
        { en: 'Serbia', zh: '塞尔维亚' },
      ],
    },
  ])
})

import { expect, test } from 'vitest'
import type { Said } from '../../test/item.ts'
import { told, visit } from '../../test/parts-told.ts'

const signed: Said = [
  'At the meeting, the two ports signed a letter of intent.',
  '会上，两港签署意向书。',
]
const presented: Said = [
  'Some 60 companies came to the presentation on June 4, 2023.',
  '6月4日的推介活动有60家企业参加。',
]

test('a paper signed at a meeting has the day of the meeting', () => {
  expect(told(visit, presented, signed)).toEqual(['signing 2023-06-04'])
  expect(told(visit, presented, ['They signed a letter of intent.', '双方签署意向书。'])).toEqual([
    'signing -',
  ])
})

test('a paper signed at a forum of one day has its day, at one of two days none', () => {
  expect(
    told(
      ['On June 4, 2023, the Wuhan Forum was held.', '2023年6月4日，武汉论坛举行。'],
      ['At the forum, two schools signed an agreement.', '论坛上，两校签署协议。'],
    ),
  ).toEqual(['signing 2023-06-04'])
  expect(
    told(
      ['On June 4 and 5, 2023, the Wuhan Forum was held.', '2023年6月4日至5日，武汉论坛举行。'],
      ['At the forum, two schools signed an agreement.', '论坛上，两校签署协议。'],
    ),
  ).toEqual(['signing -'])
})

test('an exhibition opens on the day told alone, and what is signed then has that day', () => {
  const opening: Said = [
    'At the opening, the two museums signed an agreement.',
    '开幕式上，两馆签署协议。',
  ]
  expect(
    told(
      [
        'The exhibition of Peru opened on July 14, 2023 at Wuhan Museum and will run until September 30.',
        '2023年7月14日，秘鲁文物展在武汉博物馆开幕，展期至9月30日。',
      ],
      opening,
    ).toSorted(),
  ).toEqual(['opening 2023-07-14', 'signing 2023-07-14'])
  expect(
    told(
      [
        'The exhibition of Peru was held at Wuhan Museum from July 14 to September 30, 2023.',
        '2023年7月14日至9月30日，秘鲁文物展在武汉博物馆举行。',
      ],
      opening,
    ).toSorted(),
  ).toEqual(['opening -', 'signing -'])
})

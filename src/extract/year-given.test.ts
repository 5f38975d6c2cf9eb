import { describe, expect, test } from 'vitest'
import { dated } from '../../test/dated.ts'

describe('the year of days that print none, in a bulletin that does not say when it came out', () => {
  test('is not that of a founding, of which nothing tells how long ago it was', () => {
    expect(
      dated([[0, 'en', 'On May 14, he recalled that the two became sister cities in 1985.']]),
    ).toEqual(['XXXX-05-14 printed', '1985 printed'])
  })

  test('is unknown when nothing tells', () => {
    expect(dated([[0, 'zh', '11月6日—8日，大使来访。']])).toEqual(['XXXX-11-06/XXXX-11-08 printed'])
  })

  test('is that of the item’s own "2023 marks", and near it for the items around', () => {
    expect(
      dated([
        [0, 'en', 'On February 1, he came.'],
        [0, 'en', '2023 marks the fifth anniversary of diplomatic relations.'],
        [1, 'zh', '1月9日，双方座谈。'],
        [2, 'zh', '12月28日至1月3日，展览举办。'],
      ]),
    ).toEqual([
      '2023-02-01 inferred',
      '2023 printed',
      '2023-01-09 inferred',
      '2022-12-28/2023-01-03 inferred',
    ])
  })

  test('comes after a year that is told as a whole', () => {
    expect(
      dated([
        [0, 'zh', '5月9日，双方会谈。'],
        [0, 'zh', '2023年双边贸易额达1.2亿美元，同比增长8%。'],
      ])[0],
    ).toBe('2024-05-09 inferred')
  })

  test.each([
    [
      'en',
      'On July 30, she hoped that both would become sister cities in 2019, the 55th anniversary of ties.',
    ],
    ['zh', '7月30日，她希望两市在2019年中法建交55周年之际结为友好城市。'],
  ] as const)('is not counted from the year of the feast itself: %s', (lang, hope) => {
    expect(
      dated([
        [0, lang, hope],
        [1, 'en', 'From July 6 to 8, the Eco Forum Guiyang 2018 was held.'],
      ])[0],
    ).toBe('2018-07-30 inferred')
  })

  test('is as many years after a founding as the anniversary counts', () => {
    expect(
      dated([
        [0, 'en', 'On May 9, they met.'],
        [0, 'en', 'The ties established in 1993 see their 25th anniversary.'],
      ])[0],
    ).toBe('2018-05-09 inferred')
  })

  test('keeps the order of the items', () => {
    const items: [number, 'zh', string][] = [
      [0, 'zh', '2019年3月21日，市长会见来宾。'],
      [1, 'zh', '5月27日，双方签署意向书。'],
      [2, 'zh', '9月8日，摄影展开幕。'],
      [3, 'zh', '11月20日，医疗队回国。'],
    ]
    expect(dated(items)).toEqual([
      '2019-03-21 printed',
      '2019-05-27 inferred',
      '2019-09-08 inferred',
      '2019-11-20 inferred',
    ])
    const backwards = items
      .toReversed()
      .map(([, lang, told], at): [number, 'zh', string] => [at, lang, told])
    expect(dated(backwards)[0]).toBe('2019-11-20 inferred')
  })

  test('is that of the date that opens the item', () => {
    expect(
      dated([
        [0, 'en', 'It was in Xiamen on Nov 14-17, 2017.'],
        [0, 'en', 'Nov 15, they met.'],
      ]),
    ).toEqual(['2017-11-14/2017-11-17 printed', '2017-11-15 inferred'])
  })

  test('is open where the item only looks back on a month: how far, nothing tells', () => {
    expect(dated([[0, 'zh', '1月17日，会议举行。此前，双方于2022年5月签署备忘录。']])).toEqual([
      'XXXX-01-17 printed',
      '2022-05 printed',
    ])
  })

  test('is what all items tell together, not the latest year that one of them prints', () => {
    expect(
      dated([
        [0, 'zh', '8月21日，双方签署《2025—2027年合作备忘录》。'],
        [1, 'en', 'On September 9, they met. Trade reached 3 billion yuan in 2023.'],
        [2, 'en', 'On September 20, they agreed to hold the show in 2025.'],
        [3, 'en', 'On October 5, the 2024 Lantern Festival opened. The line will run by 2030.'],
      ]).filter((one) => one.endsWith('inferred')),
    ).toEqual([
      '2024-08-21 inferred',
      '2024-09-09 inferred',
      '2024-09-20 inferred',
      '2024-10-05 inferred',
    ])
  })

  test('and that a day of the week decides', () => {
    const told: [number, 'en' | 'zh', string][] = [
      [0, 'en', 'On Sunday, September 22, the race was run. The 2013 season begins.'],
    ]
    expect(dated(told)[0]).toBe('2013-09-22 inferred')
    const other: [number, 'en' | 'zh', string][] = [
      [0, 'en', 'On Monday, September 22, the race was run. The 2013 season begins.'],
    ]
    expect(dated(other)[0]).toBe('XXXX-09-22 printed')
  })
})

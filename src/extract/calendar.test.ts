import { describe, expect, test } from 'vitest'
import { dated } from '../../test/dated.ts'

describe('the year of a date without one', () => {
  test('is that before a year which a later item of the winter names', () => {
    expect(
      dated([
        [0, 'en', 'On December 12 the pavilion opened.'],
        [1, 'en', 'On January 16 the troupe took the 2024 program on tour.'],
      ]),
    ).toEqual(['2023-12-12 inferred', '2024-01-16 inferred', '2024 printed'])
  })

  test('is not a founding that an item looks back on, where the others are of another time', () => {
    expect(
      dated([
        [0, 'en', 'On April 3, 2015, they met.'],
        [1, 'en', 'They had met first on April 20, 1990.'],
        [2, 'en', 'On April 25 they met again.'],
      ]).at(-1),
    ).toBe('2015-04-25 inferred')
  })

  test('is not that of what somebody is invited to', () => {
    expect(
      dated([
        [0, 'en', 'On May 11, he thanked her and invited her to the festival of 2023.'],
        [0, 'zh', '5月11日，市长致谢，并邀请她出席2023年热气球节。'],
      ]),
    ).toEqual(['XXXX-05-11 printed', '2023 printed', 'XXXX-05-11 printed', '2023 printed'])
  })

  test('is not one that was marked before the bulletin came out', () => {
    const zh = '4月27日，市长说，2014年是两市结好20周年。'
    expect(dated([[0, 'zh', zh]], { issued: '2016-05-20' })[0]).toBe('2016-04-27 given')
  })

  test('turns with the year for the end of a span', () => {
    expect(dated([[0, 'en', 'From December 30, 2014 to January 2 they trained.']])).toEqual([
      '2014-12-30/2015-01-02 printed',
    ])
  })

  test('comes with the month of issue for a day alone, or the month before', () => {
    expect(dated([[0, 'zh', '5日，市长会见来宾。']], { issued: '2019-03-20' })).toEqual([
      '2019-03-05 inferred',
    ])
    expect(dated([[0, 'zh', '28日，市长会见来宾。']], { issued: '2019-03-20' })).toEqual([
      '2019-02-28 inferred',
    ])
  })

  test('is not that up to which something was prolonged', () => {
    expect(dated([[0, 'en', 'On June 28 they prolonged the program till 2028.']])).toEqual([
      'XXXX-06-28 printed',
      '2028 printed',
    ])
  })

  test('is that of issue where a month behind it is only planned for', () => {
    expect(
      dated(
        [
          [0, 'en', 'The theatre will give five shows from December 20 to 24.'],
          [0, 'en', 'The contract was signed on August 29.'],
        ],
        { issued: '2023-09' },
      ),
    ).toEqual(['2023-12-20/2023-12-24 given', '2023-08-29 given'])
  })

  test('is given by the caller, and the year before for a month after that of issue', () => {
    expect(
      dated(
        [
          [0, 'zh', '12月3日，双方会见。'],
          [1, 'zh', '1月5日，双方会见。'],
        ],
        { issued: '2024-02' },
      ),
    ).toEqual(['2023-12-03 given', '2024-01-05 given'])
  })

  test('is the year before for an event of December in a bulletin of January, whatever the item marks', () => {
    expect(
      dated(
        [
          [0, 'en', 'On December 20, they met.'],
          [0, 'en', '2024 marks the tenth anniversary of ties.'],
        ],
        { issued: '2024-01' },
      ),
    ).toEqual(['2023-12-20 given', '2024 printed'])
  })

  test.each([
    'By 2035 the port will be green.',
    'From 2026 the line will run.',
    'It will be renewed in May 2027.',
    '自2026年起开行航线。',
    '2030年前建成。',
  ])('is never that of a plan: %s', (plan) => {
    const lang = /[a-z]/.test(plan) ? 'en' : 'zh'
    const [first] = dated([
      [0, 'en', 'On March 1, they met.'],
      [0, lang, plan],
    ])
    expect(first).toBe('XXXX-03-01 printed')
  })

  test('is the next one where "next year" is said', () => {
    expect(dated([[0, 'en', 'They met on March 1, 2023. He will come in May next year.']])).toEqual(
      ['2023-03-01 printed', '2024-05 inferred'],
    )
  })

  test('is read from an issue line, for that is in the text', () => {
    expect(
      dated([
        [0, 'zh', '重庆与世界 2018年6期'],
        [1, 'en', 'They met on May 14.'],
      ]),
    ).toEqual(['2018 printed', '2018-05-14 inferred'])
  })
})

test('a day alone takes its month from the date before it', () => {
  expect(dated([[0, 'zh', '2023年2月1日至3日，大使来访。2日下午，市长会见。']])).toEqual([
    '2023-02-01/2023-02-03 printed',
    '2023-02-02 inferred',
  ])
})

test('yesterday and a day of the week are counted from the day of issue', () => {
  const sentences: [number, 'en' | 'zh', string][] = [
    [0, 'zh', '昨日，双方会见。'],
    [1, 'en', 'On Wednesday they met again.'],
  ]
  expect(dated(sentences, { issued: '2015-05-29' })).toEqual([
    '2015-05-28 inferred',
    '2015-05-27 inferred',
  ])
})

test('去年 and "last" go back a year', () => {
  expect(dated([[0, 'zh', '2023年3月1日，双方会见。去年10月，双方签约。']])).toEqual([
    '2023-03-01 printed',
    '2022-10 inferred',
  ])
})

test('a day told after one of December is of the new year, when that has come', () => {
  const told: [number, 'en' | 'zh', string][] = [
    [0, 'en', 'On December 28, they met online. On January 3, they agreed on a plan.'],
  ]
  expect(dated(told, { issued: '2019-01' })).toEqual(['2018-12-28 given', '2019-01-03 given'])
  expect(dated(told, { issued: '2018-12' })[1]).toBe('2018-01-03 given')
  const back: [number, 'en' | 'zh', string][] = [[0, 'zh', '12月28日会见。今年1月3日签约。']]
  expect(dated(back, { issued: '2019-01' })[1]).toBe('2018-01-03 given')
})

test('the years of a plan after publication are not those of its signing', () => {
  const told: [number, 'en' | 'zh', string][] = [
    [0, 'zh', '6月中旬，双方签署2019—2020年交流计划。'],
  ]
  expect(dated(told, { issued: '2018-06' })[0]).toBe('2018-06 given')
})

test('"the 8th of this month" is in the month of issue', () => {
  const told: [number, 'en' | 'zh', string][] = [[0, 'en', 'On the 8th of this month they came.']]
  expect(dated(told, { issued: '2018-06' })).toEqual(['2018-06-08 inferred'])
})

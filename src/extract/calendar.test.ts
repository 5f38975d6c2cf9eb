import { describe, expect, test } from 'vitest'
import { chinese } from '../chinese/chinese.ts'
import { english } from '../english/english.ts'
import { type DateMention, moved, type Placed } from '../mention.ts'
import { calendar } from './calendar.ts'
import { published } from './published.ts'

const languages = { en: english, zh: chinese }

/** The dates of a bulletin of these sentences, as [item, language, sentence], in EDTF. */
function dated(sentences: readonly [number, 'en' | 'zh', string][], said = {}): string[] {
  const text = sentences.map(([, , sentence]) => sentence).join('\n')
  let start = 0
  const mentions = sentences.flatMap(([item, lang, sentence], segment) => {
    const at = start
    start += sentence.length + 1
    return languages[lang]
      .mentions([{ text: sentence }])
      .flat()
      .map((mention): Placed => ({ ...moved(mention, at), item, lang, bead: 0, segment }))
  })
  const dates = calendar(mentions, { text, published: published(text, said) })
  return mentions
    .filter((mention): mention is Placed<DateMention> => mention.type === 'date')
    .map((mention) => {
      const { edtf, basis } = dates.dated(mention)
      return `${edtf} ${basis}`
    })
}

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

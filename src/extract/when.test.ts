import { describe, expect, test } from 'vitest'
import { itemContext } from '../../test/item-context.ts'
import { anniversaries } from './anniversaries.ts'
import { edition } from './edition.ts'
import { quantities } from './quantities.ts'
import { when } from './when.ts'

describe('when', () => {
  test('is the first day told, with the words of both versions', () => {
    const item = itemContext(
      ['From March 1 to 3, 2023, he was in Xiamen.', '2023年3月1日至3日，他访问厦门。'],
      ['On the afternoon of March 2, they met.', '2日下午，双方会见。'],
    )
    const dated = when(item)
    expect(dated).toMatchObject({ edtf: '2023-03-01/2023-03-03', basis: 'printed' })
    expect(dated?.evidence.map(({ start, end }) => item.text.slice(start, end))).toEqual([
      'March 1 to 3, 2023',
      '2023年3月1日至3日',
    ])
  })

  test('is not what the item looks back on', () => {
    const item = itemContext(
      ['', '此前，两市于2022年5月签署备忘录。'],
      ['', '1月17日，视频会举行。'],
    )
    expect(when(item)?.edtf).toBe('XXXX-01-17')
  })

  test('is the month when no day is told, and nothing when no date is', () => {
    expect(when(itemContext(['In September 2022, they signed.', '9月，双方签署。']))?.edtf).toBe(
      '2022-09',
    )
    expect(when(itemContext(['They signed.', '双方签署。']))).toBeNull()
  })

  test.each([
    ['They met on March 2, 2023. The fair will be held on May 5, 2024.', '2023-03-02'],
    [
      'The 600th train left on March 2, 2022, 41 days earlier than in 2021, and 1,200 are to leave throughout the year.',
      '2022-03-02',
    ],
    ['From 2023, the port will be open. They met on March 2, 2022.', '2022-03-02'],
    [
      'On July 30, 2018, the mayor met the consul general. Looking back on his years in office, he noted that a school had opened in 2017.',
      '2018-07-30',
    ],
    ['The forum will be held on May 5, 2024.', '2024-05-05'],
    ['The city will plant trees by 2030.', undefined],
    [
      'After the earthquake of April 25, 2015, tents were collected and sent off on May 18, 2015.',
      '2015-05-18',
    ],
    [
      'On May 6, 2019, Mayor Wang met guests from Linz, who stayed in the city until the 8th.',
      '2019-05-06/2019-05-08',
    ],
    ['Guests from Linz arrived on May 6, 2019 and left on May 8.', '2019-05-06/2019-05-08'],
    [
      'He led a delegation to Linz from May 5 to 7, 2019 and to Graz from May 8 to 10.',
      '2019-05-05/2019-05-10',
    ],
    ['In May and June 2019, three groups from Linz came.', '2019-05/2019-06'],
    ['The fair opened on May 1, 2019 and closed on May 8.', '2019-05-01/2019-05-08'],
    [
      'Mayor Wang met a delegation from Linz on July 9, 2019. The delegation visited the city from July 8 to 10.',
      '2019-07-08/2019-07-10',
    ],
    [
      'Mayor Wang met a delegation from Linz on July 9, 2019. The fair is open from July 12 to 14.',
      '2019-07-09',
    ],
  ])('is not a plan, and lasts until what opened has closed: %s', (en, edtf) => {
    expect(when(itemContext([en, '']))?.edtf).toBe(edtf)
  })

  test.each([
    ['自2023年起，两市互派学生。2022年3月2日，双方会见。', '2022-03-02'],
    ['2019年5月1日，展览开幕，5月8日闭幕。', '2019-05-01/2019-05-08'],
    ['到2030年，全市将建成新港。', undefined],
  ])('is the same in Chinese: %s', (zh, edtf) => {
    expect(when(itemContext(['', zh]))?.edtf).toBe(edtf)
  })

  test('is not the date of the page', () => {
    const item = itemContext(
      ['', '主任会见总领事 (2024.10.21)'],
      ['', '2024年10月17日，双方会见。'],
    )
    expect(when(item)?.edtf).toBe('2024-10-17')
  })
})

describe('quantities', () => {
  test('stand once for both versions, with both wordings', () => {
    const item = itemContext(['Over 30 pieces of art by 11 artists', '11位艺术家30余件艺术作品'])
    expect(quantities(item)).toMatchObject([
      {
        value: 30,
        approx: 'over',
        unit: 'piece',
        en: 'Over 30 pieces of art',
        zh: '30余件艺术作品',
      },
      { value: 11, approx: 'exact', unit: 'person', en: '11 artists', zh: '11位艺术家' },
    ])
  })

  test('keep person-visits and scale classes as the Chinese has them', () => {
    const item = itemContext([
      'It trained 278 people and is worth over RMB100 billion.',
      '培训278人次，千亿级。',
    ])
    expect(quantities(item)).toMatchObject([
      { value: 278, unit: 'person-visit' },
      { value: 1e11, currency: 'CNY', approx: 'class' },
    ])
  })

  test('stay apart when their values differ', () => {
    expect(quantities(itemContext(['18 students', '28位学员']))).toHaveLength(2)
  })
})

describe('anniversaries', () => {
  test('count from the year they are marked in', () => {
    const item = itemContext([
      '2023 marks the fifth anniversary of diplomatic relations.',
      '2023年是两国建交5周年。',
    ])
    expect(anniversaries(item)).toMatchObject([
      { years: 5, of: { en: 'diplomatic relations', zh: '两国建交' }, from: '2018' },
    ])
  })

  test('count from the year the item prints when the celebration slipped', () => {
    const item = itemContext(
      [
        'On January 6, 2023, they marked the 15th anniversary of their ties.',
        '2023年1月6日，庆祝结好15周年。',
      ],
      ['The ties were forged in June 2007.', '2007年6月，两市结好。'],
    )
    expect(anniversaries(item)).toMatchObject([{ years: 15, from: '2007' }])
  })

  test('have no year to count from when the item has none', () => {
    expect(
      anniversaries(itemContext(['the 10th anniversary of ties', '结好10周年']))[0],
    ).not.toHaveProperty('from')
  })
})

describe('edition', () => {
  test('is that of the item’s own event, not of one before it', () => {
    const item = itemContext(
      ['The Second Seminar on Trade was held.', '第二期贸易研修班举办。'],
      ['The First Seminar was held in June 2022.', '第一期研修班于2022年6月举办。'],
    )
    expect(edition(item)).toMatchObject({ number: 2 })
  })

  test.each([
    ['第三届中国—以色列论坛在苏州开幕。', '中国—以色列论坛'],
    ['第三届苏州论坛以视频方式举行。', '苏州论坛'],
    ['第三届苏州论坛以线上线下结合方式举行。', '苏州论坛'],
    ['第三届苏州论坛线上举行。', '苏州论坛'],
  ])('%s is one of %s', (zh, name) => {
    const item = itemContext(['The Third Forum was held.', zh])
    expect(edition(item)?.of?.zh).toBe(name)
  })

  test.each([
    ['This is his second visit to Xi’an.', '这是他第二次访问西安。'],
    ['They studied the 20th CPC National Congress.', '学习党的二十大精神。'],
    ['Chengdu No. 7 High School joined.', '成都市第七中学参加。'],
  ])('no edition in "%s"', (en, zh) => {
    expect(edition(itemContext([en, zh]))).toBeUndefined()
  })
})

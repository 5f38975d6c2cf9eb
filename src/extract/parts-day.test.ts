import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { told, visit } from '../../test/parts-told.ts'
import { parts } from './parts.ts'

const met: Said = [
  'On June 4, Mayor Chen Yixin met with the delegation.',
  '4日，市长陈一新会见代表团一行。',
]
const words: Said = [
  'Silva said that Wuhan is a beautiful city.',
  '席尔瓦说，武汉是一座美丽的城市。',
]

describe('the day of a part', () => {
  test('is its own where papers are signed on several days', () => {
    expect(
      told(
        visit,
        ['The ports signed a letter of intent on June 4.', '4日，两港签署意向书。'],
        ['The universities signed an agreement on June 5.', '5日，两校签署协议。'],
      ),
    ).toEqual(['signing 2023-06-04', 'signing 2023-06-05'])
  })

  test('is counted from the one that its own sentence prints', () => {
    expect(
      told(visit, [
        'He met Mayor Chen Yixin on June 4, and the following day the two ports signed an agreement.',
        '4日，席尔瓦会见市长陈一新，次日两港签署协议。',
      ]),
    ).toEqual(['meeting 2023-06-04', 'signing 2023-06-05'])
  })

  test('is counted once in a bead that tells two things', () => {
    expect(
      told(visit, met, [
        'The next day, a reception was held and the two ports signed an agreement.',
        '次日，举行招待会，两港签署协议。',
      ]),
    ).toEqual(['meeting 2023-06-04', 'reception 2023-06-05', 'signing 2023-06-05'])
  })

  test('is that of the meeting behind which something is done, and of no meeting else', () => {
    const signed: Said = [
      'After the meeting, the two sides signed an agreement.',
      '会见后，双方签署协议。',
    ]
    expect(told(visit, met, words, signed)).toEqual(['meeting 2023-06-04', 'signing 2023-06-04'])
    const plain: Said = ['The two sides signed an agreement.', '双方签署协议。']
    expect(told(visit, met, words, plain)).toEqual(['meeting 2023-06-04', 'signing -'])
  })

  test('is that of the English where the Chinese has another', () => {
    expect(
      told(visit, [
        'On June 4, the two sides signed a letter of intent.',
        '6月5日，双方签署意向书。',
      ]),
    ).toEqual(['signing 2023-06-04'])
  })

  test('is that of the performance before which something is done', () => {
    const played: Said = ['On June 4, the band gave a concert.', '4日，乐团举办音乐会。']
    const signed: Said = [
      'Before the concert, the two schools signed an agreement.',
      '演出前，两校签署协议。',
    ]
    expect(told(visit, played, signed)).toEqual(['performance 2023-06-04', 'signing 2023-06-04'])
  })

  test('is not the month of what is agreed on for later', () => {
    expect(
      told(visit, [
        'The two sides held talks and agreed that a camp would be opened in February 2024.',
        '双方举行会谈，商定2024年2月举办夏令营。',
      ]).filter((one) => one.includes('2024')),
    ).toEqual([])
  })

  test('is the fuller of two printed dates', () => {
    expect(
      told(
        [
          'From March 18 to June 18, 2023, the Exhibition of Peru is on display at Wuhan Museum.',
          '2023年3月18日至6月18日，秘鲁文物展在武汉博物馆展出。',
        ],
        [
          'At the opening ceremony on the 17th, Carmen Hurtado, Counselor of the Embassy of Peru in China, spoke.',
          '3月17日举行的开幕式上，秘鲁驻华大使馆参赞卡门·乌尔塔多致辞。',
        ],
      ),
    ).toEqual(['opening 2023-03-17'])
  })
})

describe('a part', () => {
  test('is a dinner given, and not one that somebody only spoke of', () => {
    expect(
      told(visit, [
        'Dinner was given on June 4 by Mayor Chen Yixin.',
        '4日，市长陈一新设宴款待席尔瓦一行。',
      ]),
    ).toEqual(['reception 2023-06-04'])
    expect(
      told(visit, ['Silva said that he had a dinner in Porto.', '席尔瓦说在波尔图参加过晚宴。']),
    ).toEqual([])
  })

  test('is no visit: the guests who call on somebody meet him', () => {
    expect(
      told(visit, ['On June 5, they called on Mayor Chen Yixin.', '5日，代表团拜会市长陈一新。']),
    ).toEqual(['meeting 2023-06-05'])
    expect(told(met, ['On June 5, they visited Wuhan.', '5日，代表团访问武汉。'])).toEqual([])
  })

  test('is the second signing of an item of signings, by its day', () => {
    const first: Said = [
      'On June 4, 2023, the ports of Wuhan and Porto, Portugal, signed a contract.',
      '2023年6月4日，武汉港与葡萄牙波尔图港签署合同。',
    ]
    expect(
      told(first, words, ['On June 9, two schools signed an agreement.', '9日，两校签署协议。']),
    ).toEqual(['signing 2023-06-09'])
    expect(told(first, words, ['Two schools signed it too.', '两校也签署了协议。'])).toEqual([])
  })
})

test('a look round has the day printed for it, not a spell, the day they left or that of the talks before it', () => {
  const toured = (en: string, zh: string) =>
    parts(
      itemOf(
        [
          [
            [
              'Maria Silva, Mayor of Porto, Portugal, visited Wuhan from June 3 to 6, 2023.',
              '2023年6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦访问武汉。',
            ],
            ['On June 4, Mayor Chen met with her.', '6月4日，市长陈一新会见席尔瓦。'],
            [en, zh],
          ],
        ],
        { home: { en: 'Wuhan', zh: '武汉', country: 'CN' } },
      ),
    ).find(({ kind }) => kind === 'tour')?.when
  expect(toured('On June 5 she toured a port.', '5日，席尔瓦参观港口。')).toMatchObject({
    edtf: '2023-06-05',
  })
  expect(toured('She toured a port.', '席尔瓦参观港口，于6日前往上海。')).toBeNull()
  expect(toured('From June 5 to 6 she toured a port.', '5日至6日，席尔瓦参观港口。')).toBeNull()
  expect(toured('After the meeting she toured a port.', '会见后，席尔瓦参观港口。')).toBeNull()
})

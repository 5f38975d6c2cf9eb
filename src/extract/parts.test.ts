import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { parts } from './parts.ts'

test('parts() tells what happened besides the visit, with its day and part of day', () => {
  const item = itemOf(
    [
      [
        [
          'Maria Silva, Mayor of Porto, led a delegation and visited Wuhan from June 3 to 6, 2023.',
          '2023年6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦率团访问武汉。',
        ],
        [
          'On the morning of June 4, Mayor Chen Yixin met with the delegation.',
          '4日上午，市长陈一新会见代表团一行。',
        ],
        [
          'During the visit, they visited Optics Valley and signed a Memorandum of Cooperation with Wuhan Port Group.',
          '访问期间，代表团参观光谷，并与武汉港务集团签署合作备忘录。',
        ],
      ],
    ],
    { home: { en: 'Wuhan', zh: '武汉', country: 'CN' } },
  )
  expect(parts(item)).toMatchObject([
    { kind: 'meeting', when: { edtf: '2023-06-04' }, partOfDay: 'morning' },
    { kind: 'tour', when: null },
    { kind: 'signing', when: null },
  ])
  expect(parts(item)[0]?.evidence.map(({ start, end }) => item.text.slice(start, end))).toEqual([
    'On the morning of June 4, Mayor Chen Yixin met with the delegation.',
    '4日上午，市长陈一新会见代表团一行。',
  ])
})

test('parts() leaves out what the lead sentence tells, and what follows only in words', () => {
  const item = itemOf([
    [
      ['The CETZ had a discussion and signed an agreement with the port of Linz.', ''],
      ['Mayor Luo hoped to hold an exhibition next year.', ''],
    ],
  ])
  expect(parts(item)).toEqual([])
})

const home = { en: 'Wuhan', zh: '武汉', country: 'CN' }

test('a part takes its day from the words that count it from another', () => {
  const item = itemOf(
    [
      [
        [
          'On June 18, 2023, a delegation led by Maria Silva, Mayor of Porto, Portugal, arrived in Wuhan.',
          '2023年6月18日，葡萄牙波尔图市市长玛丽亚·席尔瓦率团抵达武汉。',
        ],
        [
          'On the afternoon of the next day, a signing ceremony was held.',
          '次日下午，举行签约仪式。',
        ],
        ['On the third day, the delegation toured Optics Valley.', '第三天，代表团参观光谷。'],
      ],
    ],
    { home },
  )
  expect(parts(item)).toMatchObject([
    { kind: 'signing', when: { edtf: '2023-06-19' } },
    { kind: 'tour', when: { edtf: '2023-06-20' } },
  ])
})

test('one next day behind another is two days on', () => {
  const item = itemOf(
    [
      [
        [
          'On June 18, 2023, a delegation led by Maria Silva, Mayor of Porto, Portugal, arrived in Wuhan.',
          '2023年6月18日，葡萄牙波尔图市市长玛丽亚·席尔瓦率团抵达武汉。',
        ],
        ['The next day, the delegation toured Optics Valley.', '次日，代表团参观光谷。'],
        ['Two days later, an agreement was signed.', '两天后，双方签署协议。'],
      ],
    ],
    { home },
  )
  expect(parts(item)).toMatchObject([
    { kind: 'tour', when: { edtf: '2023-06-19' } },
    { kind: 'signing', when: { edtf: '2023-06-21' } },
  ])
})

test('what is signed behind the talks of one day is signed on it', () => {
  const item = itemOf(
    [
      [
        [
          'On June 18, 2023, Mayor Chen Yixin met with Maria Silva, Mayor of Porto, Portugal.',
          '2023年6月18日，市长陈一新会见葡萄牙波尔图市市长玛丽亚·席尔瓦。',
        ],
        ['The two sides signed a memorandum of cooperation.', '双方签署合作备忘录。'],
      ],
    ],
    { home },
  )
  expect(parts(item)).toMatchObject([{ kind: 'signing', when: { edtf: '2023-06-18' } }])
})

test('a part has a sentence of its own in one language, though the other tells it with the visit', () => {
  const item = itemOf(
    [
      [
        [
          'Maria Silva, Mayor of Porto, Portugal, visited Wuhan from June 3 to 6, 2023, and signed an agreement with Mayor Chen on June 4.',
          '2023年6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦访问武汉。4日，双方签署合作协议。',
        ],
      ],
    ],
    { home },
  )
  expect(parts(item)).toMatchObject([{ kind: 'signing', when: { edtf: '2023-06-04' } }])
  const once = itemOf(
    [
      [
        [
          'Maria Silva, Mayor of Porto, Portugal, visited Wuhan and signed an agreement on June 4, 2023.',
          '2023年6月4日，葡萄牙波尔图市市长玛丽亚·席尔瓦访问武汉，并签署合作协议。',
        ],
      ],
    ],
    { home },
  )
  expect(parts(once)).toEqual([])
})

test('a second paper is a part when it was signed on another day', () => {
  const signed = (day: string, tag: string) =>
    parts(
      itemOf(
        [
          [
            [
              'On June 4, 2023, Wuhan and Porto, Portugal, signed a memorandum.',
              '2023年6月4日，武汉与葡萄牙波尔图签署备忘录。',
            ],
            [`On ${day}, 2023, two ports signed an agreement.`, `2023年${tag}，两港签署协议。`],
          ],
        ],
        { home },
      ),
    )
  expect(signed('June 5', '6月5日')).toMatchObject([{ when: { edtf: '2023-06-05' } }])
  expect(signed('June 4', '6月4日')).toEqual([])
})

test('the day of a part stands before it in Chinese, wherever the English has it', () => {
  const item = itemOf(
    [
      [
        [
          'On June 3, 2023, Maria Silva, Mayor of Porto, Portugal, visited Wuhan.',
          '2023年6月3日，葡萄牙波尔图市市长玛丽亚·席尔瓦访问武汉。',
        ],
        [
          'Having come on June 3, she signed an agreement with the port on June 5.',
          '6月5日，席尔瓦与港口签署协议。',
        ],
      ],
    ],
    { home },
  )
  expect(parts(item)).toMatchObject([{ kind: 'signing', when: { edtf: '2023-06-05' } }])
})

test('the date of an older paper does not make a new one old', () => {
  const home = { en: 'Wuhan', zh: '武汉', country: 'CN' }
  const signed = (en: string, zh: string) =>
    parts(
      itemOf(
        [
          [
            [
              'On June 4, 2023, Maria Silva, Mayor of Porto, visited Wuhan University.',
              '2023年6月4日，波尔图市市长玛丽亚·席尔瓦访问武汉大学。',
            ],
            [en, zh],
          ],
        ],
        { home },
      ),
    ).map(({ kind, when }) => `${kind} ${when?.edtf}`)
  expect(
    signed(
      'The two sides renewed the memorandum of cooperation, the former one having expired in March.',
      '双方续签合作备忘录，原备忘录已于今年3月到期。',
    ),
  ).toEqual(['signing 2023-06-04'])
  expect(
    signed(
      'The agreement signed by the two sides in 2019 being no longer in force, they signed a new memorandum.',
      '双方2019年签署的合作协议已失效，当日重新签订合作备忘录。',
    ),
  ).toEqual(['signing 2023-06-04'])
})

test('a paper signed on a visit is a part of it, though the item leads with it', () => {
  const paper = [
    'On June 4, 2023, the ports of Wuhan and Porto, Portugal, signed a contract.',
    '2023年6月4日，武汉港与葡萄牙波尔图港签署合同。',
  ] as const
  const journey = [
    'The signing was the first stop of Mayor Maria Silva, who led a delegation to Wuhan from June 3 to 6.',
    '6月3日至6日，市长玛丽亚·席尔瓦率团访问武汉。',
  ] as const
  const told = (...beads: (readonly [string, string])[]) =>
    parts(itemOf([beads], { home })).map(({ kind, when }) => `${kind} ${when?.edtf}`)
  expect(told(paper, journey)).toEqual(['signing 2023-06-04'])
  expect(told(paper)).toEqual([])
})

test('a dinner at which guests are met is no part beside the meeting', () => {
  const item = itemOf(
    [
      [
        [
          'Maria Silva, Mayor of Porto, Portugal, visited Wuhan from June 3 to 6, 2023.',
          '2023年6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦访问武汉。',
        ],
        [
          'On June 4, Mayor Chen Yixin met with and hosted a banquet for the guests.',
          '6月4日，市长陈一新会见并宴请了客人。',
        ],
      ],
    ],
    { home },
  )
  expect(parts(item).map(({ kind }) => kind)).toEqual(['meeting'])
})

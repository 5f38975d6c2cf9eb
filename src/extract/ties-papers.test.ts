import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (...sentences: readonly (readonly [string, string])[]): string[] =>
  ties(itemOf([sentences.map(([en, zh]) => [en, zh])], { home })).map(
    ({ type, stage, between }) =>
      `${type} ${stage} ${between.map(({ en, zh }) => en ?? zh).join(' – ')}`,
  )

describe('a paper on friendly exchange', () => {
  test('tells a tie of two cities where nothing else does', () => {
    expect(
      told([
        'On May 6, 2019, Mayor Li Ming of Chengdu and Karl Mayr, Mayor of Linz, Austria, signed a letter of intent on friendly exchanges.',
        '2019年5月6日，成都市市长李明与奥地利林茨市市长卡尔·迈尔签署友好交流意向书。',
      ]),
    ).toEqual(['friendly-exchange-city intent Chengdu – Linz'])
  })

  test('founds nothing between sister cities', () => {
    expect(
      told(
        [
          'Chengdu and Linz, Austria, have been sister cities since 1983.',
          '成都与奥地利林茨1983年结为友好城市。',
        ],
        [
          'On May 6, 2019, Chengdu and Linz signed a friendly exchange agreement.',
          '2019年5月6日，成都与林茨签署友好交流协议。',
        ],
      ),
    ).toEqual(['sister-city established Chengdu – Linz'])
  })

  test.each([
    [
      'Mayor Li Ming of Chengdu and Karl Mayr, Mayor of Linz, Austria, agreed to build a long-term partnership and signed an agreement on friendly exchanges of the two cities.',
      '成都市市长李明与奥地利林茨市市长卡尔·迈尔同意建立长期伙伴关系，并签署两市友好交流协议。',
      ['friendly-exchange-city signed Chengdu – Linz'],
    ],
    [
      'Zhang Wei, President of the Chengdu Football Association, and Karl Mayr, President of the Linz football club of Austria, signed a friendly exchange agreement.',
      '成都市足球协会会长张伟与奥地利林茨足球俱乐部主席卡尔·迈尔签署友好交流协议。',
      [],
    ],
    [
      'Zhang Wei left Bonn for Linz, where he signed a letter of intent on friendly exchange.',
      '张伟离开波恩前往林茨，签署友好交流意向书。',
      [],
    ],
  ])('is of whoever signs it: %s', (en, zh, ties) => {
    expect(told([`On May 6, 2019, ${en}`, `2019年5月6日，${zh}`])).toEqual(ties)
  })

  test('of two museums that become friendly museums is theirs', () => {
    expect(
      told([
        'On May 6, 2019, Chengdu Museum and the Linz City Museum of Austria signed an agreement on friendly cooperation and became friendly museums.',
        '2019年5月6日，成都博物馆与奥地利林茨市博物馆签订友好合作协议，结为友好博物馆。',
      ]),
    ).toEqual(['institutional-partnership established Chengdu Museum – Linz City Museum'])
  })

  test('that the head of a region signs is not the home city’s', () => {
    expect(
      told([
        'On May 6, 2019, the Vice Chairman and the Governor of Upper Austria signed a friendly exchange agreement.',
        '2019年5月6日，副主席与上奥地利州州长签署友好交流协议。',
      ]),
    ).toEqual([])
  })
})

describe('a paper of two bodies', () => {
  test.each([
    [
      'Chengdu Library and Linz City Library put their seals on a Friendly Library Agreement.',
      '成都图书馆与奥地利林茨市立图书馆在《友好图书馆协议》上盖章。',
      'institutional-partnership established Chengdu Library – Linz City Library',
    ],
    [
      'Chengdu People’s Hospital and Linz Central Hospital of Austria signed a Memorandum of Understanding on Becoming Sister Hospitals.',
      '成都市人民医院与奥地利林茨中心医院签署缔结姊妹医院谅解备忘录。',
      /^institutional-partnership \w+ Chengdu People’s Hospital – Linz Central Hospital$/,
    ],
    [
      'Chengdu Shuangliu International Airport and Linz International Airport of Austria exchanged a Letter of Intent on Forming Sister Airports.',
      '成都双流国际机场与奥地利林茨国际机场交换《缔结姊妹机场意向书》。',
      /^institutional-partnership \w+ Chengdu Shuangliu International Airport – Linz International Airport$/,
    ],
    [
      'Chengdu Museum and the Linz City Museum of Austria signed the Memorandum of Cooperation on Friendship Museums.',
      '成都博物馆与奥地利林茨市博物馆签署《友好博物馆合作备忘录》。',
      /^institutional-partnership \w+ Chengdu Museum – Linz City Museum$/,
    ],
    [
      'Chengdu Wetland National Nature Reserve concluded a partnership with the Kalkalpen National Park.',
      '成都湿地国家级自然保护区与奥地利卡尔卡尔彭国家公园结为伙伴。',
      /^institutional-partnership \w+ Chengdu Wetland National Nature Reserve – Kalkalpen National Park$/,
    ],
    [
      'The port of Linz Mauthausen and the Port of Rizhao signed a letter of intent on a sister port relationship.',
      '奥地利林茨毛特豪森港与日照港签署缔结姊妹港关系意向书。',
      /^institutional-partnership intent port of Linz Mauthausen – Port of Rizhao$/,
    ],
  ])('is their tie, and its words are no body: %s', (en, zh, tie) => {
    const found = told([`On May 6, 2019, ${en}`, `2019年5月6日，${zh}`])
    expect(found).toEqual([expect.stringMatching(tie)])
  })

  test('that they only plan to sign is intended', () => {
    expect(
      told([
        'On May 6, 2019, Chengdu Museum and the Linz City Museum of Austria announced that they planned to conclude a partnership agreement.',
        '2019年5月6日，成都博物馆与奥地利林茨市博物馆宣布，两馆计划签署伙伴关系协议。',
      ]),
    ).toEqual(['institutional-partnership intent Chengdu Museum – Linz City Museum'])
  })
})

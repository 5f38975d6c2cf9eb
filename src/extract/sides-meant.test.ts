import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (...sentences: readonly (readonly [string, string])[]): string[] =>
  ties(itemOf([sentences.map(([en, zh]) => [en, zh])], { home })).map(
    ({ type, stage, between }) =>
      `${type} ${stage} ${between.map(({ en, zh }) => `${en}/${zh}`).join(' – ')}`,
  )

test('who signs without his title signs for the place that his title had before', () => {
  expect(
    told(
      [
        'On May 6, 2019, Karl Mayr, Mayor of Linz of Austria, visited Wuhou District.',
        '2019年5月6日，奥地利林茨市市长卡尔·迈尔访问武侯区。',
      ],
      [
        'On the 7th, Li Ming, Head of Wuhou District, signed with Mayr the Letter of Intent on Establishing Friendly Exchange Relations.',
        '7日，武侯区区长李明与迈尔签署《建立友好交流关系意向书》。',
      ],
    ),
  ).toEqual(['friendly-exchange-city intent Wuhou District/武侯区 – Linz/林茨市'])
})

test('a vice mayor of 市政府 signs for the city', () => {
  expect(
    told(
      [
        'On May 6, 2019, Vice Mayor Li Ming of Chengdu led a delegation to Austria.',
        '2019年5月6日，市政府副市长李明率团访问奥地利。',
      ],
      [
        'On the 7th, Li Ming and Karl Mayr, Chairman of the Linz City Council, signed an agreement on sister-city relations of the two cities in Linz.',
        '7日，李明与林茨市议会主席卡尔·迈尔在林茨签署两市建立友好城市关系协议书。',
      ],
    ),
  ).toEqual([expect.stringMatching(/^sister-city signed Chengdu\/成都 – Linz\/林茨/)])
})

test.each([
  [
    'They brought a letter from the Mayor, who proposes that the two car cities become sisters.',
    '他们递交市长的亲笔信，信中提议两座汽车城缔结友好城市。',
    /^sister-city intent Chengdu\/成都市? – Linz\/林茨/,
  ],
  [
    'Mayr proposed that the two places explore a friendly exchange relationship.',
    '迈尔提议两地探讨建立友好交流关系。',
    /^friendly-exchange-city intent Chengdu\/成都市? – Linz\/林茨/,
  ],
])('the two of whom a sentence speaks are those before: %s', (en, zh, tie) => {
  const met = [
    'On May 6, 2019, Mayor Li Ming of Chengdu met with Karl Mayr, Mayor of Linz, Austria.',
    '2019年5月6日，成都市市长李明会见奥地利林茨市市长卡尔·迈尔。',
  ] as const
  expect(told(met, [en, zh])).toEqual([expect.stringMatching(tie)])
})

test.each([
  [
    'On May 6, 2019, the Municipal Government of Chengdu and the People’s Committee of Hue City, Vietnam, agreed on making the two cities friendly exchange cities.',
    '2019年5月6日，成都市政府与越南顺化市人民委员会商定两市结为友好交流城市。',
    /^friendly-exchange-city \w+ Chengdu\/成都市 – Hue City\/顺化市$/,
  ],
  [
    'Linz’s neighbour Wels became a sister city of Chengdu on May 6, 2019.',
    '2019年5月6日，林茨近邻韦尔斯市与成都结为友好城市。',
    /^sister-city established Wels\/韦尔斯市 – Chengdu\/成都$/,
  ],
  [
    'On May 6, 2019, guests from Linz (Austria) and Bonn (Germany), both sister cities of Chengdu, came to the fair.',
    '2019年5月6日，成都的友好城市奥地利林茨、德国波恩嘉宾参加展会。',
    /^sister-city established Chengdu\/成都 – Linz\/林茨,sister-city established Chengdu\/成都 – Bonn\/波恩$/,
  ],
  [
    'During a video talk on May 6, 2019, Mayor Li Ming and Janice Holt, Leader of the Council of Linz, agreed that the two cities would become friendly exchange cities.',
    '2019年5月6日，市长李明与奥地利林茨市议会领袖贾尼丝·霍尔特举行视频会谈，双方商定结为友好交流城市。',
    /^friendly-exchange-city intent Chengdu\/成都 – Linz\/林茨$/,
  ],
  [
    'On May 6, 2019, the office collected masks for Linz and Bonn, both sister cities.',
    '2019年5月6日，市外办为林茨、波恩募集了口罩。',
    /^sister-city established Chengdu\/成都 – Linz\/林茨,sister-city established Chengdu\/成都 – Bonn\/波恩$/,
  ],
  [
    'On May 6, 2019, Wuhou District Government and Jung District of Seoul signed a Friendly Exchange Agreement.',
    '2019年5月6日，武侯区政府与韩国首尔中区签署《友好交流协议书》。',
    /^friendly-exchange-city signed Wuhou District\/武侯区 – Jung District\/(?:首尔)?中区$/,
  ],
  [
    'On September 2, 2018 Wuhou District and Elabuga District of Tatarstan became sister districts.',
    '2018年9月2日，武侯区与俄罗斯鞑靼斯坦叶拉布加区结为友好区。',
    /^sister-region established Wuhou District\/武侯区 – Elabuga District\/鞑靼斯坦叶拉布加区$/,
  ],
  [
    'On October 27, 2017, District Governor Kou Jianping and Magistrate Seo In-cheol renewed their Friendly Exchange Agreement.',
    '2017年10月27日，成都市武侯区区长寇建平与韩国舒川郡守徐仁哲续签《友好交流协议》。',
    /^friendly-exchange-city renewed undefined\/(?:成都市)?武侯区 – undefined\/舒川郡$/,
  ],
])('sides as the words have them: %s', (en, zh, tie) => {
  expect(told([en, zh]).join(',')).toMatch(tie)
})

test('“we” who have been sister ports are those before', () => {
  expect(
    told(
      [
        'On May 16, 2023, Qingdao Port and the Port of Linz signed a memorandum on green corridors.',
        '2023年5月16日，青岛港与林茨港签署绿色走廊备忘录。',
      ],
      [
        '“We have been sister ports since 2015,” said the director.',
        '港长说：“我们2015年就是姊妹港了。”',
      ],
    ),
  ).toEqual([
    expect.stringMatching(/^institutional-partnership established Qingdao Port.* – Port of Linz/),
  ])
})

test('a region that a sentence means by its kind alone is no place of its own', () => {
  const item = itemOf(
    [
      [
        [
          'On December 15, 2020, the ambassador praised the Region of Valparaíso, which has been linked with Guangdong since 2012 as its sister region.',
          '2020年12月15日，大使称赞瓦尔帕莱索大区，该大区自2012年起与广东结为友好省区。',
        ],
      ],
    ],
    { home: { en: 'Valparaíso', zh: '瓦尔帕莱索', country: 'CL' } },
  )
  expect(ties(item).map(({ between }) => between.map(({ zh }) => zh))).toEqual([
    ['瓦尔帕莱索大区', '广东'],
  ])
})

test('sister relations and the tie of two regions, told of the same two, are one', () => {
  expect(
    told(
      [
        'On August 30, 2023 the 15th anniversary of the sister relations of Hainan Province and the Region of Crete was celebrated in Haikou.',
        '2023年8月30日，海南省与希腊克里特大区结好15周年庆祝活动在海口举行。',
      ],
      ['', '双方于2008年建立友好省区关系。'],
    ),
  ).toEqual([
    expect.stringMatching(/^sister-region \w+ Hainan Province\/海南省 – Crete\/克里特大区$/),
  ])
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { namesOf, placesIn } from './agreements-bodies.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const met: readonly [string, string] = [
  'On May 6, Mayor Li Ming of Chengdu met with Karl Mayr, Mayor of Linz, Austria.',
  '5月6日，成都市市长李明会见奥地利林茨市市长卡尔·迈尔。',
]
/** Each tie as `type stage side – side`, the sides in English where they have it. */
const told = (...sentences: readonly (readonly [string, string])[]): string[] =>
  ties(itemOf([sentences.map(([en, zh]) => [en, zh])], { home })).map(
    ({ type, stage, between }) =>
      `${type} ${stage} ${between.map(({ en, zh }) => en ?? zh).join(' – ')}`,
  )

test.each([
  [
    'The friendship-city relationship is a bridge.',
    '友好城市关系是一座桥梁。',
    ['sister-city established Chengdu – Linz'],
  ],
  [
    'Mayr suggested that the two cities sign a sister-city agreement in autumn.',
    '迈尔建议两市秋季签署友好城市协议。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'He brought a letter with the wish to become a friendship city of Chengdu.',
    '他转交了希望与成都结为友好城市的信函。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'Both agreed to upgrade the friendly exchange relationship to sister-city ties.',
    '双方同意将友好交流关系升级为友好城市关系。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'The two sides plan to establish sister-city relations next year.',
    '双方计划于明年建立友好城市关系。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'Linz is interested in becoming a sister city of Chengdu.',
    '林茨有兴趣与成都结好。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'The two cities are preparing for the establishment of sister-city ties.',
    '两市将启动建立友好城市关系程序。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'Mayr proposed to raise the friendly exchange ties established in 2012 to sister-city relations.',
    '迈尔提议将2012年建立的友好交流关系升级为友好城市关系。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'They announced that the two cities would formally enter into sister-city relations next year.',
    '双方宣布，两市将于明年缔结友好城市关系。',
    ['sister-city intent Chengdu – Linz'],
  ],
  ['The city has 37 sister cities.', '成都有37个友好城市。', []],
])('of the guest: %s', (en, zh, expected) => {
  expect(told(met, [en, zh])).toEqual(expected)
})

test.each([
  [
    'Mayor Li hoped that Chengdu and Bern, which have just become sister cities, will do more.',
    '李市长希望刚刚结好的成都与伯尔尼多做实事。',
    ['sister-city established Chengdu – Bern'],
  ],
  [
    'On May 6, a village of Chengdu and one of Linz became friendly villages.',
    '5月6日，成都市与林茨市的两个村结为友好村。',
    ['sister-city established Chengdu – Linz'],
  ],
  [
    'Chengdu, Linz and Bern, all friendship cities, played football.',
    '成都、林茨、伯尔尼三市互为友好城市，举行足球赛。',
    ['sister-city established Chengdu – Linz', 'sister-city established Chengdu – Bern'],
  ],
  [
    'Chengdu Children’s Hospital and the Bern Hospital concluded a twinning agreement.',
    '成都儿童医院与伯尔尼医院签署结好协议。',
    ['institutional-partnership signed Chengdu Children’s Hospital – Bern Hospital'],
  ],
  [
    'Sichuan and Bavaria celebrated 30 years of partnership.',
    '四川省与巴伐利亚州庆祝结好30周年。',
    ['sister-region marked Sichuan – Bavaria'],
  ],
  [
    'This year marks the 10th anniversary of the friendship between Hainan and Utah.',
    '今年是海南与犹他州友好关系10周年。',
    ['sister-region marked Hainan – Utah'],
  ],
  [
    'This year marks the 10th anniversary of the friendship between Yangzhou and Gwangju.',
    '今年是江苏扬州与光州友好关系10周年。',
    ['sister-city marked Yangzhou – Gwangju'],
  ],
  [
    'On May 6, Chengdu Port and the Port of Linz, Austria, renewed by video their sister port agreement.',
    '5月6日，成都港与奥地利林茨港以视频方式续签友好港协议。',
    ['institutional-partnership renewed Chengdu Port – Port of Linz'],
  ],
  [
    'In Kumasi, Mayor Li held talks with Frank Boateng, Ashanti Regional Minister of Ghana, and the two sides agreed to start consultations on establishing friendly relations between the province and the region.',
    '在库马西，李市长与加纳阿散蒂省省长弗兰克·博阿滕举行会谈，双方同意就建立友好省际关系启动磋商。',
    ['sister-region intent Chengdu – Ashanti'],
  ],
  [
    'Mayor Li visited Kobe, Japan, the sister city of Tianjin.',
    '李市长访问天津市的友好城市日本神户。',
    ['sister-city established Tianjin – Kobe'],
  ],
  [
    'Greetings went to the sister cities Bern, Linz and Okazaki.',
    '向友好城市伯尔尼、林茨、冈崎致贺信。',
    [
      'sister-city established Chengdu – Bern',
      'sister-city established Chengdu – Linz',
      'sister-city established Chengdu – Okazaki',
    ],
  ],
  [
    'The International Sister Cities Conference opened in Xi’an; they saw old walls and a new town.',
    '国际友好城市大会在西安开幕，探讨古城墙与新城区共处。',
    [],
  ],
])('of whom a sentence names: %s', (en, zh, expected) => {
  expect(told([en, zh])).toEqual(expected)
})

test('lists and governments: each that is named with the home city, or the two that sign', () => {
  const links =
    'Chengdu’s sister city links with Linz, Bern and Bonn were a foundation, said Mayor Mayr of Linz, Austria.'
  expect(told([links, '成都与林茨、伯尔尼、波恩的姊妹城市关系是基础。'])).toEqual([
    'sister-city established Chengdu – Linz',
    'sister-city established Chengdu – Bern',
    'sister-city established Chengdu – Bonn',
  ])
  expect(
    told([
      'Qionglai Municipal Government and Wels Municipal Government of Austria signed an agreement, the two places became friendly exchange cities.',
      '邛崃市政府与奥地利韦尔斯市政府签署协议，两地结为友好交流城市。',
    ]),
  ).toEqual(['friendly-exchange-city established Qionglai – Wels'])
  expect(
    told([
      'Chengdu and Linz signed an action plan under their sister city agreement.',
      '成都与林茨在友好城市协议框架下签署行动计划。',
    ]),
  ).toEqual(['sister-city established Chengdu – Linz'])
})

test('the year tells whether cities are sisters or will be', () => {
  const dated = [
    met[0].replace('May 6', 'May 6, 2019'),
    met[1].replace('5月', '2019年5月'),
  ] as const
  expect(
    told(dated, [
      'Chengdu will run more trains to Linz, its sister city since 2010.',
      '成都愿向2010年结为友好城市的林茨增开班列。',
    ]),
  ).toEqual(['sister-city established Chengdu – Linz'])
  expect(
    told(dated, [
      'Both sides agreed that Chengdu and Linz would become sister cities in 2020.',
      '双方原则商定，成都与林茨于2020年结为友好城市。',
    ]),
  ).toEqual(['sister-city intent Chengdu – Linz'])
})

test('a neighbour with whom sister cities are talked of is none', () => {
  expect(
    told([
      'Wang Lin said that Chengdu and Shaanxi are at the forefront, and hoped that the two sides would set up a mechanism in the sharing of resources of sister cities.',
      '王林表示，成都与陕西同处前沿，希望双方在国际友城资源共享等方面建立机制。',
    ]),
  ).toEqual([])
})

test('a district is one under both its names', () => {
  const sides = namesOf(
    placesIn(
      itemOf([[['Nanxun District wrote.', '南潯區致函林茨市和溫州市。']]], { home }),
      new Set([0, 1]),
    ),
  )
  expect(sides.map(({ names }) => names)).toContainEqual({ en: 'Nanxun District', zh: '南潯區' })
})

test('sister districts are of regions, whatever their places are', () => {
  expect(
    told([
      'Wuhou District and the City of Linz became sister districts.',
      '武侯区与林茨市结为友好区。',
    ]),
  ).toEqual(['sister-region established Wuhou District – Linz'])
})

test('a headline names more loosely what the text tells', () => {
  expect(
    told(
      ['Shude School and Linz Music School Became Sister Schools', ''],
      ['On May 6, Shude School and Bruckner Academy became sister schools.', ''],
    ),
  ).toEqual(['school-partnership established Shude School – Bruckner Academy'])
})

test('"the two ports" are ports, and not who runs them', () => {
  expect(
    told(
      [
        'On May 6, Chengdu Port and the Port of Linz, Austria, renewed their sister port agreement.',
        '5月6日，成都港与奥地利林茨港续签友好港协议。',
      ],
      [
        'Sichuan Port Group and the Danube Port Authority signed it.',
        '四川港口集团与多瑙河港务局签字。',
      ],
      ['The two ports have been sister ports since 2019.', '两港于2019年结为友好港。'],
    ),
  ).toEqual(['institutional-partnership renewed Chengdu Port – Port of Linz'])
})

test.each([
  [
    'Linz of Austria and Chengdu exchanged views on renewing the sister city agreement.',
    '奥地利林茨市与成都就续签友好城市协议交换意见。',
    ['sister-city established Chengdu – Linz'],
  ],
  [
    'A delegation from Linz, Austria visited Chengdu to discuss twinning.',
    '奥地利林茨市代表团访问成都，洽谈结好事宜。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'Chengdu and Linz signed a plan with a view to becoming sister cities within two years.',
    '成都与林茨签署计划，力争两年内缔结友好城市。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'Chengdu and Linz, Austria signed a statement of intent to establish friendly relations.',
    '成都与奥地利林茨市签署建立友好关系意向声明。',
    ['friendly-exchange-city intent Chengdu – Linz'],
  ],
  ['Chengdu and Linz hoped to establish friendly relations.', '成都与林茨希望建立友好关系。', []],
  [
    'The 20th anniversary of twinning was celebrated by Sichuan Province and Upper Austria of Austria.',
    '四川省与奥地利上奥地利州结好20周年庆祝活动在成都举行。',
    ['sister-region marked Sichuan Province – Upper Austria'],
  ],
  [
    'Chengdu and Linz signed an agreement, the 21st pair of sister cities of Chengdu.',
    '成都与林茨签署协议，成为成都第21对友好城市。',
    ['sister-city established Chengdu – Linz'],
  ],
  [
    'They met representatives from Linz (Austria) and Bonn, Germany, both sister cities of Chengdu.',
    '会见友城奥地利林茨、德国波恩代表。',
    ['sister-city established Chengdu – Linz', 'sister-city established Chengdu – Bonn'],
  ],
  [
    'Talks were held on upgrading the ties between Chengdu and Linz, Austria to those of sister cities.',
    '成都与奥地利林茨就两市关系由友好合作升级为友好城市进行会谈。',
    ['sister-city intent Chengdu – Linz'],
  ],
  [
    'After talks in 2018 they became friends; Chengdu and Linz established sister city ties.',
    '成都与林茨结为友好城市，并就教育合作会谈。',
    ['sister-city established Chengdu – Linz'],
  ],
  [
    'He met guests from Linz, Chengdu’s sister city in Austria.',
    '他会见奥地利友城林茨市客人。',
    ['sister-city established Chengdu – Linz'],
  ],
])('a sentence tells: %s', (en, zh, expected) => {
  expect(told([en, zh])).toEqual(expected)
})

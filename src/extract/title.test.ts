import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { title } from './title.ts'

const titleOf = (en: string, zh: string) => title(itemOf([[[en, zh]]]))

describe('title()', () => {
  test.each([
    [
      'The 5th Western China International Fair was held in Chengdu on June 2.',
      '',
      { en: '5th Western China International Fair' },
    ],
    [
      'On June 2, the Danish Design Exhibition opened in Ningbo.',
      '6月2日，丹麦设计展在宁波开幕。',
      { en: 'Danish Design Exhibition', zh: '丹麦设计展' },
    ],
    ['On June 2, the Thai Food Festival opened in Ningbo.', '', { en: 'Thai Food Festival' }],
    ['', '6月2日，北欧图书展举行。', { zh: '北欧图书展' }],
    [
      'At the Linyi International Trade Fair on March 29, six contracts were signed.',
      '',
      { en: 'Linyi International Trade Fair' },
    ],
    [
      'A photo exhibition themed “Rivers of Europe” opened in Wuhan.',
      '“欧洲的河流”主题摄影展在武汉开幕。',
      { en: 'Rivers of Europe', zh: '欧洲的河流' },
    ],
    [
      '“Treasures of Lille: Goya and Courbet” opened at the Wuhan Museum on June 2.',
      '“里尔珍藏”展6月2日在武汉博物馆开幕。',
      { en: 'Treasures of Lille: Goya and Courbet', zh: '里尔珍藏' },
    ],
    [
      'On June 2, Mayor Li Hua met with Anna Berg, Mayor of Linz, who came to attend the 5th China Optics Expo.',
      '6月2日，市长李华会见前来出席第五届中国光博会的林茨市市长安娜·贝格。',
      undefined,
    ],
    ['', '6月2日，全市因公出国管理培训班举行。', undefined],
    [
      'The “Quanzhou: Emporium of the World” Photo Exhibition was held in Paris.',
      '',
      { en: '“Quanzhou: Emporium of the World” Photo Exhibition' },
    ],
    [
      'The Seminar on Dams for Officials from Latin America was held in Yichang from May 2.',
      '',
      { en: 'Seminar on Dams for Officials from Latin America' },
    ],
    [
      'Actors of Linz came to Manzhouli for the Northern Lights Film Festival on June 2.',
      '',
      { en: 'Northern Lights Film Festival' },
    ],
    ['', '6月2日，以“丝路花雨”为主题的文艺演出在兰州举行。', { zh: '丝路花雨' }],
    ['', '9月10日，中国—匈牙利智慧城市论坛在长沙举办。', { zh: '中国—匈牙利智慧城市论坛' }],
    [
      'The concert “One Sea Between Us” was played in Wuhan on June 2.',
      '6月2日，“同一片海”音乐会在武汉举行。',
      { en: 'One Sea Between Us', zh: '同一片海' },
    ],
    [
      'On May 4 the second online class on growing pepper opened in Guiyang.',
      '5月4日，贵州大学主办的第二期“一带一路”国家辣椒栽培培训班开班。',
      { zh: '第二期“一带一路”国家辣椒栽培培训班' },
    ],
    [
      'On May 27, during the Big Data Expo, a dialogue was held in Guiyang.',
      '数博会期间，5月27日，对话会在贵阳举行。',
      undefined,
    ],
    [
      'The Third International Forum of Plateau Cities, themed “Green Future”, was held online.',
      '以“绿色未来之路”为主题的第三届国际高原城市论坛在线上举行。',
      { en: 'Third International Forum of Plateau Cities', zh: '第三届国际高原城市论坛' },
    ],
    ['Mr Kok, Director-General of Investment Promotion, opened the office.', '', undefined],
    ['The Hehuang Art Troupe of Xining gave a performance in Budapest.', '', undefined],
    ['Mayor Luo met with Ambassador Novak.', '罗市长会见诺瓦克大使。', undefined],
    [
      'On June 14, Dalian and Kitakyushu held a video conference on marine ecology.',
      '6月14日，大连市与北九州市海洋生态视频会议举行。',
      undefined,
    ],
    // No cue tells these nouns: they end names all the same.
    [
      'Four sculptors won a prize at the Harbin International Snow Sculpture Competition, held in May.',
      '哈尔滨国际雪雕比赛在太阳岛举行，来自12个国家的25支代表队参赛。',
      { en: 'Harbin International Snow Sculpture Competition', zh: '哈尔滨国际雪雕比赛' },
    ],
    // 环节, 运营 and 本周 end no names.
    ['The Porto Camp was held in May.', '研学关键环节在武汉举行。', { en: 'Porto Camp' }],
    ['The Porto Camp was held in May.', '研学运营在武汉举行。', { en: 'Porto Camp' }],
    ['The Porto Camp was held in May.', '活动于本周在武汉举行。', { en: 'Porto Camp' }],
    [
      'On October 15 the Bamboo Sea Trail Race started with 800 runners.',
      '10月15日，竹海越野赛开跑。',
      { en: 'Bamboo Sea Trail Race', zh: '竹海越野赛' },
    ],
    [
      'Eighteen girls of Xining played in the Gothia Cup.',
      '西宁18名女孩参加足球赛。',
      { en: 'Gothia Cup' },
    ],
    [
      'On June 14, the Dragon Boat Festival, 21 crews raced.',
      '6月14日端午节，21支队伍参加龙舟赛。',
      undefined,
    ],
    [
      'Mayor Luo of Linz visited the city for the Gothia Cup.',
      '林茨市市长罗某访问我市。',
      undefined,
    ],
    // What opens may be all that the sentence tells.
    [
      '“Goya, Courbet: Treasures of Lille” opens at the Wuhan Museum on June 2.',
      '',
      { en: 'Goya, Courbet: Treasures of Lille' },
    ],
    // A quotation that names a ship, a choir, or what somebody said.
    ['', '6月2日，双方在“乌姆沃蒂”号拖轮上举行仪式。', undefined],
    ['', '6月2日，“多瑙之声”少年合唱团在大剧院举行音乐会。', undefined],
    [
      'He said so when a certificate was handed over.',
      '“我在这里出生，医生分文未收。”老人在捐赠仪式上说。',
      undefined,
    ],
    [
      'He said so when a certificate was handed over.',
      '“我在这里出生，医生分文未收。”老人向捐赠仪式的来宾说。',
      undefined,
    ],
  ])('%s%s', (en, zh, expected) => {
    expect(titleOf(en, zh)).toEqual(expected)
  })

  test('a headline may name the event in one language alone', () => {
    const told = itemOf([
      [['', '岛屿友城论坛在海口举行']],
      [
        [
          'The 2024 Forum of Island Sister Cities was held in Haikou on May 6.',
          '5月6日，论坛举行。',
        ],
      ],
    ])
    expect(title(told)?.en).toBe('2024 Forum of Island Sister Cities')
  })
})

test('a headline has capitals everywhere and cuts the name short: the sentence behind it has the name', () => {
  const headline: Said = ['Food Festival Opens', '美食节开幕']
  const body: Said = [
    'On May 6, the Lanzhou International Culinary Festival was held with cooks of Lyon, France.',
    '5月6日，兰州国际美食节举行，法国里昂厨师参加。',
  ]
  expect(title(itemOf([[headline, body]]))).toEqual({
    en: 'Lanzhou International Culinary Festival',
    zh: '兰州国际美食节',
  })
})

test('a headline keeps the name where the sentence behind it tells no event', () => {
  const headline: Said = ['Danish Design Exhibition in Lanzhou', '兰州丹麦设计展']
  const body: Said = [
    'Chairs and lamps of 20 artists came in May.',
    '5月，20位艺术家的桌椅灯具运抵。',
  ]
  expect(title(itemOf([[headline, body]]))?.en).toBe('Danish Design Exhibition')
})

test('a verb of a headline is no word of a name', () => {
  const headlines: Said[] = [
    ['Lyon Exhibition Opens', ''],
    ['By our office', ''],
    ['', '里昂珍宝展开幕'],
  ]
  const body: Said = [
    '“Silks of the Rhone: Treasures from Lyon” opened in Lanzhou on May 6.',
    '5月6日，“罗讷河之丝——里昂珍宝展”在兰州开幕，展览持续至7月10日。',
  ]
  expect(title(itemOf([[...headlines, body]]))).toEqual({ zh: '罗讷河之丝——里昂珍宝展' })
})

test('the sentence below a headline leads, though no cue tells of its event', () => {
  const headline: Said = ['Lanterns light up the park', '华灯照亮公园']
  const body: Said = [
    'The 19th Lyon Lantern Festival lit up the park from May 1 to 4 with players of Lanzhou.',
    '5月1日至4日，第十九届里昂灯节在公园举行，兰州艺人献艺。',
  ]
  expect(title(itemOf([[headline, body]]))).toEqual({
    en: '19th Lyon Lantern Festival',
    zh: '第十九届里昂灯节',
  })
})

describe('where something else is the news', () => {
  const signed = 'The two sides signed an agreement.'
  test('an event that was held has its name', () => {
    expect(
      titleOf(
        `The 2022 Lanzhou Innovation Week was held on July 5 with guests of Lyon, France. ${signed}`,
        '',
      ),
    ).toEqual({ en: '2022 Lanzhou Innovation Week' })
  })

  test('and one that somebody came for has none', () => {
    expect(
      titleOf('Mayor Li Hua met Anna Berg of Linz, Austria, at the Lanzhou Innovation Week.', ''),
    ).toBeUndefined()
  })
})

test('a name that is proper in Chinese has its English beside it', () => {
  expect(
    titleOf(
      'Linz beat Lanzhou 6–3 in the final of the Friendship Cup on February 5.',
      '2月5日，“友谊杯”青少年冰球赛在兰州举行，奥地利林茨队夺冠。',
    )?.en,
  ).toBe('Friendship Cup')
})

describe('what is performed has a name', () => {
  test.each([
    [
      'The Lanzhou Opera Troupe played “The Purple Hairpin” in Linz, Austria, on May 6.',
      '5月6日，兰州粤剧团在奥地利林茨演出粤剧《紫钗记》。',
      { en: 'The Purple Hairpin', zh: '紫钗记' },
    ],
    ['', '5月6日，奥地利林茨乐团在兰州演出《蓝色多瑙河》《皇帝圆舞曲》等曲目。', undefined],
    ['', '5月6日，奥地利林茨市市长访问兰州，观看《丝路花雨》。', undefined],
  ])('%s%s', (en, zh, expected) => {
    expect(titleOf(en, zh)).toEqual(expected)
  })
})

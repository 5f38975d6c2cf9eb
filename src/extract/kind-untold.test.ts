import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { kind } from './kind.ts'
import { mode } from './mode.ts'

const home = { en: 'Yantai', zh: '烟台', country: 'CN' }
const itemIn = (en: string, zh: string) => itemOf([[[en, zh]]], { home })
const told = (en: string, zh: string) => kind(itemIn(en, zh))?.kind

describe('something of abroad is an exchange', () => {
  test.each([
    // A single party, in one version or both.
    [
      'This year 12 scholarships were granted to students from Laos at Yantai University.',
      '今年，烟台大学向老挝留学生发放奖学金12份。',
    ],
    ['As of May 20, 312 applications from 41 countries had been received.', ''],
    ['', '5月6日，《烟台故事》日文版在日本出版发行。'],
    ['', '5月2日，获救的三名越南渔民回国。'],
    // People and cities of abroad whose country nobody names.
    ['Thirty foreign residents joined the library on May 3.', '5月3日，30名外籍居民加入图书馆。'],
    [
      'In May the orchestra looked for players from its sister cities.',
      '5月，乐团面向友好城市招募演奏员。',
    ],
    ['The handbook for foreigners has recently been printed.', '近日，《外国人服务手册》印发。'],
  ])('%s %s', (en, zh) => {
    expect(told(en, zh)).toBe('ceremony')
    expect(mode(itemIn(en, zh))).toBe('in-person')
  })

  test.each([
    ['The office cleaned its archives on May 3.', '5月3日，办公室整理档案。'],
    ['A new colleague joined the office in May. She will write to our sister cities.', ''],
    [
      'On May 5 a session was opened to vaccinate foreign residents.',
      '5月5日，外籍居民接种专场开放。',
    ],
    ['', '5月3日，烟台外国语学校整理档案。'],
  ])('and what is of the house is none: %s %s', (en, zh) => {
    expect(told(en, zh)).toBeUndefined()
  })
})

test.each([
  [
    'China Eastern flies from Yantai to Chiang Rai, Thailand, three times a week from May 15.',
    '5月15日起，东航每周三班执飞烟台至泰国清莱航线。',
    'opening',
  ],
  [
    'On May 8, the Consulate General of Chile moved to new premises.',
    '5月8日，智利总领事馆迁至新址办公。',
    'opening',
  ],
  [
    'A Chinese class for foreign residents began on May 8.',
    '5月8日，外籍居民中文班开课。',
    'course',
  ],
  [
    'On May 10, the consuls of France and Korea were briefed on preparations for the Asian Games.',
    '5月10日，市外办向法国、韩国领事通报亚洲运动会筹备情况。',
    'conference',
  ],
  [
    'Two red pandas from Yantai arrived at Auckland Zoo, New Zealand, on May 3.',
    '5月3日，来自烟台的两只小熊猫抵达新西兰奥克兰动物园。',
    'ceremony',
  ],
  [
    'Three teachers from Yantai left for Chiang Mai, Thailand, on May 3 to teach Chinese.',
    '5月3日，烟台三名教师赴泰国清迈任教。',
    'ceremony',
  ],
  [
    'From January to April, 41,000 Russian tourists came to Yantai, up 32 percent.',
    '1至4月，来烟台的俄罗斯游客4.1万人次，同比增长32%。',
    'summary',
  ],
  [
    'On May 13, Yantai beat Incheon, Korea, 3-1 at football.',
    '5月13日，烟台队以3比1战胜韩国仁川队。',
    'sports-event',
  ],
  [
    'Twenty-five mayors from African countries studied at Yantai University in May.',
    '5月，25名非洲国家市长在烟台大学学习城市管理。',
    'training',
  ],
  [
    'On May 9, Yantai Hospital and St. Johannes Hospital in Essen, Germany, became partners.',
    '5月9日，烟台医院与德国埃森圣约翰医院结为合作医院。',
    'signing',
  ],
  [
    'On May 26, 60 foreign teachers were taken to see Penglai Pavilion.',
    '5月26日，60名外籍教师参观蓬莱阁。',
    'tour',
  ],
  [
    'On May 20, the Chinese speech contest for foreigners was held.',
    '5月20日，外国人汉语演讲比赛举行。',
    'ceremony',
  ],
  [
    'On May 9, 12 craftsmen of Kitakyushu, Japan, came to Yantai to repair tram cars.',
    '5月9日，日本北九州12名技工来烟台修理电车。',
    'visit',
  ],
  [
    'On May 8, Vice Mayor Zhou received a group of Swedish farmers headed by Anna Berg.',
    '5月8日，周副市长会见安娜·贝里率领的瑞典农民团。',
    'meeting',
  ],
  [
    'Twenty nurses of Yangon, Myanmar, finished three months of training on May 30 and received certificates.',
    '5月30日，20名缅甸仰光护士结束三个月的培训，获得结业证书。',
    'training',
  ],
  [
    'Before she left, Consul General Maria Santos of Brazil said goodbye to Vice Mayor Wang on May 25.',
    '5月25日，巴西总领事玛丽亚·桑托斯离任前向王副市长辞行。',
    'farewell-call',
  ],
  [
    'The Honorary Consulate of Iceland began to receive visitors on May 8.',
    '5月8日，冰岛名誉领事馆开始对外办公。',
    'opening',
  ],
  [
    'Trade between Yantai and Mongolia came to 2.1 billion yuan in the first quarter.',
    '一季度，烟台与蒙古国贸易额21亿元。',
    'summary',
  ],
  [
    'Works by 20 photographers from Turin, Italy, hang in the library until May 31.',
    '意大利都灵20位摄影家的作品在图书馆展至5月31日。',
    'exhibition',
  ],
])('lesser words tell a kind where no other does: %s', (en, zh, expected) => {
  expect(told(en, zh)).toBe(expected)
  expect(told(en, '')).toBe(expected)
  expect(told('', zh)).toBe(expected)
})

test('goods of somewhere, or shipped there, are no visit', () => {
  expect(told('', '5月9日，日本捐赠的树苗运抵烟台。')).toBe('ceremony')
  expect(told('', '5月9日，日本和泉市收到来自烟台的树苗。')).toBe('ceremony')
})

test('what people fly by, and where they go home to, tells no kind beside a visit', () => {
  expect(
    told(
      'On May 6, a delegation of Lyon, France, visited Yantai; it flew home by one of the direct flights from Qingdao.',
      '5月6日，法国里昂代表团访问烟台，后乘直飞航班回国。',
    ),
  ).toBe('visit')
})

describe('what is announced is told', () => {
  test.each([
    ['A delegation of Lyon, France, will visit Yantai in June.', '', 'visit'],
    ['', '法国里昂代表团将于6月访问烟台。', 'visit'],
    ['Air France will resume direct flights from Yantai to Paris on May 20.', '', 'opening'],
    [
      'On May 30, Yantai invited 120 foreign friends to a Dragon Boat Festival party.',
      '5月30日，烟台市邀请120名外国友人参加端午联欢会。',
      'reception',
    ],
  ])('%s %s', (en, zh, expected) => {
    expect(told(en, zh)).toBe(expected)
  })

  test('but not what somebody says or a letter speaks of', () => {
    const said = 'On May 6, Mayor Kim of Gunsan, Korea, said that he would visit Yantai in autumn.'
    expect(told(said, '')).toBe('ceremony')
    expect(told('', '5月6日，韩国群山市市长致信市长，称代表团将于6月访问烟台。')).toBe('ceremony')
  })
})

test('an event that others are told of, or that is made ready, is not the news', () => {
  const zh = '5月9日，市外办举行中东欧博览会情况介绍会，法国领事参加。'
  const en = 'On May 9, the office held a briefing on the China-CEEC Expo for the consul of France.'
  expect(told(en, zh)).toBe('conference')
  expect(told('On May 9, the China-CEEC Expo opened in Yantai with guests of France.', '')).toBe(
    'exhibition',
  )
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { kind } from './kind.ts'

const home = { en: 'Jinhua', zh: '金华', country: 'CN' }

function kindOf(en: string, zh: string) {
  return kind(itemOf([[[en, zh]]], { home }))?.kind
}

test.each([
  [
    'On April 5, a folk duo from Serbia sang at the Orchid Pavilion.',
    '4月5日，塞尔维亚民歌组合在兰亭献唱。',
    'performance',
  ],
  [
    'On March 6, two nurses of Jinhua finished a year of training in Sendai, Japan.',
    '3月6日，金华市2名护士结束在日本仙台为期一年的进修。',
    'training',
  ],
  [
    'On March 29, 45 traders from India took part in a tug-of-war.',
    '3月29日，45名印度客商参加拔河比赛。',
    'sports-event',
  ],
  [
    'On September 24, Jinhua Library and the Library of Rotterdam, the Netherlands, held an online talk.',
    '9月24日，金华图书馆与荷兰鹿特丹图书馆举行线上对话。',
    'video-conference',
  ],
  [
    'On August 12, Deputy Mayor Li Na welcomed a delegation of nine from Linz, Austria.',
    '8月12日，副市长李娜欢迎奥地利林茨代表团一行9人。',
    'visit',
  ],
])('what people do tells the kind where no event is named: %s', (en, zh, expected) => {
  expect(kindOf(en, zh)).toBe(expected)
  expect(kindOf(en, '')).toBe(expected)
  expect(kindOf('', zh)).toBe(expected)
})

test.each([
  // An expo during which something else is told is only the occasion.
  [
    'On October 20, during the Canton Fair, 57 diplomats from Laos were shown round the pavilions.',
    '',
    'tour',
  ],
  [
    'On August 19, Mayor Bao Lin signed a memorandum with Marat Omarov of Karaganda, Kazakhstan, who was here for the Silk Road Expo.',
    '',
    'signing',
  ],
  [
    'On October 17, the title was conferred on the French head of the assembly line.',
    '',
    'ceremony',
  ],
  ['', '10月23日，援突尼斯中国医疗队出征仪式举行。', 'ceremony'],
])('what only stands beside is not the kind: %s%s', (en, zh, expected) => {
  expect(kindOf(en, zh)).toBe(expected)
})

test('a call is what its text tells, though the headline speaks of a visit', () => {
  const item = itemOf([
    [['', '挪威驻青岛总领事到访']],
    [['', '5月6日，新任挪威驻青岛总领事哈康·里斯礼节性拜会市长刘波。']],
  ])
  expect(kind(item)?.kind).toBe('courtesy-call')
})

test.each([
  ['On May 6, the two hospitals renewed their cooperation agreement.', ''],
  ['', '5月6日，两家医院续签合作协议。'],
])('to renew a paper is to sign it: %s%s', (en, zh) => {
  expect(kind(itemOf([[[en, zh]]]))?.kinds).toEqual(['signing'])
})

test.each([
  'On May 6, Mayor Li Ming met with Mayor Mayr and discussed the signing of an agreement.',
  'On May 6, Mayor Li Ming met with Mayor Mayr. The agreement is to be signed in June.',
])('what is still to be signed is no signing: %s', (en) => {
  const item = itemOf([en.split(/(?<=Mayr\.) /).map((one) => [one, ''] as const)])
  expect(kind(item)?.kinds).toEqual(['meeting'])
})

test.each([
  [
    'In the first three quarters, the city received 56 overseas delegations.',
    '前三季度，全市共接待外国代表团56批。',
  ],
  [
    'In 2018, Jinhua received 3.9 million overseas visitors.',
    '2018年，金华接待入境游客390万人次。',
  ],
  ['As of September 30, Jinhua had 31 sister cities.', '截至9月30日，金华有友好城市31个。'],
])('figures of a spell of time are a summary: %s', (en, zh) => {
  expect(kindOf(en, zh)).toBe('summary')
  expect(kindOf(en, '')).toBe('summary')
  expect(kindOf('', zh)).toBe('summary')
})

test.each([
  [
    'On May 2, Mayor Chen Wei wrote a letter congratulating Mayor Ono Kei of Kagoshima, Japan, on the Dragon Boat Festival.',
    '5月2日，市长陈伟致信日本鹿儿岛市市长小野圭，祝贺鹿儿岛龙舟节开幕。',
    'ceremony',
  ],
  [
    'On May 2, Mayor Chen Wei held a phone call with Mayor Dirk Roth of Linz, Austria.',
    '5月2日，市长陈伟与奥地利林茨市市长德克·罗特通电话。',
    'talks',
  ],
  [
    'On May 2, Mayor Chen Wei met with Consul General Anna Roth of Germany and invited her to visit Jinhua again.',
    '5月2日，市长陈伟会见德国总领事安娜·罗特，邀请她再次访问金华。',
    'meeting',
  ],
  [
    'On May 2, Jinhua hosted a delegation headed by Dirk Roth, Mayor of Linz, Austria.',
    '',
    'meeting',
  ],
  [
    '',
    '5月2日，来访的国际电工委员会主席约翰·史密斯祝贺金华建设成就，并与市长陈伟签署合作协议。',
    'signing',
  ],
])('what is written of, said on the telephone or invited to: %s', (en, zh, expected) => {
  expect(kindOf(en, zh)).toBe(expected)
})

test.each([
  [
    'On November 21, the port of Jinhua and the port of Linz, Austria, signed an agreement. In the first ten months, trade with Austria reached 3 billion yuan.',
    '今年前10个月，金华对奥地利贸易额达30亿元。11月21日，金华港与奥地利林茨港签署协议。',
  ],
])('figures that stand beside an event of a day are not the news: %s', (en, zh) => {
  expect(kindOf(en, zh)).toBe('signing')
})

test.each([
  [
    'On May 6, Mayor Chen Wei and Mayor Karl Roth of Linz, Austria, discussed holding a trade fair.',
    'talks',
  ],
  [
    'On May 6, 2018, Chengdu and Linz, Austria, which became sister cities in 1999, signed a new action plan.',
    'signing',
  ],
])('what is discussed, and what was before, is not the event: %s', (en, expected) => {
  expect(kindOf(en, '')).toBe(expected)
})

test('what a letter of sympathy answers speaks of does not make it internal', () => {
  const item = itemOf([
    [
      [
        'On July 14, Mayor Yin received a letter of sympathy from Robert Haskell, Mayor of Louisville, the US.',
        '7月14日，市长殷德明收到美国路易维尔市市长罗伯特·哈斯克尔的慰问信。',
      ],
      ['Haskell was concerned about the flood.', '哈斯克尔对洪灾深感牵挂。'],
      ['In his reply, Yin said the flood control goes on.', '殷德明复信说，防汛工作有序进行。'],
    ],
  ])
  expect(kind(item)?.kind).toBe('ceremony')
})

test('who is given a dinner is at a reception, and who is given a book is not', () => {
  const given = (what: string) =>
    kindOf(`On April 5, guests from Linz, Austria, were given a ${what} in Jinhua.`, '')
  expect(given('dinner')).toBe('reception')
  expect(given('book')).not.toBe('reception')
})

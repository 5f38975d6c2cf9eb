import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'
import type { Checked } from './rule.ts'

/** What the rules warn of, by their ids. */
function warned(item: Checked): string[] {
  return findings(item).flatMap(({ rule, severity }) => (severity === 'note' ? [] : [rule]))
}

function told(edtf: string, item: Checked): Checked {
  const exchange = { when: { edtf }, people: [], anniversaries: [] }
  return { ...item, exchange: exchange as unknown as Checked['exchange'] }
}

test.each([
  [
    'a figure',
    [
      [
        'The delegation called on two companies and held two fairs for more than 230 business people.',
        '代表团走访了两家公司，举办了推介会。',
      ],
      ['', '参加推介会的客商共有230多人。'],
    ],
  ],
  [
    'a month',
    [
      [
        'Volunteers are wanted for the air show, which takes place in October.',
        '航空展现招募志愿者。',
      ],
      ['', '航空展将于10月在市区的老机场举行，欢迎报名。'],
    ],
  ],
  [
    'a person',
    [
      [
        'The school for students of maritime law came to an end.',
        '海商法冬令营闭营，副校长陈峰为学员颁发结业证书。',
      ],
      ['Vice President Chen Feng handed out the certificates in the hall.', ''],
    ],
  ],
  [
    'a foreigner',
    [
      [
        'The Speaker and Enkhtaivan, Mayor of the border town, were received.',
        '主任会见了议长一行。',
      ],
      ['', '陪同来访的还有边境城市的市长恩赫泰旺等。'],
    ],
  ],
] as const)(
  'does not miss a sentence of which the other version tells %s elsewhere',
  (_, pairs) => {
    expect(warned(checked(...pairs))).toEqual([])
  },
)

test.each([
  [
    [
      'The delegation called on two companies and held two fairs.',
      '代表团走访了两家公司，举办了推介会。',
    ],
    ['', '参加推介会的客商共有230多人。'],
  ],
  [
    ['The fairs drew 230 guests.', '推介会吸引230名嘉宾。'],
    ['', '在座的230名嘉宾对推介会给予高度评价，希望明年再次举办。'],
  ],
] as const)('still misses a sentence that is told nowhere (%s)', (...pairs) => {
  expect(warned(checked(...pairs))).toContain('sentence-omitted')
})

test.each([
  ['Dimanche, Frank Meyer spoke.', '弗兰克·迈尔讲话。'],
  ['Pieter de Vries, a student, spoke.', '学生彼得·德弗里斯讲话。'],
  ['Kimo Nakasone and Miriam Okada came.', '基莫·仲宗根、米里亚姆·冈田到场。'],
  ['Göran Lindqvist signed.', '约兰·林德奎斯特签字。'],
  ['Trade with Africa grew by nearly a quarter.', '对非贸易增长24.3%。'],
  ['Everyone passed the examination.', '考试合格率100%。'],
  ['They led by a fifth of a second.', '以0.2秒领先。'],
  ['It was more than three times as many.', '是以前的三倍多。'],
  ['Less than 2 percent of the output is exported.', '出口量不足总产量的2%。'],
  ['Over 100 Students in Town', '百名学生来市'],
  ['It is 6.5 points more than three years ago.', '比三年前提高6.5个百分点。'],
  ['The other match was a draw; the Americans won the first match.', '美国队一胜一平。'],
  ['They met two years after their first contact.', '两年后会面。'],
  [
    'None of the 84 objects, which are on loan from a museum of the province, has been shown before.',
    '84件展品均系首次展出。',
  ],
  ['It has 2,300 books.', '首批图书2300册。'],
  ['Tesfaye was the first woman home.', '特斯法耶获得女子冠军。'],
  [
    'On September 20 they sang in the hall, and the next day in the port.',
    '9月20日、21日，先后演出。',
  ],
  ['They returned on September 8 from an eight-day visit.', '9月1日至8日，代表团出访。'],
  [
    'The two hospitals are expected to sign a memorandum in September.',
    '两院预计于9月签署备忘录。',
  ],
  ['The firm signed an agreement with a dealer.', '公司与一家经销商签订协议。'],
  ['The contract is worth 4.2 million New Zealand dollars.', '合同金额420万新元。'],
  ['A loan of ¥5.4 billion was granted.', '获得54亿日元贷款。'],
  ['Exports rose by 6.8% over the same period of last year.', '今年出口同比增长6.8%。'],
  [
    'A letter came from the Ministry of Education, Culture, Research and Technology.',
    '教育、文化、研究和技术部来信。',
  ],
  ['A delegation under Mayor Ruan Jianping came.', '市长阮建平率团到访。'],
  ['He spoke of the WA roundtable.', '他谈到西澳圆桌会议。'],
  ['The Province itself has had a sister there.', '卑诗省也在那里结好。'],
  ['Kolmar hoped to open a shop.', '科尔马公司希望开店。'],
  ['He will put it on display in the Sultan Mahmud Museum.', '他将在苏丹马哈茂德博物馆展出。'],
  [
    'The Jian Ware Association sent two young craftsmen to its partner.',
    '建盏协会向对方派遣两名青年匠人。',
  ],
  ['The designers hoped to come over more often.', '希望设计师常来走走。'],
] as const)('finds nothing to settle in "%s"', (en, zh) => {
  expect(warned(checked([en, zh]))).toEqual([])
})

test.each([
  ['foreign-name-differs', 'Frank Meyer spoke.', '弗兰克·霍夫曼讲话。'],
  ['foreign-name-differs', 'Pieter de Vries spoke.', '学生彼得·德哈恩讲话。'],
  ['foreign-name-differs', 'Kimo Nakasone came.', '基莫·山田到场。'],
  ['number-omitted', 'Trade with Africa grew by nearly a quarter.', '对非贸易增长34.3%。'],
  ['number-omitted', 'Many passed the examination.', '考试合格率100%。'],
  ['approximator-differs', 'Over 100 students came.', '100名学生到访。'],
  ['first-dropped', 'It has 2,300 books.', '这是首次引进图书。'],
  ['date-differs', 'On September 20 they sang in Curepipe.', '9月20日、21日，先后演出。'],
  [
    'date-differs',
    'They returned on September 8 from a six-day visit.',
    '9月1日至8日，代表团出访。',
  ],
  ['agreement-status-differs', 'They signed a memorandum.', '两院预计于9月签署备忘录。'],
  ['unit-differs', 'The contract is worth 4.2 million euros.', '合同金额420万新元。'],
  ['title-differs', 'Vice Mayor Ruan Jianping came.', '市长阮建平到访。'],
] as const)('still finds %s in "%s"', (rule, en, zh) => {
  expect(warned(checked([en, zh]))).toContain(rule)
})

test('takes a year and the years since it for one', () => {
  const since = checked(['The cities became sisters in 1982.', '两市结好37年，往来密切。'])
  expect(warned(told('2019-06-12', since))).toEqual([])
  expect(warned(told('2021-06-12', since))).toContain('number-omitted')
})

test('does not ask for the year of the story in a name', () => {
  const course = checked(['The course ended on August 30.', '2018年荒漠化防治研修班8月30日结业。'])
  expect(warned(told('2018-08-30', course))).toEqual([])
  expect(warned(told('2019-08-30', course))).toContain('date-omitted')
})

test('does not ask for the home city', () => {
  const course = checked([
    'The course ended with lessons in Dalian and Shenyang.',
    '研修班在银川结业，曾到大连、沈阳上课。',
  ])
  expect(warned({ ...course, home: { en: 'Yinchuan', zh: '银川' } })).toEqual([])
  expect(warned({ ...course, home: { en: 'Lanzhou', zh: '兰州' } })).toContain('place-omitted')
})

test('takes a name that a person has for no town', () => {
  const visit = checked(
    ['Christina Egger came from Leoben.', '克里斯蒂娜·埃格尔自莱奥本来访。'],
    ['She liked the city.', '埃格尔喜欢这座城市。'],
  )
  expect(warned(visit)).toEqual([])
})

test('lets each headline pick its place', () => {
  const visit = checked(
    ["Hungary's Consul General in Taizhou", '匈牙利驻上海总领事来访'],
    ['The Consul General of Hungary in Shanghai came.', '匈牙利驻上海总领事到访。'],
  )
  expect(warned(visit)).toEqual([])
  expect(warned(checked(['The consul came to Taizhou.', '领事来到上海。']))).toContain(
    'city-differs',
  )
})

test('lets a headline leave "first" to the story', () => {
  const trade = checked(
    ['Oranges Reach Canada', '柑橘首次出口加拿大'],
    ['The shipment is the first to Canada.', '这是首次出口。'],
  )
  expect(warned(trade)).toEqual([])
})

test('counts somebody with his companions', () => {
  const visit = checked(
    ['The Governor came on October 23.', '州长一行12人10月23日到访。'],
    ['They had lunch with him and his eleven companions.', '市长与他们共进午餐。'],
  )
  expect(warned(visit)).toEqual([])
})

test('knows both days by one of them and the count to the other', () => {
  const visit = checked(
    ['They took a boat on August 27.', '8月26日至27日，他们到访。'],
    ['They had come on the previous day.', '27日，他们乘船游览。'],
  )
  expect(warned(visit)).toEqual([])
})

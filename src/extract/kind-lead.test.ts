import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { kind } from './kind.ts'
import { parts } from './parts.ts'

const home = { en: 'Yantai', zh: '烟台', country: 'CN' }
const itemIn = (...beads: Said[]) => itemOf([beads], { home })

describe('a headline', () => {
  const headline: Said = ['Da Nang Delegation Signs Memorandum', '岘港代表团签署备忘录']
  const lead: Said = [
    'From May 15 to 17, Dang Ha, Vice Chairwoman of Da Nang, Vietnam, led a delegation to visit Yantai.',
    '5月15日至17日，越南岘港市副主席邓霞率团访问烟台。',
  ]
  const signed: Said = [
    'On May 16, the two sides signed a memorandum of understanding.',
    '16日，双方签署谅解备忘录。',
  ]

  test('tells what came of a visit that the lead tells', () => {
    const item = itemIn(headline, lead, signed)
    expect(kind(item)?.kind).toBe('visit')
    expect(parts(item).map((part) => part.kind)).toEqual(['signing'])
  })

  test('tells the kind where the lead tells it too', () => {
    const both: Said = [
      'On May 16, Da Nang and Yantai signed a memorandum at the China-Vietnam Forum held in Yantai.',
      '5月16日，岘港与烟台在烟台举行的中越论坛上签署备忘录。',
    ]
    expect(kind(itemIn(headline, both))?.kind).toBe('signing')
  })

  test('says met where the lead tells a call', () => {
    expect(
      kind(
        itemIn(
          ['Zhang Bo Meets Consul General of France', '张波会见法国总领事'],
          [
            'On May 4, Vice Mayor Zhang Bo met with Jean Petit, Consul General of France in Qingdao, who came to pay a farewell call.',
            '5月4日，副市长张波会见前来辞行拜会的法国驻青岛总领事让·珀蒂。',
          ],
        ),
      )?.kind,
    ).toBe('farewell-call')
  })
})

test.each([
  // An office of this country that comes to look round studies; a mission visits.
  [
    'On March 20, Sun Hao, Deputy Director of Dalian Foreign Affairs Office, led a delegation to Yantai and inspected the sister city garden.',
    '3月20日，大连市外办副主任孙浩一行来烟考察友好城市工作。',
    'study-visit',
  ],
  [
    'On March 20, Anna Berg, Mayor of Linz, Austria, led a delegation to Yantai and inspected the port.',
    '3月20日，奥地利林茨市市长安娜·贝格率团来烟考察港口。',
    'visit',
  ],
  // Goods arrive, and nobody with them.
  [
    'On March 12, 30,000 masks donated by Gunsan, the Republic of Korea, arrived in Yantai.',
    '3月12日，韩国群山市捐赠的3万只口罩运抵烟台。',
    'ceremony',
  ],
  [
    'On March 12, a delegation of Gunsan, the Republic of Korea, arrived in Yantai.',
    '3月12日，韩国群山市代表团抵达烟台。',
    'visit',
  ],
  // What is written is told, not what it is about.
  [
    'Ten years after Yantai and Perth, Australia, became sister cities, the two mayors exchanged letters on July 12.',
    '7月12日，烟台与澳大利亚珀斯结为友好城市10周年之际，两市市长互致信函。',
    'ceremony',
  ],
  [
    'On July 12, Yantai and Perth, Australia, became sister cities.',
    '7月12日，烟台与澳大利亚珀斯结为友好城市。',
    'signing',
  ],
  [
    'On June 12, Yoo Jeong-bok, Mayor of Incheon, the Republic of Korea, sent a congratulatory message on the opening of the Yantai Triathlon.',
    '6月12日，韩国仁川市市长刘正福就烟台铁人三项赛开幕致贺信。',
    'ceremony',
  ],
  [
    'On June 12, the Yantai Triathlon opened with runners from Incheon, the Republic of Korea.',
    '6月12日，烟台铁人三项赛开幕，韩国仁川选手参加。',
    'sports-event',
  ],
])('%s', (en, zh, expected) => {
  expect(kind(itemIn([en, zh]))?.kind).toBe(expected)
})

test('who will arrive or is to look round has not yet', () => {
  const course: Said = [
    'On June 5, a training course for officials of Laos was held in Yantai.',
    '6月5日，老挝官员培训班在烟台举办。',
  ]
  const kinds = (en: string, zh: string) => kind(itemIn(course, [en, zh]))?.kinds
  expect(kinds('They will visit Penglai Pavilion.', '学员们将赴蓬莱阁参观。')).toEqual(['training'])
  expect(kinds('They visited Penglai Pavilion.', '学员们赴蓬莱阁参观。')).toContain('tour')
  expect(kinds('They gave a scroll and saw a farm.', '学员们将书画赠予农场并参观。')).toContain(
    'tour',
  )
})

test('what a lead tells by lesser words comes before what its later sentences tell', () => {
  const home = { en: 'Ganzhou', zh: '赣州', country: 'CN' }
  const sang = [
    'The boys of Linz, Austria, sang in the Workers’ Palace on May 3.',
    '5月3日，奥地利林茨男孩在工人文化宫献唱。',
  ] as const
  const dinner = ['A dinner was given in their honour.', '市政府设宴款待来宾。'] as const
  expect(kind(itemOf([[sang, dinner]], { home }))?.kinds).toEqual(['performance', 'reception'])
  const letters = [
    'On May 3, Mayor Roth of Linz, Austria, sent a letter of thanks.',
    '5月3日，奥地利林茨市市长罗特发来感谢信。',
  ] as const
  expect(kind(itemOf([[letters, dinner]], { home }))?.kind).toBe('reception')
})

test('who performed somewhere tells it by a verb, though the sentence is not the first', () => {
  const home = { en: 'Ganzhou', zh: '赣州', country: 'CN' }
  const headline = ['Opera in Mauritius', '采茶戏亮相毛里求斯'] as const
  const stage = [
    'The troupe performed A Basket of Tea in Port Louis, Mauritius, on September 20.',
    '9月20日，剧团在毛里求斯路易港演出《一篮茶》。',
  ] as const
  expect(kind(itemOf([[headline], [stage]], { home }))?.kind).toBe('performance')
  const met = ['', '9月20日，市长会见在毛里求斯路易港演出的剧团。'] as const
  expect(kind(itemOf([[headline], [met]], { home }))?.kinds).toEqual(['meeting'])
})

test('who sets out to call on somebody visits; who comes to call calls', () => {
  const home = { en: 'Shantou', zh: '汕头', country: 'CN' }
  const kindOf = (zh: string) => kind(itemOf([[['', zh]]], { home }))?.kind
  expect(kindOf('5月8日，市长郑剑戈率团赴新加坡拜访潮州八邑会馆。')).toBe('visit')
  expect(kindOf('5月8日，新加坡驻广州总领事拜访市长郑剑戈。')).toBe('courtesy-call')
})

test('pupils of a school with a number, and pupils who go abroad, are a youth exchange', () => {
  const kindOf = (en: string, zh: string) => kind(itemOf([[[en, zh]]]))?.kind
  expect(
    kindOf('Students of Xiamen No. 9 Middle School spent a week in Linz, Austria, in May.', ''),
  ).toBe('youth-exchange')
  expect(
    kindOf('Students met Mayor Roth of Linz, Austria. Nurses spent a week there in May.', ''),
  ).not.toBe('youth-exchange')
  expect(kindOf('', '5月22日，20名中学生飞赴西班牙莱里达，开展交流。')).toBe('youth-exchange')
})

test('headlines of two versions stand before the lead, each in a bead of its own', () => {
  const item = itemOf([
    [
      ['', '武汉与波尔图签署友好意向书'],
      ['A River and a Bridge', ''],
      [
        'Maria Silva, Mayor of Porto, Portugal, visited Wuhan from June 3 to 6, 2023.',
        '2023年6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦访问武汉。',
      ],
    ],
  ])
  expect(kind(item)?.kind).toBe('visit')
})

test('foreign cities counted are a summary, and pupils who come to learn on their travels an exchange', () => {
  const main = (en: string, zh: string) => kind(itemOf([[[en, zh]]]))?.kind
  expect(
    main(
      'By the end of May, Wuhan had established friendly relations with 31 foreign cities.',
      '截至5月底，武汉市已与31个外国城市建立友好关系。',
    ),
  ).toBe('summary')
  expect(
    main(
      'In May, 18 teenagers from Porto, Portugal, sat in class at Wuhan No. 6 Middle School.',
      '5月，葡萄牙波尔图市18名学生在武汉市第六中学研学。',
    ),
  ).toBe('youth-exchange')
})

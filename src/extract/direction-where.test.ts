import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { direction } from './direction.ts'
import { kind } from './kind.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

const chengdu = { en: 'Chengdu', zh: '成都', country: 'CN' }
const hunan = { en: 'Hunan', zh: '湖南', country: 'CN' }

function directionOf(home: typeof chengdu, ...beads: (readonly [en: string, zh: string])[]) {
  const item = itemOf([beads.map(([en, zh]) => [en, zh])], { home })
  const all = people(item)
  return direction(item, {
    kinds: kind(item)?.kinds ?? [],
    people: all,
    organisations: organisations(item, all),
  })
}

test.each([
  [
    'On June 14, six runners from Chengdu took part in the Linz Marathon in Austria.',
    '6月14日，成都市6名跑者参加了奥地利林茨马拉松赛。',
    'outbound',
  ],
  [
    'On June 14, Vice Mayor Zhu Lin met with the Mayor of Windhoek, Maria Shikongo, at a congress in Toronto.',
    '6月14日，副市长朱琳在多伦多出席大会期间，会见了温得和克市市长玛丽亚·希孔戈。',
    'outbound',
  ],
  [
    'On June 14, kite flyers of Chengdu gave a show in Vienna, Austria.',
    '6月14日，成都风筝艺人在奥地利维也纳表演。',
    'outbound',
  ],
  // The city is told in the name of a site; a country by whom one visits.
  [
    'On May 7, a delegation from Chengdu planted a pine in the Castle Park of Toyama, Japan.',
    '5月7日，成都市代表团在日本富山市城址公园种下一棵松树。',
    'outbound',
  ],
  [
    'On June 17, Mayor Ning Bo, who was on a visit to Poland, handed the Mayor of Bydgoszcz, Tomasz Wilk, a draft.',
    '6月17日，正在波兰访问的市长宁波向比得哥什市市长托马什·维尔克递交草案。',
    'outbound',
  ],
  // Something happens at home as well.
  [
    'On June 14, artists from Linz in Austria gave a concert in Chengdu.',
    '6月14日，奥地利林茨的艺术家在成都举行音乐会。',
    'inbound',
  ],
  // Only one version has it abroad.
  [
    'On June 14, Karl Mayr, Mayor of Linz, Austria, who studied in Vienna, visited Chengdu.',
    '6月14日，奥地利林茨市市长卡尔·迈尔访问成都。',
    'inbound',
  ],
  [
    'On June 14, 20 incubators given by Chengdu were handed over to the Children’s Hospital of Bamako, Mali.',
    '6月14日，成都市捐赠的20台保温箱在马里巴马科儿童医院交接。',
    'outbound',
  ],
  ['On May 3, the keys were handed over to the German Consulate General in Chengdu.', '', 'local'],
  // An event, a mission and a house here are called by a country.
  [
    'On July 14, Mayor Li Wei of Chengdu spoke at the French National Day reception.',
    '7月14日，成都市市长李伟出席法国国庆招待会并致辞。',
    'inbound',
  ],
  [
    'On July 14, Karl Mayr of Linz, Austria, gave a talk in the Austrian Library of Chengdu.',
    '7月14日，林茨的卡尔·迈尔在奥地利图书馆举办讲座。',
    'inbound',
  ],
  [
    'On May 3, Karl Mayr, Mayor of Linz, Austria, attended the donation ceremony and was confident of the future.',
    '5月3日，奥地利林茨市市长卡尔·迈尔出席捐赠仪式，表示对未来信心十足。',
    'inbound',
  ],
  ['', '5月3日，奥地利林茨市市长卡尔·迈尔会见了副市长李伟。', 'inbound'],
])('where it happens tells which way: %s', (en, zh, expected) => {
  expect(directionOf(chengdu, [en, zh])).toBe(expected)
})

test('a later sentence may tell where a paper was signed', () => {
  const signed = [
    'On June 14, the deputy mayors of Linz, Austria, and Chengdu renewed their agreement.',
    '6月14日，奥地利林茨与成都两市副市长续签协议。',
  ] as const
  expect(directionOf(chengdu, signed)).not.toBe('outbound')
  const where = ['The ceremony took place in Linz.', '签字仪式在林茨举行。'] as const
  expect(directionOf(chengdu, signed, where)).toBe('outbound')
  const before = [
    'The first one was signed in Linz in 1998.',
    '首份协议1998年签字在林茨举行。',
  ] as const
  expect(directionOf(chengdu, signed, before)).not.toBe('outbound')
  const came = [
    'On June 14, Karl Mayr, Mayor of Linz, Austria, visited Chengdu.',
    '6月14日，奥地利林茨市市长卡尔·迈尔访问成都。',
  ] as const
  expect(directionOf(chengdu, came, where)).toBe('inbound')
})

test('letters written and answered go both ways', () => {
  expect(
    directionOf(chengdu, [
      'On May 8, Mayor Duan Zhiyuan wrote a letter to Rainer Brandt, Mayor of Erfurt, Germany, on his re-election.',
      '5月8日，市长段志远致信德国埃尔福特市市长莱纳·布兰特，祝贺其连任。',
    ]),
  ).toBe('two-way')
})

test('who is received by a foreigner not posted here has travelled', () => {
  expect(
    directionOf(
      chengdu,
      [
        'Youssouf Abdallah, Mayor of Moroni, Comoros, received the four doctors of Chengdu Yufeng Hospital on May 10.',
        '5月10日，科摩罗莫罗尼市市长优素福·阿卜杜拉会见了4名成都市鱼峰医院医生。',
      ],
      [
        'Huang Xiuyun, head of the group, presented Moroni with medicine.',
        '组长黄秀云向莫罗尼市赠送药品。',
      ],
    ),
  ).toBe('outbound')
})

test('a mission in a city of a home province is posted at home, and in another province it is not', () => {
  const call = [
    'On May 8, Somphet Vongsa, Consul General of Laos in Changsha, paid a farewell call at the Foreign Affairs Office.',
    '5月8日，老挝驻长沙总领事宋佩·冯萨到省委外办辞行拜会。',
  ] as const
  expect(directionOf(hunan, call)).toBe('local')
  expect(directionOf({ ...hunan, en: 'Hubei', zh: '湖北' }, call)).toBe('inbound')
})

test('where they go is the nearest place behind the verb, and a sister city is whose it is', () => {
  expect(
    directionOf(chengdu, ['', '6月8日，赴成都参赛的老挝国家足球队途经昆明，与本地青少年队合练。']),
  ).toBe('inbound')
  expect(
    directionOf(chengdu, [
      'On April 20, Vice Mayor Tian Yu visited Kobe, Japan, the sister city of Tianjin.',
      '4月20日，副市长田宇到访日本神户。',
    ]),
  ).toBe('outbound')
})

test.each([
  [
    'On March 1, Chengdu sent 10,000 masks to Gifu City, Japan.',
    '3月1日，成都市向日本岐阜市寄送口罩1万只。',
    'outbound',
  ],
  [
    'On March 1, Chengdu provided Dresden, Germany, with 500 protective suits.',
    '3月1日，成都市为德国德累斯顿市提供防护服500套。',
    'outbound',
  ],
  [
    'On March 1, Gifu City, Japan, sent 10,000 masks to Chengdu.',
    '3月1日，日本岐阜市向成都市寄送口罩1万只。',
    'inbound',
  ],
])('a gift goes where it is sent to: %s', (en, zh, expected) => {
  expect(directionOf(chengdu, [en, zh])).toBe(expected)
})

test('who is received at home by one of ours has not travelled, though of a company of this country', () => {
  expect(
    directionOf(chengdu, [
      'On May 2, Vice Mayor Chen Wei met with Albert Krieger, President of Bosch China.',
      '5月2日，副市长陈伟会见博世中国总裁阿尔伯特·克里格。',
    ]),
  ).toBe('inbound')
})

test.each([
  [
    'Recently, Chengdu donated 50,000 masks to 14 sister cities including Beppu of Japan and Gunsan of the Republic of Korea.',
    '近日，成都市向日本别府、韩国群山等14个国际友好城市捐赠口罩5万只。',
    'outbound',
  ],
  [
    'Recently, 14 sister cities including Beppu of Japan donated 50,000 masks to Chengdu.',
    '近日，日本别府等14个国际友好城市向成都市捐赠口罩5万只。',
    'inbound',
  ],
  [
    '',
    '近日，成都市向日本别府市、韩国群山市、德国波恩市、奥地利林茨市、法国蒙彼利埃市、美国凤凰城市、芬兰坦佩雷市捐赠口罩。',
    'outbound',
  ],
  // A home city in the name of what is held abroad.
  [
    'On June 6, Vice Mayor Zhu Lin attended the opening ceremony of the Chengdu (Incheon) Pavilion in Incheon, the Republic of Korea.',
    '6月6日，副市长朱琳在韩国仁川出席成都（仁川）馆开馆仪式。',
    'outbound',
  ],
  // What is to be held there is only talked of.
  [
    'On June 6, Vice Mayor Zhu Lin received Brian Keating, Mayor of Denver, the United States, and exchanged views with him on holding a Chengdu Week in Denver.',
    '6月6日，副市长朱琳会见来访的美国丹佛市市长布赖恩·基廷，双方就2026年在丹佛举办“成都周”交换了意见。',
    'inbound',
  ],
])('the way of gifts and of what is held: %s', (en, zh, expected) => {
  expect(directionOf(chengdu, [en, zh])).toBe(expected)
})

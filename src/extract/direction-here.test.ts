import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { direction } from './direction.ts'
import { kind } from './kind.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

const chengdu = { en: 'Chengdu', zh: '成都', country: 'CN' }
const lyon = { en: 'Lyon', zh: '里昂', country: 'FR' }

function directionOf(home: typeof chengdu, en: string, zh: string) {
  const item = itemOf([[[en, zh]]], { home })
  const all = people(item)
  return direction(item, {
    kinds: kind(item)?.kinds ?? [],
    people: all,
    organisations: organisations(item, all),
  })
}

test.each([
  [
    chengdu,
    'On May 19, the international students of Jincheng University cooked at a reception for 500 guests.',
    '5月19日，锦城大学的留学生在招待会上为500位来宾烹制美食。',
    'local',
  ],
  [
    chengdu,
    'On May 30, a press conference was held for consuls of 12 countries.',
    '5月30日，面向12国领事的新闻发布会举行。',
    'local',
  ],
  // Somebody came for it.
  [
    chengdu,
    'On May 30, Karl Mayr, Mayor of Linz, Austria, spoke at a reception for consuls of 12 countries.',
    '5月30日，奥地利林茨市市长卡尔·迈尔在12国领事招待会上致辞。',
    'inbound',
  ],
  [
    lyon,
    'On 12 May, the Chinese community of Lyon gave a reception.',
    '5月12日，里昂华人举行招待会。',
    'local',
  ],
  [
    lyon,
    'On 12 May, the Shanghai Orchestra gave a concert in Lyon.',
    '5月12日，上海乐团在里昂举行音乐会。',
    'inbound',
  ],
] as const)('%#: those who live here, the consuls, and those who come', (home, en, zh, way) => {
  expect(directionOf(home, en, zh)).toBe(way)
})

test.each([
  [
    'On May 4, Vice Mayor Chen Tao spoke at a video conference with Deputy Mayor Anna Lund of Lahti, Finland, on a visit in Lahti, Finland.',
    '5月4日，副市长陈涛与芬兰拉赫蒂市副市长安娜·隆德举行视频会议，商谈赴芬兰拉赫蒂访问事宜。',
    'two-way',
  ],
  [
    'On May 8, Mayor Mai Guowei and Nishimura Hideaki, Mayor of Itami, Japan, exchanged congratulatory letters.',
    '5月8日，市长麦国维与日本伊丹市市长西村秀明互致贺信。',
    'two-way',
  ],
  [
    'From July 3 to 11, Vice Mayor Cui Yanting led a delegation to visit Hungary, where he met with Katalin Szabo, Mayor of Pécs, Hungary.',
    '7月3日至11日，副市长崔延亭率团赴匈牙利访问，会见了佩奇市市长卡塔林·萨博。',
    'outbound',
  ],
  [
    'On May 28, the Deputy Mayor of Linz, Austria, Anna Lund, met the Chengdu delegation at the port.',
    '5月28日，奥地利林茨市副市长安娜·隆德在港口会见成都市代表团。',
    'outbound',
  ],
  [
    'On May 28, Vice Mayor Zhu Lin met the Linz delegation from Austria at the port.',
    '5月28日，副市长朱琳在港口会见奥地利林茨市代表团。',
    'inbound',
  ],
  [
    'In Linz, Austria, on May 17, Vice Mayor Zhu Lin signed an agreement with Mayor Karl Mayr.',
    '5月17日，副市长朱琳在奥地利林茨与市长卡尔·迈尔签署协议。',
    'outbound',
  ],
  [
    'On May 9, masks donated by Chengdu reached Linz, Austria.',
    '5月9日，成都捐赠的口罩运抵奥地利林茨。',
    'outbound',
  ],
  [
    'On May 9, masks donated by Linz, Austria, reached Chengdu.',
    '5月9日，奥地利林茨捐赠的口罩运抵成都。',
    'inbound',
  ],
  [
    'A training course in Korean for civil servants was held on May 14.',
    '5月14日，面向公务员的韩语培训班开班。',
    'domestic',
  ],
  [
    'A training course for Korean nurses was held on May 14.',
    '5月14日，面向韩国护士的培训班开班。',
    'inbound',
  ],
])('%#: links, letters, journeys, goods and languages', (en, zh, way) => {
  expect(directionOf(chengdu, en, zh)).toBe(way)
})

test('a country that a course is held in is no language', () => {
  const en = 'Twenty nurses began a training course in Germany on May 14.'
  const zh = '5月14日，20名护士在德国的培训班开班。'
  expect(directionOf(chengdu, en, zh)).not.toBe('domestic')
})

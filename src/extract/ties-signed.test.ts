import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (...beads: readonly (readonly [string, string])[]): string[] =>
  ties(itemOf([beads], { home })).map(({ between }) =>
    between.map(({ en, zh }) => [en, zh].filter(Boolean).join(' / ')).join(' – '),
  )
const before = [
  'In Linz, Wang Fang saw the port. Linz has been a sister city of Chengdu since 1983.',
  '在林茨，王芳考察了港口。林茨1983年与成都结为友好城市。',
] as const

test.each([
  // Whose mayors sign, wherever they do.
  [
    'In Linz, Li Qiang, Vice Mayor of Danyang, and Marat Bekov, Mayor of Zwettberg, signed a letter of intent on establishing sister city relations between the two cities.',
    '丹阳市副市长李强与茨韦特贝格市市长马拉特·别科夫在林茨签署两市建立友好城市关系意向书。',
    ['Danyang / 丹阳市 – Zwettberg / 茨韦特贝格市'],
  ],
  // Whoever has no city in his title is of this one, whatever city was told of before.
  [
    'Wang Fang and Jan Kovac, Mayor of Zwettberg, signed an agreement on establishing sister city relations between the two cities.',
    '王芳与茨韦特贝格市市长扬·科瓦奇签署两市缔结友好城市关系协议书。',
    ['Chengdu / 成都 – Zwettberg / 茨韦特贝格市'],
  ],
  // A mayor who speaks of the two cities.
  [
    'Kate Colin, Mayor of Zwettberg, was willing to promote a sister city relationship between the two cities.',
    '茨韦特贝格市市长凯特·科林愿推动两市结为友好城市。',
    ['Chengdu / 成都 – Zwettberg / 茨韦特贝格市'],
  ],
  // Where two mayors met is nobody's town.
  [
    'A letter of intent on establishing sister city relations between the two cities was signed by the two Mayors at the Zwettberg Center.',
    '两市市长在市民中心签署两市建立友好城市关系意向书。',
    [],
  ],
  // Of two towns of two mayors none is taken.
  [
    'Kate Colin, Mayor of Zwettberg, and Jan Kovac, Mayor of Brunnfeld, spoke of the sister city relationship between the two cities.',
    '茨韦特贝格市市长凯特·科林和布伦费尔德市市长扬·科瓦奇谈到两市友城关系。',
    [],
  ],
])('%s', (en, zh, expected) => {
  expect(told([en, zh])).toEqual(expected)
})

test('the cities of those who sign come before those of the sentence before', () => {
  const signed = [
    'Wang Fang and Jan Kovac, Mayor of Zwettberg, signed a letter of intent on establishing friendly exchange relations between the two cities.',
    '王芳与茨韦特贝格市市长扬·科瓦奇签署两市建立友好交流关系意向书。',
  ] as const
  expect(told(before, signed)).toEqual([
    'Chengdu / 成都 – Linz / 林茨',
    'Chengdu / 成都 – Zwettberg / 茨韦特贝格市',
  ])
})

test('a region of this country has its own partner', () => {
  expect(
    told([
      'Liberec Region and Hunan Province have been sister regions since 2005.',
      '利贝雷茨州与湖南省2005年结为友好省州。',
    ]),
  ).toEqual(['Liberec Region / 利贝雷茨州 – Hunan Province / 湖南省'])
})

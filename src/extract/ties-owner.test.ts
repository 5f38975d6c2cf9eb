import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Suzhou', zh: '苏州', country: 'CN' }
/** The sides of each tie, in English where they have it. */
const sides = (en: string, zh: string): string[] =>
  ties(itemOf([[[en, zh]]], { home })).map(({ between }) =>
    between.map((names) => names.en ?? names.zh).join(' – '),
  )

test.each([
  [
    'On May 10, Changshu celebrated the 20th anniversary of its sister-city ties with Whittlesea, Australia.',
    '5月10日，常熟市庆祝与澳大利亚惠特尔西市结好20周年。',
    'Changshu – Whittlesea',
  ],
  [
    'On May 10, Tonglu County welcomed a delegation from its sister city Klagenfurt.',
    '5月10日，桐庐县接待友好城市克拉根福代表团。',
    'Tonglu County – Klagenfurt',
  ],
  [
    'On May 10, Xiangshan County of Ningbo renewed its sister city agreement with Linz.',
    '5月10日，宁波市象山县与林茨市续签友好城市协议书。',
    'Xiangshan County – Linz',
  ],
  [
    'Kunshan City and South El Monte, California, USA signed a memorandum of understanding on establishing sister city relations.',
    '昆山市与美国加利福尼亚州南艾尔蒙地市签署建立友好城市关系备忘录。',
    'Kunshan City – South El Monte',
  ],
  [
    'A delegation of Heilongjiang’s sister province Alberta visited Suzhou.',
    '黑龙江省友好省份艾伯塔省代表团访问苏州。',
    'Heilongjiang – Alberta',
  ],
])('the tie is of whom the sentence is about: %s', (en, zh, expected) => {
  expect(sides(en, zh)).toEqual([expected])
})

test('a version without words of a tie names its sides too', () => {
  const [tie] = ties(
    itemOf(
      [
        [
          [
            'Jiutai District and Mishima, Japan established friendship.',
            '九台区与日本三岛市建立友好关系。',
          ],
        ],
      ],
      { home },
    ),
  )
  expect(tie?.between).toEqual([
    { en: 'Jiutai District', zh: '九台区' },
    { en: 'Mishima', zh: '三岛市' },
  ])
})

test.each([
  [
    'After Shanghai the mayor of Linz, a sister city, came here.',
    '访沪后，友城林茨市市长来访。',
    ['Suzhou – Linz'],
  ],
  [
    'On May 10, Suzhou and Kunshan received a delegation from the sister city Linz.',
    '5月10日，苏州、昆山接待友好城市林茨代表团。',
    ['Suzhou – Linz'],
  ],
  ['The Mayor of Suzhou read a letter in which Suzhou was called a sister city of Suzhou.', '', []],
])('and else of the home city: %s', (en, zh, expected) => {
  expect(sides(en, zh)).toEqual(expected)
})

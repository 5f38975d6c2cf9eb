import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

const home = { en: 'Ningbo', zh: '宁波市', country: 'CN' }

test.each([
  ['塞瓦略斯大使感谢贵阳。', '厄瓜多尔驻华大使'],
  ['大使感谢贵阳。', '厄瓜多尔驻华大使'],
])('a part of a full name is no second person: %s', (later, title) => {
  const item = itemOf([
    [
      ['', '7月6日，厄瓜多尔驻华大使里卡多·塞瓦略斯·比努埃萨率团来访，市长田映红会见。'],
      ['', later],
    ],
  ])
  expect(people(item).map((one) => [one.name?.zh, one.title?.zh])).toEqual([
    ['里卡多·塞瓦略斯·比努埃萨', title],
    ['田映红', '市长'],
  ])
})

test('an address behind a part of a name is none of it', () => {
  const item = itemOf([
    [
      ['', '7月19日，植物园园艺部主任阿拉斯代尔·缪尔黑德博士在爱丁堡签字。'],
      ['', '缪尔黑德博士说：“它们差不多算是回家了。”'],
    ],
  ])
  expect(people(item).map((one) => one.name?.zh)).toEqual(['阿拉斯代尔·缪尔黑德'])
})

test('the holder of a post that a headline names is he who holds it in the text', () => {
  const parties = people(
    itemOf(
      [
        [
          ['Mayor of Oldenrade Visits Ningbo', '奥尔登拉德市市长访问宁波'],
          [
            'On May 2, Uwe Petersen, Mayor of Oldenrade, Germany, visited Ningbo.',
            '5月2日，德国奥尔登拉德市市长乌韦·彼得森访问宁波。',
          ],
        ],
      ],
      { home },
    ),
  )
  expect(parties.map(({ name }) => name?.en)).toEqual(['Uwe Petersen'])
})

test('verbs before what people work as, and a party for them, are nobody', () => {
  const parties = people(
    itemOf(
      [
        [
          ['', '双方同意在航班恢复后重启医生交流。'],
          ['', '沈阳市外国专家新年招待会举行。'],
        ],
      ],
      { home },
    ),
  )
  expect(parties).toEqual([])
})

test('a group, or a lone word that is no surname, that only a headline has is nobody', () => {
  const parties = people(
    itemOf(
      [
        [
          ['Mayor Off to Europe as Guests from Bavaria Come', '外国专家获奖'],
          ['Mayor Zhou Wei received Emil Petrov, Mayor of Munich, Germany.', ''],
        ],
      ],
      { home },
    ),
  )
  expect(parties.map(({ name }) => name?.en)).toEqual(['Zhou Wei', 'Emil Petrov'])
})

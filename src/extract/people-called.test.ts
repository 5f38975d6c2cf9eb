import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

test.each([
  ['塞瓦略斯大使感谢贵阳。', '厄瓜多尔驻华大使'],
  ['塞瓦略斯博士说，玫瑰很美。', '厄瓜多尔驻华大使'],
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

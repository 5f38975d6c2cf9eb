import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

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

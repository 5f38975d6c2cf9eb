import { expect, test } from 'vitest'
import { itemsOf } from '../../test/paired-blocks.ts'

const tea = 'On May 9, a tea culture exhibition from Hangzhou opened at the museum in Kyoto.'
const teaZh = '5月9日，杭州茶文化展在京都博物馆开幕。'
const school = 'On May 12, students of Xiamen Middle School left for a summer camp in New Zealand.'
const schoolZh = '5月12日，厦门中学学生赴新西兰参加夏令营。'

test('a heading alike to that of another story ties no two stories', () => {
  const text = [
    ['Japan calls', tea],
    ['京都茶文化展', teaZh],
    ['Pupils away', school],
    ['中日学生互访', schoolZh],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
  expect(itemsOf(text)).toEqual([
    [
      [0, 1],
      [2, 3],
    ],
    [
      [4, 5],
      [6, 7],
    ],
  ])
})

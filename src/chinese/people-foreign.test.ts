import { expect, test } from 'vitest'
import { foreignNames } from './people-foreign.ts'

const named = (zh: string): string[] =>
  foreignNames(zh).map(({ start, end }) => zh.slice(start, end))

test.each([
  [
    '波兰的卡塔热娜·利斯、塔吉克斯坦的西约武什·拉希莫夫获颁。',
    '卡塔热娜·利斯',
    '西约武什·拉希莫夫',
  ],
  ['热依汗古丽·玉素甫说', '热依汗古丽·玉素甫'],
  ['日前，冯·施密特参观了学校。', '冯·施密特'],
  ['俄方安德烈·伊万诺夫说', '安德烈·伊万诺夫'],
  // Behind words that are set off by nothing, the strict letters alone tell.
  ['歌手武什·拉希莫夫说', '什·拉希莫夫'],
])('a rarer letter is of a name that a mark sets off: %s', (zh, ...names) => {
  expect(named(zh)).toEqual(names)
})

test('what bears a name is nobody', () => {
  expect(named('代表团在多丽丝·杜克剧场、约翰·杜威小学和马可·波罗纪念馆参观')).toEqual([])
  expect(named('多丽丝·杜克在剧场致辞')).toEqual(['多丽丝·杜克'])
})

test('whose grandchild somebody is is no part of the name before a dot', () => {
  expect(named('参议员约翰·格伦的外孙女汉娜·泰森-里斯观看演出')).toEqual([
    '约翰·格伦',
    '汉娜·泰森-里斯',
  ])
})

test.each([
  ['包括留学生阿米娜·优素福在内的学生', '阿米娜·优素福'],
  ['塞梅尔维斯大学派加博尔·科瓦奇出席', '加博尔·科瓦奇'],
  ['纳哈扬·拉希迪酋长致信', '纳哈扬·拉希迪'],
  ['会上，派克·布朗出席', '派克·布朗'],
])('what ends a word before a name, or honours it behind, is none of it: %s', (zh, name) => {
  expect(named(zh)).toEqual([name])
})

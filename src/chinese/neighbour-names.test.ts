import { expect, test } from 'vitest'
import { japaneseNames, spellsNeighbour } from './neighbour-names.ts'

test.each([
  ['渡邊俊之', 'Watanabe Toshiyuki', true],
  ['渡边俊之', 'Toshiyuki WATANABE', true],
  ['朴钟秀', 'Park Jong-soo', true],
  ['阮文强', 'Nguyễn Văn Cường', true],
  ['佐佐木一', 'Hajime Sasaki', true],
  ['篠田昭', 'Akira Shinoda', true],
  ['石塚一', 'Hajime Ishizuka', true],
  ['渡边俊之', 'Yamada Taro', false],
  ['约翰逊', 'Johnson', false],
])('%s is spelt %s: %s', (han, latin, spelt) => {
  expect(spellsNeighbour(han, latin) > 0).toBe(spelt)
})

test('a Japanese name has a family name of two characters or more, and no place for a given name', () => {
  const names = (plain: string) =>
    japaneseNames(plain, 0).map(({ start, end }) => plain.slice(start, end))
  expect(names('渡边俊之在会上表示')).toEqual(['渡边俊之在', '渡边俊之', '渡边俊'])
  expect(names('松山大学代表团')).toEqual(['松山大'])
  expect(names('福冈县知事')).toEqual([])
})

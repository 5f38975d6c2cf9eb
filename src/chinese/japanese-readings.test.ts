import { expect, test } from 'vitest'
import { japaneseEnd, japaneseInitials, spellsJapanese } from './japanese-readings.ts'

test('a Japanese name ends where its reading does, family name first or last', () => {
  expect(japaneseEnd('石黑惠一共同签署', 0, 'Keiichi Ishiguro')).toBe(4)
  expect(japaneseEnd('小川诚一同培土', 0, 'Ogawa Makoto')).toBe(3)
  expect(japaneseEnd('石黑惠一共同签署', 0, 'Kumiko Ishii')).toBeUndefined()
})

test('a character has the letters that names with it begin with in Japan', () => {
  expect(japaneseInitials('石')).toEqual(expect.arrayContaining(['i', 's']))
  expect(japaneseInitials('的')).toEqual([])
})

test.each([
  ['渡邊俊之', 'WATANABE Toshiyuki', 1],
  ['及川武志', 'Oikawa Takeshi', 1],
  ['井上裕太', 'Yūta Inoue', 1],
  ['井上裕太', 'Yuta Inouye Smith', 0],
  ['高橋', 'Takahashi', 0],
])('%s is read %s: %d', (han, latin, likeness) => {
  expect(spellsJapanese(han, latin)).toBe(likeness)
})

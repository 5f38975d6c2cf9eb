import { describe, expect, test } from 'vitest'
import { chineseWords } from './words.ts'

const known = new Map([
  ['友好', 50],
  ['城市', 80],
  ['友好城市', 20],
  ['市', 90],
  ['友', 5],
])
const counts = {
  total: 1000,
  count: (text: string, start: number, end: number) => known.get(text.slice(start, end)) ?? 0,
}

describe('chineseWords()', () => {
  test('takes the likeliest cut', () => {
    expect(chineseWords('友好城市', counts)).toEqual(['友好城市'])
    expect(chineseWords('友好市', counts)).toEqual(['友好', '市'])
  })

  test('an unknown character stands alone', () => {
    expect(chineseWords('甬城市', counts)).toEqual(['甬', '城市'])
  })
})

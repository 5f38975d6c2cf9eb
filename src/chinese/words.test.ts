import { describe, expect, test } from 'vitest'
import { chineseWords, type WordCounts } from './words.ts'

const known = new Map([
  ['友好', 50],
  ['城市', 80],
  ['友好城市', 20],
  ['市', 90],
  ['友', 5],
])
const counts: WordCounts = {
  total: 1000,
  eachFrom(text, [start, end], visit) {
    for (let at = start + 1; at <= end; at++) {
      const count = known.get(text.slice(start, at))
      if (count !== undefined) visit(at, count)
    }
  },
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

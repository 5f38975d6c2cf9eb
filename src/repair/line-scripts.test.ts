import { expect, test } from 'vitest'
import { codesOf } from './codes.ts'
import { landmarksOf } from './landmarks.ts'
import { linesOf } from './line-scripts.ts'
import { englishIn, isEnglishAt } from './lines.ts'

const text = ['重慶 and 重庆', '', 'Xi’an 市', '發'].join('\n')
const codes = codesOf(text)
const lines = linesOf(codes, landmarksOf(codes))

test('every line is told by its Chinese stretches, the first and the last too', () => {
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'))
  expect(lines.map(({ han, traditional, short }) => [han, traditional, short])).toEqual([
    [4, 1, 1],
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
  ])
})

test('a line is English when it has more than three Latin letters for each Han one', () => {
  const asked = englishIn(codes, lines)
  const isEnglish = (at: number) => isEnglishAt(asked, at)
  expect(lines.map(({ start }) => isEnglish(start))).toEqual([false, false, true, false])
  expect(isEnglish(0)).toBe(false)
})

import { expect, test } from 'vitest'
import { atOnce, codesOf } from './codes.ts'
import { landmarksOf } from './landmarks.ts'

test.each([
  ['capitalPairs', 'CHina and the UN', [1, 15]],
  // A text begins as if what it begins with went on: that is no pair.
  ['capitalPairs', 'A capital', []],
  ['figureGaps', '2 0 and 7 June', [1, 3, 9]],
  ['rareHan', '中國的鞫', [3]],
  ['figureJoints', 'the 20th', [6]],
] as const)('%s of "%s"', (name, text, places) => {
  expect(Array.from(landmarksOf(codesOf(text))[name])).toEqual(places)
})

test('landmarks stand where one piece of a text ends and the next begins', () => {
  const before = 'a'.repeat(atOnce - 1)
  const { capitalPairs, placesOf } = landmarksOf(codesOf(`${before}UN, ${before}CH`))
  expect([...capitalPairs]).toEqual([atOnce, 2 * atOnce + 3])
  expect(placesOf(',')).toEqual([atOnce + 1])
})

import { expect, test } from 'vitest'
import { codesOf } from './codes.ts'
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

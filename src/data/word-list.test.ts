import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import wordListPath from 'word-list'
import { longestListed } from './word-list.ts'

test('no word of the list is longer than its longest', () => {
  const sizes = readFileSync(wordListPath, 'utf8')
    .split('\n')
    .map((word) => word.length)
  expect(sizes.reduce((most, size) => Math.max(most, size))).toBe(longestListed)
})

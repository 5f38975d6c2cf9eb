import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { goodPairs } from '../../test/good-pairs.ts'
import { findings } from './check.ts'

test.each(goodPairs)('finds nothing to settle in "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('does not miss a figure that moved to the next sentence', () => {
  const item = checked(
    ['The city has 54 sister cities. It is proud.', '该市引以为豪。'],
    ['It has 125 friendly exchange cities as well.', '该市有友好城市54对、友好交流城市125对。'],
  )
  expect(findings(item)).toEqual([])
})

test('compares nothing in an item of one language', () => {
  expect(findings(checked(['', '3月2日，18位学员参加。']))).toEqual([])
})

import { expect, test } from 'vitest'
import { isGenericHan } from './generic-name.ts'

test.each([
  ['市政府外办', true],
  ['国际交流课', true],
  ['园区管委会', true],
  ['苏州工业园区管委会', false],
])('%s is %s to be of any city', (name, expected) => {
  expect(isGenericHan(name)).toBe(expected)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literal } from './literal.ts'

test('finds the words themselves, of any letters and marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(new RegExp(`^${literal(words)}$`, 'u').test(words)).toBe(true)
    }),
  )
})

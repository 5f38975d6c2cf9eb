import { expect, test, vi } from 'vitest'
import { remembered } from './remembered.ts'

test('what gives nothing is worked out once too', () => {
  const work = vi.fn((letters: string) => (letters === 'a' ? 'b' : undefined))
  const asked = remembered(work)
  expect(['a', 'c', 'a', 'c'].map(asked)).toEqual(['b', undefined, 'b', undefined])
  expect(work).toHaveBeenCalledTimes(2)
})

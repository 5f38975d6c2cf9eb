import { expect, test } from 'vitest'
import { toldBy, toldInTurn } from './in-turn.ts'

test('toldInTurn() changes once from the words of one text to those of the next', () => {
  const first = [2, 3, 0, 0]
  const second = [0, 0, 1, 4]
  expect(toldInTurn(first, second)).toBe(10)
  // Told the other way round, no change gains anything over what the second tells alone.
  expect(toldInTurn(second, first)).toBe(toldBy(first))
})

import { expect, test } from 'vitest'
import { answersTo, toldBy, toldInTurn } from './in-turn.ts'

test('toldInTurn() changes once from the words of one text to those of the next', () => {
  const first = [2, 3, 0, 0]
  const second = [0, 0, 1, 4]
  expect(toldInTurn(first, second)).toBe(10)
  // Told the other way round, no change gains anything over what the second tells alone.
  expect(toldInTurn(second, first)).toBe(toldBy(first))
})

test('answersTo() takes of several texts for each word the one that tells most of it, and texts on end', () => {
  const answered = {
    ofSource: () => [],
    ofTarget: (source: number, target: number) => [10 * target + source, 5 - source],
  }
  const texts = { source: 0, target: 1, sourceCount: 2, targetCount: 2 }
  expect(answersTo(answered, texts, 'source')).toEqual([11, 5, 21, 5])
})

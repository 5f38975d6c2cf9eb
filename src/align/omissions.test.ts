import { expect, test } from 'vitest'
import { omissionHabit } from './omissions.ts'

const single = { source: 0, target: 0, sourceCount: 1, targetCount: 1 }

test('omissionHabit() is above 0 where texts are left alone in plenty, and below where they hardly are', () => {
  const singles = Array.from({ length: 30 }, () => single)
  const alone = { ...single, targetCount: 0 }
  expect(omissionHabit([...singles, alone, alone, alone, alone], 4)).toBeGreaterThan(0.2)
  expect(omissionHabit(singles, 0)).toBeLessThan(-0.2)
  // What crosses the others was moved, not left out.
  expect(omissionHabit([...singles, alone, alone, alone, alone], 0)).toBeLessThanOrEqual(0)
})

import { expect, test } from 'vitest'
import { isReached } from './severity.ts'

test('--fail-on counts findings as severe or more so', () => {
  const found = [{ severity: 'note' as const }, { severity: 'warning' as const }]
  const asked = (['note', 'warning', 'error', undefined] as const).map((one) =>
    isReached(one, found),
  )
  expect(asked).toEqual([true, true, false, false])
  expect(isReached('note', [])).toBe(false)
})

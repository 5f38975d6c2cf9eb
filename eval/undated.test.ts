import { expect, test } from 'vitest'
import { totals } from './score.ts'
import { score } from './tally.ts'
import { undatedRows } from './undated.ts'

// A quarter of the bulletins: what was reached on it, less a little. Long beside other work.
test('bulletins that nothing dates are given few wrong years', { timeout: 300_000 }, async () => {
  const [year] = totals(await undatedRows({ first: 0, of: 4 }))
  const { precision, recall } = score(year?.outcome ?? { right: 0, guessed: 1, found: 0, gold: 1 })
  expect(precision).toBeGreaterThan(0.87)
  expect(recall).toBeGreaterThan(0.5)
})

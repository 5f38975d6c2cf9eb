import { describe, expect, test } from 'vitest'
import { totals } from './score.ts'
import { score } from './tally.ts'
import { tieParts, tieRows } from './tie-stories.ts'

/** The least F1 of a part, ties and agreements: what was reached, less a little. */
const floors: Readonly<Record<string, readonly [number, number]>> = {
  borders: [0.78, 0.89],
  coasts: [0.78, 0.86],
  lakes: [0.92, 0.85],
  mountains: [0.88, 0.91],
  plains: [0.87, 0.86],
  rivers: [0.87, 0.89],
}

describe.each(tieParts)('on the part "%s" of the items on ties the product', (part) => {
  test('stays above its floors', { timeout: 60_000 }, async () => {
    const reached = new Map(
      totals(await tieRows(part)).map(({ field, outcome }) => [field, score(outcome).f1]),
    )
    const [least, leastOfPapers] = floors[part] ?? [1, 1]
    expect(reached.get('ties')).toBeGreaterThan(least)
    expect(reached.get('agreements')).toBeGreaterThan(leastOfPapers)
  })
})

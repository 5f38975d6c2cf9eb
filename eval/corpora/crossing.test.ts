import { expect, test } from 'vitest'
import { score } from '../tally.ts'
import { crossingRows } from './crossing.ts'

test('beads cross where sentences are swapped, and nowhere else', async () => {
  const floors: Record<string, number> = { 'invented news': 0.87, 'items of the check': 0.92 }
  for (const { texts, way, across, beads } of await crossingRows()) {
    const isPlain = way === 'as they are'
    if (isPlain) expect.soft(across.guessed, texts).toBe(0)
    expect.soft(score(across).precision, `${texts}, ${way}`).toBeGreaterThanOrEqual(0.98)
    expect.soft(score(across).recall, `${texts}, ${way}`).toBeGreaterThanOrEqual(floors[texts] ?? 1)
    expect.soft(score(beads).f1, `${texts}, ${way}`).toBeGreaterThanOrEqual(isPlain ? 1 : 0.98)
  }
})

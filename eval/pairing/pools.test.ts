import { describe, expect, test } from 'vitest'
import { pairingRows } from './bench.ts'
import { storyCorpus } from './corpus.ts'
import { summed } from './outcome.ts'
import { pool } from './pools.ts'

describe('pool()', () => {
  const wanted = { mix: 'together', size: 60, seed: 1 } as const

  test('is the same for the same seed, and lacks some of either side', () => {
    const made = pool(storyCorpus(), wanted)
    expect(made).toEqual(pool(storyCorpus(), wanted))
    expect(made?.zh.length).toBeLessThan(60)
    expect(made?.partners).toContain(-1)
    expect(new Set(made?.partners.filter((partner) => partner >= 0)).size).toBeGreaterThan(40)
  })

  test('there is none of more items than the corpus has', () => {
    expect(pool(storyCorpus(), { ...wanted, size: 1000 })).toBeUndefined()
  })
})

// The floors of pairing: what news of this kind must reach (docs/reference/eval.md).
test('shuffled news is paired with a precision of .998 and a recall of .99', async () => {
  const { right, found, gold } = summed(
    (await pairingRows(storyCorpus())).map(({ count }) => count),
  )
  expect(right / found).toBeGreaterThanOrEqual(0.998)
  expect(right / gold).toBeGreaterThanOrEqual(0.99)
})

import { describe, expect, test } from 'vitest'
import { undone } from '../../src/edit.ts'
import { repair } from '../../src/repair/repair.ts'
import { score } from '../tally.ts'
import { damageSplits, judgedPages, kindRows, pages, profileRows } from './bench.ts'

/** The least precision and recall of each split: what the product reached, less a little. */
const floors = {
  dev: { all: [0.998, 0.99], style: [0.99, 0.98], lossy: [0.98, 0.8] },
  test: { all: [0.995, 0.97], style: [0.99, 0.96], lossy: [0.98, 0.85] },
} as const

describe.each(damageSplits)(
  'against damage put into clean text, split %s, the product',
  (split) => {
    const judged = judgedPages(split)
    const rows = new Map(kindRows(judged).map(({ field, product }) => [field, score(product)]))

    test.each(Object.entries(floors[split]))(
      'stays above its floors over %s',
      (field, [least, most]) => {
        const { precision = 0, recall = 0 } = rows.get(field) ?? {}
        expect(precision).toBeGreaterThanOrEqual(least)
        expect(recall).toBeGreaterThanOrEqual(most)
      },
    )

    test('finds no damage in the pages that have none', () => {
      const control = profileRows(judged).find(({ field }) => field === 'clean-control')
      expect(control?.product.guessed).toBe(0)
    })
  },
)

test('a damaged page comes back letter for letter, and once mended is mended no further', () => {
  for (const { text: original } of pages('dev')) {
    const { edits, text } = repair(original)
    expect(undone(text, edits)).toBe(original)
    expect(repair(text).text).toBe(text)
  }
})

import { expect, test } from 'vitest'
import { belonging } from './belonging.ts'

test('belonging() counts every sentence, those that stand alone as nothing', () => {
  const beads = [
    { source: [0, 1], target: [0], score: 0.8 },
    { source: [2], target: [], score: 0.9 },
    { source: [], target: [1, 2], score: 0.9 },
  ]
  const found = belonging(beads)
  expect(found.score).toBeCloseTo(0.4)
  expect(found.better).toBeCloseTo(1.6 / 3)
  expect(found.alone).toBeCloseTo(0.5)
  expect(found.isDoubtful).toBe(false)
})

test('belonging() of nothing, and of sentences without counterparts, is doubtful', () => {
  expect(belonging([])).toEqual({ score: 0, better: 0, alone: 0, isDoubtful: true })
  expect(belonging([{ source: [0], target: [], score: 1 }])).toMatchObject({ score: 0, alone: 1 })
})

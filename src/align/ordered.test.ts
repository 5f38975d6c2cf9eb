import { expect, test } from 'vitest'
import { ordered } from './ordered.ts'

test('ordered() follows the source, and puts what only the target tells behind what it follows there', () => {
  const beads = [
    { source: [], target: [0], score: 1 },
    { source: [2], target: [1], score: 1 },
    { source: [], target: [2], score: 1 },
    { source: [0, 1], target: [3], score: 1 },
    { source: [3], target: [], score: 1 },
  ]
  expect(ordered([...beads].reverse())).toEqual([beads[0], beads[3], beads[1], beads[2], beads[4]])
})

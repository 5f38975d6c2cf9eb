import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { alignedBeads } from './beads.ts'
import { realignedBeads } from './realigned.ts'

const evidence = chineseEnglish(await loadLexicon())
const versions = {
  source: ['市长会见了代表团。', '双方签署了港口协议。', '展览展出30幅绘画。', '客人参观了茶园。'],
  target: [
    'The mayor met the delegation.',
    'Both sides signed a port agreement.',
    'The exhibition shows 30 paintings.',
    'The guests visited a tea garden.',
  ],
}
const sides = (beads: readonly { source: readonly number[]; target: readonly number[] }[]) =>
  beads.map(({ source, target }) => [source, target])

test('realignedBeads() keeps what is settled and aligns the rest round it', () => {
  const beads = realignedBeads(versions, [{ source: [1, 2], target: [1] }], evidence)
  expect(sides(beads)).toEqual([
    [[0], [0]],
    [[1, 2], [1]],
    [[], [2]],
    [[3], [3]],
  ])
  expect(beads[1]?.score).toBe(1)
})

test('realignedBeads() keeps a settled omission, and a bead of sentences apart', () => {
  const fixed = [
    { source: [0, 2], target: [0] },
    { source: [], target: [2] },
  ]
  expect(sides(realignedBeads(versions, fixed, evidence))).toEqual([
    [[0, 2], [0]],
    [[1], [1]],
    [[], [2]],
    [[3], [3]],
  ])
})

test('realignedBeads() refuses sentences that are not there, and two beads of one', () => {
  const keep = (...fixed: { source: number[]; target: number[] }[]) =>
    realignedBeads(versions, fixed, evidence)
  expect(() => keep({ source: [4], target: [0] })).toThrow(RangeError)
  expect(() => keep({ source: [0.5], target: [] })).toThrow(RangeError)
  expect(() => keep({ source: [0], target: [0] }, { source: [1], target: [0] })).toThrow(RangeError)
})

test('realignedBeads() keeps any of its own beads, and covers every sentence once', () => {
  const own = alignedBeads(versions, evidence)
  const anyBeads = fc.subarray(own)
  const anyOther = fc.record({
    source: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
    target: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(anyBeads, (fixed) => {
      expect(sides(realignedBeads(versions, fixed, evidence))).toEqual(sides(own))
    }),
    { numRuns: 16 },
  )
  fc.assert(
    fc.property(anyOther, (fixed) => {
      const beads = realignedBeads(versions, [fixed], evidence)
      for (const side of ['source', 'target'] as const) {
        const all = beads.flatMap((bead) => bead[side])
        expect(all.toSorted()).toEqual([0, 1, 2, 3])
      }
      expect(sides(beads)).toContainEqual([fixed.source, fixed.target])
    }),
    { numRuns: 40 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heaviestChain } from './chain.ts'

test('heaviestChain() leaves out what goes back, whatever is lighter', () => {
  const anchors = [
    { source: 0, target: 5, gain: 3 },
    { source: 1, target: 1, gain: 2 },
    { source: 2, target: 2, gain: 2 },
    { source: 3, target: 7, gain: 1 },
  ]
  expect(heaviestChain(anchors, 10)).toEqual(anchors.slice(1))
})

test('heaviestChain() rises in both sides, and no rising pair is heavier', () => {
  const anyAnchors = fc
    .array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
    .map((rows) => rows.map(([target, gain], source) => ({ source, target, gain })))
  fc.assert(
    fc.property(anyAnchors, (anchors) => {
      const chain = heaviestChain(anchors, 10)
      const weight = chain.reduce((sum, { gain }) => sum + gain, 0)
      chain.slice(1).forEach((anchor, at) => {
        expect(anchor.target).toBeGreaterThan(chain[at]?.target ?? Infinity)
      })
      for (const a of anchors) {
        for (const b of anchors) {
          if (a.source < b.source && a.target < b.target)
            expect(weight).toBeGreaterThanOrEqual(a.gain + b.gain)
        }
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matched } from './matching.ts'

const sameInitial = (a: string, b: string): number => (a[0] === b[0] ? 1 : 0)

describe('matched()', () => {
  test('pairs what is alike and leaves the rest apart, in order of text', () => {
    expect(
      matched(['ann', 'bob', 'eve'], ['zoe', 'bill', 'cid'], { score: sameInitial, floor: 0.5 }),
    ).toEqual([
      [null, 'zoe'],
      ['ann', null],
      ['bob', 'bill'],
      [null, 'cid'],
      ['eve', null],
    ])
  })

  test('takes the best whole, not the best first pair', () => {
    const scores: Record<string, number> = { 'a-x': 0.9, 'a-y': 0.8, 'b-x': 0.8, 'b-y': 0 }
    expect(
      matched(['a', 'b'], ['x', 'y'], { score: (a, b) => scores[`${a}-${b}`] ?? 0, floor: 0.1 }),
    ).toEqual([
      ['a', 'y'],
      ['b', 'x'],
    ])
  })

  test('gives one empty side as it is', () => {
    expect(matched<string, string>([], ['x'], { score: sameInitial, floor: 0.5 })).toEqual([
      [null, 'x'],
    ])
    expect(matched<string, string>(['x'], [], { score: sameInitial, floor: 0.5 })).toEqual([
      ['x', null],
    ])
  })

  test('refuses a score that is no number and a floor of nothing', () => {
    expect(() => matched(['a'], ['b'], { score: () => Number.NaN, floor: 0.5 })).toThrow(
      'Expected a finite score',
    )
    expect(() => matched(['a'], ['b'], { score: () => 1, floor: 0 })).toThrow('Expected a floor')
  })

  test('keeps everything exactly once, and no pair below the floor', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 })
    fc.assert(
      fc.property(numbers, numbers, (as, bs) => {
        const score = (a: number, b: number): number => 1 / (1 + Math.abs(a - b))
        const pairs = matched(as, bs, { score, floor: 0.4 })
        expect(pairs.map(([a]) => a).filter((a) => a !== null)).toEqual(as)
        expect(
          pairs
            .map(([, b]) => b)
            .filter((b) => b !== null)
            .toSorted(),
        ).toEqual(bs.toSorted())
        for (const [a, b] of pairs) {
          if (a !== null && b !== null) expect(score(a, b)).toBeGreaterThanOrEqual(0.4)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairTable } from './pair-table.ts'

test('pairTable() numbers pairs as they come, each once, as a Map would', () => {
  const anyPairs = fc.array(fc.tuple(fc.nat(2000), fc.nat(2000)), { maxLength: 300 })
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const table = pairTable()
      const known = new Map<string, number>()
      for (const [source, target] of pairs) {
        const key = `${source} ${target}`
        const place = known.get(key) ?? known.size
        known.set(key, place)
        expect(table.place(source, target)).toBe(place)
      }
      expect([...table.sources()].map((source, at) => `${source} ${table.targets()[at]}`)).toEqual([
        ...known.keys(),
      ])
    }),
    { numRuns: 30 },
  )
})

test('pairTable() grows', () => {
  const table = pairTable()
  for (let at = 0; at < 100_000; at++) table.place(at, at * 7)
  expect(table.place(99_999, 99_999 * 7)).toBe(99_999)
  expect(table.sources().length).toBe(100_000)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkRows, linksOf } from './links.ts'

const anyRow = fc
  .array(fc.tuple(fc.nat(20), fc.constantFrom(0.25, 0.5, 1)), { maxLength: 5 })
  .map((entries) => new Map(entries))
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 12 })

test('linksOf() keeps every row, and a part of it', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const links = linksOf(rows)
      rows.forEach((row, at) => {
        expect(links.row(at)).toEqual(row)
        expect(links.has(at)).toBe(row.size > 0)
        expect(links.part(at, 1).row(0)).toEqual(row)
      })
    }),
  )
})

test('linkRows() keeps the greatest strength of each place of each row', () => {
  const anyEntries = fc.array(fc.tuple(fc.nat(20), fc.constantFrom(0.25, 0.5, 1)), { maxLength: 9 })
  fc.assert(
    fc.property(fc.array(anyEntries, { maxLength: 200 }), (given) => {
      const rows = linkRows(21)
      const expected = given.map((entries) => {
        const row = new Map<number, number>()
        for (const [place, strength] of entries) {
          row.set(place, Math.max(row.get(place) ?? 0, strength))
          rows.strengthen(place, strength)
          expect(rows.strength(place)).toBe(row.get(place))
        }
        rows.endRow()
        return row
      })
      const links = rows.links()
      expect(expected.map((_, row) => links.row(row))).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

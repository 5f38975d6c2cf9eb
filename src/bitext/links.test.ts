import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linksOf, replaced } from './links.ts'

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

test('replaced() changes the rows given and no other', () => {
  fc.assert(
    fc.property(anyRows, fc.array(fc.tuple(fc.nat(11), anyRow), { maxLength: 4 }), (rows, some) => {
      const other = new Map(some.filter(([row]) => row < rows.length))
      const links = replaced(linksOf(rows), other)
      rows.forEach((row, at) => {
        expect(links.row(at)).toEqual(other.get(at) ?? row)
      })
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Marking, markedPieces } from './pieces.ts'

test('markedPieces() cuts where anything begins or ends', () => {
  const markings = [
    { start: 0, end: 6, bead: 0 },
    { start: 2, end: 4, finding: 0 },
    { start: 3, end: 5, finding: 1 },
  ]
  expect(markedPieces({ start: 0, end: 8 }, markings)).toEqual([
    { start: 0, end: 2, bead: 0, findings: [] },
    { start: 2, end: 3, bead: 0, findings: [0] },
    { start: 3, end: 4, bead: 0, findings: [0, 1] },
    { start: 4, end: 5, bead: 0, findings: [1] },
    { start: 5, end: 6, bead: 0, findings: [] },
    { start: 6, end: 8, findings: [] },
  ])
})

test('markedPieces() are the whole stretch, each with all that is known of it', () => {
  const marking = fc
    .tuple(fc.nat(30), fc.nat(30), fc.nat(9))
    .map(([start, length, finding]): Marking => ({ start, end: start + length, finding }))
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.array(marking), (start, length, markings) => {
      const pieces = markedPieces({ start, end: start + length }, markings)
      let at = start
      for (const piece of pieces) {
        expect(piece.start).toBe(at)
        at = piece.end
        const known = markings.filter((one) => one.start <= piece.start && piece.end <= one.end)
        expect([...piece.findings].sort()).toEqual(known.map(({ finding }) => finding).sort())
      }
      expect(at).toBe(start + length)
    }),
  )
})

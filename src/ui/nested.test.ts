import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../span.ts'
import { nested, type Piece } from './nested.ts'

const mark = (start: number, end: number, name: string) => ({ start, end, name })
type Mark = ReturnType<typeof mark>

test('nested() puts a mark into the one that holds it', () => {
  const pieces = nested({ start: 0, end: 9 }, [mark(4, 6, 'in'), mark(2, 8, 'out')])
  expect(pieces).toMatchObject([
    { start: 0, end: 2 },
    {
      mark: { name: 'out' },
      inside: [
        { start: 2, end: 4 },
        { mark: { name: 'in' }, inside: [{ start: 4, end: 6 }] },
        { start: 6, end: 8 },
      ],
    },
    { start: 8, end: 9 },
  ])
})

test('nested() splits the later of two marks that cross', () => {
  const pieces = nested({ start: 0, end: 9 }, [mark(0, 5, 'one'), mark(3, 9, 'other')])
  expect(pieces).toMatchObject([
    {
      mark: { name: 'one' },
      inside: [
        { start: 0, end: 3 },
        { start: 3, end: 5, mark: { name: 'other' }, isFirst: true },
      ],
    },
    { start: 5, end: 9, mark: { name: 'other' }, isFirst: false },
  ])
})

test('nested() leaves out marks without words and cuts those that stick out', () => {
  const pieces = nested({ start: 5, end: 9 }, [mark(6, 6, 'none'), mark(0, 7, 'cut')])
  expect(pieces).toMatchObject([
    { start: 5, end: 7, mark: { name: 'cut' } },
    { start: 7, end: 9 },
  ])
})

/** The text pieces in order, each with the names of the marks around it. */
function leaves(
  pieces: readonly Piece<Mark>[],
  around: string[] = [],
): (Span & { around: string[] })[] {
  return pieces.flatMap((piece) =>
    'mark' in piece
      ? leaves(piece.inside, [...around, piece.mark.name])
      : [{ start: piece.start, end: piece.end, around }],
  )
}

const spans = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 })
  .map((ends) => ends.map(([a, b], index) => mark(Math.min(a, b), Math.max(a, b), String(index))))

test('nested() tiles the text, and every character has just the marks that cover it', () => {
  fc.assert(
    fc.property(spans, (marks) => {
      const tiles = leaves(nested({ start: 0, end: 31 }, marks))
      let at = 0
      for (const { start, end, around } of tiles) {
        expect(start).toBe(at)
        at = end
        const covering = marks.filter((mark) => mark.start <= start && end <= mark.end)
        const names = covering.map(({ name }) => name)
        expect(around.toSorted()).toEqual(names.toSorted())
      }
      expect(at).toBe(31)
    }),
  )
})

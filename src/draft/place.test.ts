import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn } from './place.ts'

test('placesIn() counts lines and columns from 1, whatever ends a line', () => {
  const text = '一二\r\nthree\rfour\n\n😀five'
  const placeOf = placesIn(text)
  const at = (words: string) => {
    const start = text.indexOf(words)
    const place = placeOf({ start, end: start + words.length })
    expect(place.words).toBe(words)
    return [place.line, place.column, place.endLine, place.endColumn]
  }
  expect(at('二')).toEqual([1, 2, 1, 3])
  expect(at('three')).toEqual([2, 1, 2, 6])
  expect(at('r\n\n😀')).toEqual([3, 4, 5, 3])
  expect(at('five')).toEqual([5, 3, 5, 7])
})

test('placesIn() gives places that lead back to their offsets', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '市', '\n', '\r', '😀') })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (given, one, other) => {
      const [start = 0, end = 0] = [one, other]
        .map((at) => at % (given.length + 1))
        .sort((a, b) => a - b)
      const place = placesIn(given)({ start, end })
      const starts = [0, ...Array.from(given.matchAll(/\r\n?|\n/g), (m) => m.index + m[0].length)]
      expect((starts[place.line - 1] ?? Number.NaN) + place.column - 1).toBe(start)
      expect((starts[place.endLine - 1] ?? Number.NaN) + place.endColumn - 1).toBe(end)
    }),
  )
})

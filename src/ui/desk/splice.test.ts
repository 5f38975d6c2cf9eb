import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved, spliceBetween, stretched } from './splice.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '市', '\n') })

describe('spliceBetween()', () => {
  test('is the smallest change', () => {
    expect(spliceBetween('18 members', '28 members')).toEqual({ start: 0, end: 1, length: 1 })
    expect(spliceBetween('aa', 'aaa')).toEqual({ start: 2, end: 2, length: 1 })
    expect(spliceBetween('', '')).toEqual({ start: 0, end: 0, length: 0 })
  })

  test('turns the one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, length } = spliceBetween(before, after)
        const put = after.slice(start, start + length)
        expect(before.slice(0, start) + put + before.slice(end)).toBe(after)
      }),
    )
  })
})

test('moved() leads to the same words, or to none where they were touched', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, one, other) => {
      const [start = 0, end = 0] = [one, other]
        .map((at) => at % (before.length + 1))
        .sort((a, b) => a - b)
      const splice = spliceBetween(before, after)
      const span = moved({ start, end }, splice)
      if (span) expect(after.slice(span.start, span.end)).toBe(before.slice(start, end))
      else expect(start < splice.end && splice.start < end).toBe(true)
    }),
  )
})

test('stretched() keeps a span around what is written in it', () => {
  const sentence = { start: 4, end: 10, name: 'kept' }
  expect(stretched(sentence, { start: 6, end: 7, length: 3 })).toEqual({ ...sentence, end: 12 })
  expect(stretched(sentence, { start: 0, end: 1, length: 0 })).toEqual({
    ...sentence,
    start: 3,
    end: 9,
  })
  expect(stretched(sentence, { start: 2, end: 12, length: 1 })).toMatchObject({ start: 2, end: 3 })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied, type Edit, placesInText, toOriginal, toText, undone } from './edit.ts'
import type { Span } from './span.ts'

const original = '發(fā)展,to Ningbo.On June 6'
const edits: Edit[] = [
  { kind: 'pinyin-glue', level: 'sure', start: 0, end: 5, before: '發(fā)', after: '發' },
  { kind: 'missing-space', level: 'sure', start: 16, end: 17, before: '.', after: '. ' },
]
const text = '發展,to Ningbo. On June 6'

describe('edits', () => {
  test('applied() and undone() are each other’s inverse', () => {
    expect(applied(original, edits)).toBe(text)
    expect(undone(text, edits)).toBe(original)
  })

  test('applied() refuses an edit whose words are not there', () => {
    expect(() => applied('發展', edits)).toThrow(/^Cannot apply edit/)
  })

  test('applied() refuses edits that overlap', () => {
    const [first] = edits
    expect(() => applied(original, first ? [first, first] : [])).toThrow(RangeError)
  })

  test('toText() takes in what was put in inside the span, and leaves out what was put in at its edge', () => {
    expect(toText({ start: 0, end: 6 }, edits)).toEqual({ start: 0, end: 2 })
    expect(toText({ start: 17, end: 19 }, edits)).toEqual({ start: 14, end: 16 })
    expect(toText({ start: 10, end: 17 }, edits)).toEqual({ start: 6, end: 13 })
  })

  test('toOriginal() gives what is left and what was replaced, not what was taken out or put in', () => {
    expect(toOriginal({ start: 0, end: 2 }, edits)).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 6 },
    ])
    expect(toOriginal({ start: 10, end: 16 }, edits)).toEqual([{ start: 14, end: 19 }])
    expect(toOriginal({ start: 13, end: 14 }, edits)).toEqual([{ start: 17, end: 17 }])
    const replaced = { ...edits[0], start: 1, end: 3, before: '(f', after: 'xyz' } as Edit
    expect(toOriginal({ start: 2, end: 3 }, [replaced])).toEqual([{ start: 1, end: 3 }])
  })

  test('placesInText() moves each edit by those before it', () => {
    expect(placesInText(edits)).toEqual([
      { start: 0, end: 1 },
      { start: 12, end: 14 },
    ])
  })

  test('whatever the edits, undone(applied(x)) is x, and what no edit touched is found', () => {
    const changed = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ') })
    const kept = fc.string({ minLength: 1, unit: fc.constantFrom('一', '.', '\n') })
    fc.assert(
      fc.property(fc.array(fc.tuple(kept, changed, changed)), (pieces) => {
        const made: Edit[] = []
        const spans: [from: Span, to: Span][] = []
        let [at, there] = [0, 0]
        for (const [same, before, after] of pieces) {
          const start = at + same.length
          spans.push([
            { start: at, end: start },
            { start: there, end: there + same.length },
          ])
          made.push({
            kind: 'mojibake',
            level: 'likely',
            start,
            end: start + before.length,
            before,
            after,
          })
          at = start + before.length
          there += same.length + after.length
        }
        const from = pieces.map(([same, before]) => same + before).join('')
        expect(undone(applied(from, made), made)).toBe(from)
        expect(spans.map(([span]) => toText(span, made))).toEqual(spans.map(([, to]) => to))
      }),
    )
  })
})

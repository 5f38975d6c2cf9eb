import { expect, test } from 'vitest'
import { interval } from './bootstrap.ts'
import { galeChurch } from './gale-church.ts'
import { holds, likeness, sameText } from './names.ts'
import { found, goldOffsets, trimmed } from './projection.ts'
import { comparedSets, nothing, score } from './tally.ts'

test('score() is 1 where nothing is to find and nothing guessed, and 0 for a guess out of the air', () => {
  expect(score(nothing).f1).toBe(1)
  expect(score({ ...nothing, guessed: 1 }).precision).toBe(0)
})

test('comparedSets() tells what is missed and what is made up', () => {
  const outcome = comparedSets(['CN', 'SV'], ['CN', 'PH'])
  expect(outcome.missed).toEqual(['SV'])
  expect(outcome.extra).toEqual(['PH'])
  expect(score(outcome)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
})

test('sameText() looks past accents, case, script and points, not past another name', () => {
  expect(sameText('Andrej Fištravec', 'andrej fistravec', 'en')).toBe(true)
  expect(sameText('海倫·馬什', '海伦·马什', 'zh')).toBe(true)
  expect(sameText('王雯', '王文', 'zh')).toBe(false)
  expect(sameText('Wang Wen', 'Wang Wei', 'en')).toBe(true)
  expect(likeness('abc', 'abd')).toBeCloseTo(2 / 3)
})

test('holds() takes a shorter title within a longer one, not a single word of a long one', () => {
  expect(holds('Vice Mayor of Chengdu', 'Vice Mayor', { lang: 'en' })).toBe(true)
  expect(holds('Director-General of the Foreign Affairs Office', 'Office', { lang: 'en' })).toBe(
    false,
  )
})

test('goldOffsets() counts code points, and names a line that is not there', () => {
  const at = goldOffsets('𠮷野家\nsecond')
  expect(at(1, 1)).toBe(2)
  expect(at(2, 0)).toBe(5)
  expect(() => at(3, 0)).toThrow(/Cannot find line 3/)
})

test('found() finds a stretch whatever the spaces, and the nearest of two', () => {
  const find = found('a b\na b', 'a  b x\n\na\nb')
  expect(find({ start: 0, end: 3 })).toEqual({ start: 0, end: 4 })
  expect(find({ start: 4, end: 7 })).toEqual({ start: 8, end: 11 })
  expect(found('gone', 'other')({ start: 0, end: 4 })).toBeNull()
})

test('trimmed() leaves the spaces at both ends outside', () => {
  expect(trimmed('a  b ', { start: 1, end: 5 })).toEqual({ start: 3, end: 4 })
})

test('galeChurch() joins two short sentences against one long', () => {
  expect(galeChurch([100, 30, 30, 90], [50, 31, 44])).toEqual([
    { en: [0], zh: [0] },
    { en: [1, 2], zh: [1] },
    { en: [3], zh: [2] },
  ])
})

test('interval() is a point where all items agree, and the same at every run', () => {
  const right = { ...nothing, right: 1, guessed: 1, found: 1, gold: 1 }
  const wrong = { ...nothing, guessed: 1, gold: 1 }
  expect(interval([right, right, right])).toEqual([1, 1])
  const mixed = [right, right, wrong, wrong]
  expect(interval(mixed)).toEqual(interval(mixed))
  expect(interval(mixed)[0]).toBeLessThan(0.5)
  expect(interval(mixed)[1]).toBeGreaterThan(0.5)
})

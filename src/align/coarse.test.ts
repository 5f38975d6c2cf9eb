import { expect, test } from 'vitest'
import { bitext } from '../bitext/bitext.ts'
import { plain } from '../bitext/plain.ts'
import { coarsePath } from './coarse.ts'

// No word of one stands in the other, nor is like one: only lengths tell.
const source = Array.from({ length: 60 }, (_, at) => 'kala '.repeat(2 + ((at * 7) % 11)).trim())
const target = Array.from({ length: 60 }, (_, at) => 'vuori '.repeat(2 + ((at * 7) % 11)).trim())

test('coarsePath() keeps to the lengths where no word could be matched', () => {
  const passed = coarsePath(bitext(source, target, plain()))
  expect(Array.from(passed)).toEqual(Array.from({ length: 61 }, (_, at) => at))
})

test('coarsePath() finds its way round what one version leaves out', () => {
  const passed = coarsePath(bitext(source, target.toSpliced(20, 5), plain()))
  expect(passed[10]).toBe(10)
  expect(passed[50]).toBe(45)
})

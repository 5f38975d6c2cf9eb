import { expect, test } from 'vitest'
import { listAround } from './places-list.ts'

const joints = { left: /(?:,| and) $/, right: /^(?:,| and) / }
const spans = [
  { start: 0, end: 1 },
  { start: 3, end: 4 },
  { start: 9, end: 10 },
]

test('listAround() gives all members of the list, in order', () => {
  expect(listAround('A, B and C', { start: 3, end: 4 }, { spans, joints })).toEqual(spans)
})

test('listAround() of a lone span is that span', () => {
  expect(listAround('A; B or  C', { start: 3, end: 4 }, { spans, joints })).toEqual([spans[1]])
})

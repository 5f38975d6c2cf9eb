import { expect, test } from 'vitest'
import { fixes } from './fixes.ts'

test('fixes() moves a fix along with what is written around it, in its own text', () => {
  const made = fixes()
  made.add({ paper: 'en', before: '18', start: 10, end: 12 })
  made.carry('en', { start: 0, end: 0, length: 5 })
  made.carry('zh', { start: 0, end: 0, length: 5 })
  expect(made.last).toEqual({ paper: 'en', before: '18', start: 15, end: 17 })
})

test('fixes() forgets a fix whose own words were written over', () => {
  const made = fixes()
  made.add({ paper: 'en', before: 'Third', start: 40, end: 46 })
  made.add({ paper: 'en', before: '18', start: 10, end: 12 })
  made.carry('en', { start: 11, end: 12, length: 3 })
  expect(made.last).toMatchObject({ before: 'Third', start: 42 })
  made.drop()
  expect(made.last).toBeUndefined()
})

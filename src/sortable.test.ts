import { expect, test } from 'vitest'
import { sortable } from './sortable.ts'

test.each([
  ['2019-03-05', '2019-03-05'],
  ['2019-03-05/2019-03-07', '2019-03-05'],
  ['2019-03~', '2019-03'],
  ['XXXX-03-25', '0000-03-25'],
  ['../2019-03', '2019-03'],
  ['2019-03/..', '2019-03'],
  ['', ''],
])('sortable() of "%s" is its start, "%s"', (edtf, key) => {
  expect(sortable(edtf)).toBe(key)
})

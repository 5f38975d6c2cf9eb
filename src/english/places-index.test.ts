import { expect, test } from 'vitest'
import { namedBy, namedIn, nameIndex, unaccented } from './places-index.ts'

const index = nameIndex([
  ['York', 1],
  ['York Minster', 2],
  ['Győr', 3],
  ['US', 4],
])

test('unaccented() keeps every offset', () => {
  expect(unaccented('Győr’s Łódź')).toBe("Gyor's Łodz")
})

test('namedIn() finds the longest name at each capital word', () => {
  expect(namedIn('york, York Minster and Gyor', index)).toEqual([
    { start: 6, end: 18, value: 2 },
    { start: 23, end: 27, value: 3 },
  ])
})

test('namedIn() takes names in capitals only as they are', () => {
  expect(namedIn('Us or US or USB', index)).toEqual([{ start: 6, end: 8, value: 4 }])
})

test('namedBy() holds for the whole of the words only', () => {
  expect(namedBy('the York', index)).toBe(1)
  expect(namedBy('New York', index)).toBeUndefined()
})

test('a sentence that was read before an index was made is looked through for it too', () => {
  const sentence = 'From Zzyzx to York'
  expect(namedIn(sentence, index)).toHaveLength(1)
  expect(namedIn(sentence, nameIndex([['Zzyzx', 5]]))).toEqual([{ start: 5, end: 10, value: 5 }])
})

test.each([
  ['of York.', 1],
  ['of York', 1],
  ['of Yorké', 0],
  ['of York2', 0],
  ['of York$', 0],
  ['of éYork', 0],
  ['of U.York', 0],
  ['“York”', 1],
])('%s', (sentence, found) => {
  expect(namedIn(sentence, index)).toHaveLength(found)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, unpacked } from './packing.ts'
import { wordParts, wordTable } from './word-table.ts'

const tableOf = (counts: ReadonlyMap<string, number>) =>
  wordTable(unpacked(packed(wordParts('x', counts))), 'x')

test('wordTable() finds a word inside a text, with its count', () => {
  const words = tableOf(
    new Map([
      ['友好', 5],
      ['城市', 7],
    ]),
  )
  const at = words.find('友好城市', 2, 4)
  expect(words.word(at)).toBe('城市')
  expect(words.count(at)).toBe(7)
  expect(words.total).toBe(12)
  expect(words.count(words.find('好城', 0, 2))).toBe(0)
})

test('wordTable() finds all words it was given and no other', () => {
  const entries = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 })
  fc.assert(
    fc.property(entries, fc.string(), (given, other) => {
      const words = tableOf(new Map(given.map((word, index) => [word, index])))
      const found = given.every((word, index) => words.find(word, 0, word.length) === index)
      return found && (given.includes(other) || words.find(other, 0, other.length) === -1)
    }),
  )
})

test('wordTable() visits every word that begins at a place, shortest first', () => {
  const words = tableOf(new Map(['友', '友好', '友好城市', '好'].map((word, at) => [word, at])))
  const found: [number, string][] = []
  words.eachFrom('老友好城市', [1, 5], (end, index) => found.push([end, words.word(index)]))
  expect(found).toEqual([
    [2, '友'],
    [3, '友好'],
    [5, '友好城市'],
  ])
})

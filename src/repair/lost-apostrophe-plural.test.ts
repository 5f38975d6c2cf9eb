import { expect, test } from 'vitest'
import { pluralPossessives } from './lost-apostrophe-plural.ts'
import { survey } from './survey.ts'

const many = Array.from({ length: 9 }, (_, at) => `Owners${'abcdefghi'.charAt(at)} Things`)

test.each([
  ['few', ['Mayors Forum']],
  ['many', ['Mayors Forum', ...many]],
])('what the text prints with an apostrophe elsewhere is found, of %s owners', (_, owners) => {
  const text = 'The Mayors Forum, no Mayors Forums, and the Mayors Forum'
  const starts = pluralPossessives(survey(text), owners).map(({ start }) => start)
  expect(starts).toEqual([4, 44])
})

import { expect, test } from 'vitest'
import { ownersIn, pluralPossessives } from './lost-apostrophe-plural.ts'
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

// What is read of a name is cut behind 21 letters.
test.each([
  ['as long as the cut', 'Abcdefghijklmnopqrstu'],
  ['longer', 'Abcdefghijklmnopqrstuvwxyz'],
])('an owned name %s is found elsewhere, of few owners and of many', (_, owned) => {
  const page = survey(`The Mayors’ ${owned} and the Mayors ${owned}`)
  const owners = ownersIn(page)
  const starts = [owners, [...owners, ...many]].map((all) =>
    pluralPossessives(page, all).map(({ start }) => start),
  )
  const second = page.text.lastIndexOf('Mayors')
  expect(starts).toEqual([[second], [second]])
})

import { expect, test } from 'vitest'
import { english } from './english.ts'

const bodies = (sentence: string) =>
  english.mentions(sentence).flatMap((one) => (one.type === 'organisation' ? one.text : []))

test('a faculty is named with the university behind it, if nothing else tells whose it is', () => {
  expect(bodies('Students of the Faculty of Law, Masaryk University, came.')).toEqual([
    'Faculty of Law, Masaryk University',
  ])
  expect(bodies('The Faculty of Arts of Kiel, Wuhan University and others met.')).toEqual([
    'Faculty of Arts of Kiel',
    'Wuhan University',
  ])
  expect(bodies('Kiel School of Law, Wuhan University and others met.')).toEqual([
    'Kiel School of Law',
    'Wuhan University',
  ])
})

test('a bracket that a name opens is closed in it', () => {
  expect(bodies('The China Friendship Society (Auckland Branch) gave masks.')).toEqual([
    'China Friendship Society (Auckland Branch)',
  ])
  expect(bodies('The mayor (of the Kiel City Council) came.')).toEqual(['Kiel City Council'])
})

test('a fire service is nobody’s name', () => {
  expect(bodies('Members of the Varna Fire Service trained.')).toEqual(['Varna Fire Service'])
})

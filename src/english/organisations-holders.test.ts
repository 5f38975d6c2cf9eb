import { expect, test } from 'vitest'
import { english } from './english.ts'

const bodies = (sentence: string) =>
  english
    .mentions([{ text: sentence }])
    .flat()
    .flatMap((one) => (one.type === 'organisation' ? one.text : []))

test.each([
  ['Counsellor of the Embassy of Latvia in China Andris Vilks came.', 'Embassy of Latvia in China'],
  [
    'Director of the Bureau of Industry and Information Technology Liu Xiaoming came.',
    'Bureau of Industry and Information Technology',
  ],
  ['Li Ming, Director of the Zhou Enlai Memorial Museum, came.', 'Zhou Enlai Memorial Museum'],
])('a body ends before its holder: %s', (sentence, body) => {
  expect(bodies(sentence)).toEqual([body])
})

test('a company is no part of a person’s name, and may be all of it', () => {
  expect(bodies('Pierre Siemens came to see Vestas.')).toEqual(['Vestas'])
  expect(bodies('Vestas and Maersk met Sany.')).toEqual(['Vestas', 'Maersk', 'Sany'])
})

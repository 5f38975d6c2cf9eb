import { expect, test } from 'vitest'
import { englishOrganisations } from './organisations.ts'

const bodies = (sentence: string) =>
  englishOrganisations(sentence).map(({ text, country }) => `${text} (${country})`)

test.each([
  [
    'The 24th Chinese medical team to Madagascar set out.',
    'Chinese medical team to Madagascar (CN)',
  ],
  [
    'The course was held by the sixth Anhui medical team to South Sudan.',
    'Anhui medical team to South Sudan (CN)',
  ],
  ['In May the Chinese Medical Team in Zanzibar moved.', 'Chinese Medical Team in Zanzibar (CN)'],
  ['The Cuban medical team to China went home.', 'Cuban medical team to China (CU)'],
])('a band sent to work in a country is known by it: %s', (sentence, body) => {
  expect(bodies(sentence)).toEqual([body])
})

test('a team that is sent to no country is none', () => {
  expect(bodies('The Chinese medical team to be sent next year met.')).toEqual([])
  expect(bodies('The medical team in Monday’s show sang.')).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishCountries, englishCountry } from './countries.ts'

test.each([
  ['the Philippines', 'PH'],
  ['Filipino', 'PH'],
  ['Republic of Tajikistan', 'TJ'],
  ["Côte d'Ivoire", 'CI'],
  ['UK', 'GB'],
  ['Viet Nam', 'VN'],
  ['ASEAN', 'ASEAN'],
  ['Macau', 'MO'],
  ['us', undefined],
  ['Chongqing', undefined],
])('%s means %s', (words, id) => {
  expect(englishCountry(words)).toBe(id)
})

test.each([
  ['The ambassador of El Salvador to China came.', 'El Salvador SV; China CN'],
  ['China-Belarus ties grew.', 'China CN; Belarus BY'],
  ['Michael Jordan and Georgia Brown came from Jordan.', 'Jordan JO'],
  ['He lives in Atlanta, Georgia, USA.', 'USA US'],
  ['The Embassy of Georgia in Beijing wrote.', 'Georgia GE'],
  ['Ships crossed the South China Sea and the Indian Ocean.', ''],
  ['It cost US$5 million.', ''],
  ['It cost 120 million US dollars.', ''],
  ['Papua New Guinea is no Guinea.', 'Papua New Guinea PG; Guinea GN'],
  ['turkey and china are on the table', ''],
  ['Three Filipinos and two Chileans sang.', 'Filipinos PH; Chileans CL'],
])('%s', (sentence, expected) => {
  const told = englishCountries(sentence).map(({ text, id }) => `${text} ${id}`)
  expect(told.join('; ')).toBe(expected)
})

test('a mention lies in the sentence, whatever the sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const mention of englishCountries(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      }
    }),
  )
})

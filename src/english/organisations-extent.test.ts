import { expect, test } from 'vitest'
import { english } from './english.ts'
import { englishOrganisations } from './organisations.ts'

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

test.each([
  [
    'The Inner Mongolia Museum met the Museum of Mongolia and the Hospital of Mongolian Medicine.',
    'Inner Mongolia Museum (museum CN); Museum of Mongolia (museum MN); Hospital of Mongolian Medicine (hospital)',
  ],
  [
    'The Praia Municipal Chamber wrote to the Ningbo Municipal Chamber of Commerce.',
    'Praia Municipal Chamber (municipal-government); Ningbo Municipal Chamber of Commerce (chamber CN)',
  ],
  [
    'The Bali Branch of the Farmers Association met the Kiel Branch of Deutsche Bank.',
    'Bali Branch of the Farmers Association (association ID); Kiel Branch of Deutsche Bank (bank DE)',
  ],
  [
    'The Portuguese School of Macao met the Akureyri School of Iceland and the Macao Trade and Investment Promotion Institute.',
    'Portuguese School of Macao (school PT); Akureyri School (school IS); Macao Trade and Investment Promotion Institute (trade-office)',
  ],
  [
    'Auckland Council, Bupyeong-gu Office and Bupyeong-gu Council met the Kiel Arts Council and Wuhan Council.',
    'Auckland Council (parliament NZ); Bupyeong-gu Office (district-government); Bupyeong-gu Council (parliament); Kiel Arts Council (association DE); Wuhan Council (association CN)',
  ],
  [
    'They saw Lodz Railway Container Yard, Kunqu Opera and the Kunqu Opera Troupe of Kiel.',
    'Kunqu Opera Troupe of Kiel (troupe DE)',
  ],
  [
    'The Incheon Metropolitan Council and the Canal du Midi Research Center met.',
    'Incheon Metropolitan Council (parliament KR); Canal du Midi Research Center (centre)',
  ],
  [
    'The World Historic and Cultural Cities Organization met Bosch (Suzhou) and Bosch (Moon).',
    'World Historic and Cultural Cities Organization (international); Bosch (Suzhou) (company DE); Bosch (company DE)',
  ],
])('%s', (sentence, expected) => {
  const told = englishOrganisations(sentence).map(({ text, office = '', country }) =>
    [text, `(${[office, country].filter(Boolean).join(' ')})`].join(' '),
  )
  expect(told.join('; ')).toBe(expected)
})

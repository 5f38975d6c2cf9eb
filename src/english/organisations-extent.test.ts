import { expect, test } from 'vitest'
import { english } from './english.ts'
import { englishOrganisations } from './organisations.ts'

const bodies = (sentence: string) =>
  english
    .mentions([{ text: sentence }])
    .flat()
    .flatMap((one) => (one.type === 'organisation' ? one.text : []))

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

test('a ministry of several fields is named with them before its country, and another body is none of them', () => {
  expect(bodies('They met the Ministry of Industry and Ceramicware of Cambodia.')).toEqual([
    'Ministry of Industry and Ceramicware of Cambodia',
  ])
  expect(bodies('The Ministry of Commerce and Kiel University of Germany met.')).toEqual([
    'Ministry of Commerce',
    'Kiel University of Germany',
  ])
})

test('trades are joined in the name of their association', () => {
  expect(bodies('The Garment Manufacturers and Exporters Association came.')).toEqual([
    'Garment Manufacturers and Exporters Association',
  ])
})

test('the port of a city begins a name behind "and", the president of a university does not', () => {
  expect(bodies('Kiel Group and Port of Kiel Authority met.')).toEqual([
    'Kiel Group',
    'Port of Kiel Authority',
  ])
  expect(bodies('Presidents of the University of Kiel came.')).toEqual(['University of Kiel'])
})

test('a court is one by its kind, and a tennis court none', () => {
  expect(bodies('The Regional Court of Kiel saw the Court Theatre and a Tennis Court.')).toEqual([
    'Regional Court of Kiel',
    'Court Theatre',
  ])
})

test('a body known by its name is no field of work of another', () => {
  expect(bodies('The Department of Science and Technology and Business Finland met.')).toEqual([
    'Department of Science and Technology',
    'Business Finland',
  ])
  expect(bodies('The Department of Science and Business met.')).toEqual([
    'Department of Science and Business',
  ])
})

test.each([
  [
    'The Ministry of Industry, Trade and Tourism of Laos wrote.',
    ['Ministry of Industry, Trade and Tourism of Laos'],
  ],
  ['The Ministry of Commerce, Wang Wen and Li Si attended.', ['Ministry of Commerce']],
  ['Mr. Liu, Vice-Chairman of the CPPCC Weihai Committee, came along.', ['CPPCC Weihai Committee']],
  [
    'Nanchang No.2 High School wrote to Takamatsu High School.',
    ['Nanchang No.2 High School', 'Takamatsu High School'],
  ],
])('a comma or a stop may stand in a name, or end it: %s', (sentence, expected) => {
  expect(bodies(sentence)).toEqual(expected)
})

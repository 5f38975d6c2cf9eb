import { expect, test } from 'vitest'
import { englishOrganisations } from './organisations.ts'

const told = (sentence: string): string =>
  englishOrganisations(sentence)
    .map(({ text, country = '-' }) => `${text} ${country}`)
    .join('; ')

test.each([
  [
    'Siemens China, HSBC Asia Pacific and Bosch Suzhou sent engineers.',
    'Siemens China DE; HSBC Asia Pacific GB; Bosch Suzhou DE',
  ],
  [
    'Chery Automobile and Siemens Medical sent engineers.',
    'Chery Automobile CN; Siemens Medical DE',
  ],
  ['LG Chem, Samsung Electronics and ABB signed.', 'LG Chem KR; Samsung Electronics KR; ABB CH'],
  ['He met Huawei Vice President Li Ming.', 'Huawei CN'],
  ['Siemens Brandt and a Bosch Wagner sang.', ''],
  ['Bloomberg, Hutchison and CCTV cameras from San Miguel came.', ''],
  ['Bloomberg and Reuters came.', 'Bloomberg US; Reuters GB'],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toBe(expected)
})

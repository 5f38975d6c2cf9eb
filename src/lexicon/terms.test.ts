import { expect, test } from 'vitest'
import { loadLexicon } from './load.ts'
import { chineseTerms, englishTerms } from './terms.ts'

const { counts } = await loadLexicon()

test('englishTerms() gives lemmas, and numbers and months by value', () => {
  const text = 'From February 1,2023 they visited twenty-five firms worth over RMB1.5 billion'
  expect(englishTerms(text).terms).toEqual([
    '#M2',
    '#1',
    '#2023',
    'visit',
    '#25',
    'firm',
    'worth',
    'rmb',
    '#1500000000',
  ])
})

test('englishTerms() knows may and march as verbs', () => {
  expect(englishTerms('You may march on May 3').terms).toEqual(['march', '#M5', '#3'])
})

test('englishTerms() names capitalised words in plain letters', () => {
  expect(englishTerms('met Lü Wěi').names.map(([, letters]) => letters)).toEqual(['lv', 'wei'])
})

test('chineseTerms() reads numbers by value in either script and leaves words that only look so', () => {
  expect(chineseTerms('2月1日,一行二十五萬人,總額15億元', counts).terms).toEqual([
    '一行',
    '人',
    '总额',
    '元',
    '#M2',
    '#1',
    '#250000',
    '#1500000000',
  ])
})

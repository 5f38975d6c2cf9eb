import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/load.ts'
import { chineseTerms, englishNames, englishTerms, hanRuns } from './terms.ts'

const { counts } = await loadLexicon()

test('englishTerms() gives lemmas, and numbers and months by value', () => {
  const text = 'From February 1,2023 they visited twenty-five firms worth over RMB1.5 billion'
  expect(englishTerms(text)).toEqual([
    '#M2',
    '#1',
    '#2023',
    'visit',
    '#25',
    'firm',
    'worth',
    'rmb',
    '#1500000000',
    '@third',
  ])
})

test('englishTerms() knows may and march as verbs', () => {
  expect(englishTerms('You may march on May 3')).toEqual(['march', '#M5', '#3', '@second'])
})

test('englishTerms() tells the country US from the pronoun, and abbreviations from words', () => {
  expect(englishTerms('The U.S. and US firms met us')).toEqual([
    'america',
    'america',
    'firm',
    'meet',
    '@first',
  ])
  expect(englishTerms('A.I. firms')).toEqual(['ai', 'firm'])
})

test('englishNames() gives capitalised words in plain letters', () => {
  expect(englishNames('met Lü Wěi').map(([, letters]) => letters)).toEqual(['lv', 'wei'])
})

test('chineseTerms() reads numbers by value in either script and leaves words that only look so', () => {
  expect(chineseTerms('2月1日,一行二十五萬人,總額15億元', counts)).toEqual([
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

test('function words and marks are told alike in both languages', () => {
  const told = ['@say', '@first', '@not', '“', '!', '”']
  const inOrder = (terms: readonly string[]) => terms.filter((term) => told.includes(term))
  expect(inOrder(englishTerms('He said: "I won’t go!"'))).toEqual(told)
  expect(inOrder(chineseTerms('他說：「我不去！」', counts))).toEqual(told)
})

test('hanRuns() gives unbroken Chinese in Simplified', () => {
  expect(hanRuns('總領事Dato’ Lim，林先生')).toEqual(['总领事', '林先生'])
})

test('chineseTerms() gives years of the Republic as English does', () => {
  expect(chineseTerms('民國八十二年及民国101年', counts)).toContain('#1993')
  expect(chineseTerms('民國八十二年及民国101年', counts)).toContain('#2012')
})

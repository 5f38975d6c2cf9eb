import { expect, test } from 'vitest'
import { numbering } from './numbering.ts'

const of = (lang: 'en' | 'zh', ...texts: string[]) =>
  numbering(texts.map((text) => ({ lang, text })))

test.each<[string, readonly string[], readonly (number | undefined)[]]>([
  ['figures', ['1. Riga', 'It came.', '2. Nara', '3. Porto'], [1, undefined, 2, 3]],
  ['Chinese numerals', ['一、里加', '5月，来访。', '二、奈良'], [1, undefined, 2]],
  ['figures before a day', ['1．6月10日，里加', '2．6月2日，奈良', '3．6月，波尔图'], [1, 2, 3]],
  ['numerals before a day', ['一、9月19日，里加', '二、9月13日，奈良'], [1, 2]],
  ['brackets, and one left out', ['（1）里加', '（3）奈良'], [1, 3]],
  ['sections that begin anew', ['1.甲', '2.乙', '1.丙', '2.丁'], [1, 2, 1, 2]],
])('news is numbered in %s', (_, texts, numbers) => {
  expect(of('zh', ...texts)).toEqual(numbers)
})

test.each([
  ['a list inside a text', ['The city set itself these tasks:', '1. trade;', '2. ports.']],
  ['one number alone', ['1. Riga', 'It came.']],
  ['decimals and days', ['1.5 percent', '2.3 percent']],
])('%s is no row of news', (_, texts) => {
  expect(of('en', ...texts)).toEqual(texts.map(() => undefined))
})

test('each language has its own row', () => {
  const lines = [
    { lang: 'en' as const, text: '1. Riga' },
    { lang: 'zh' as const, text: '一、里加' },
    { lang: 'en' as const, text: '2. Nara' },
    { lang: 'zh' as const, text: '二、奈良' },
  ]
  expect(numbering(lines)).toEqual([1, 1, 2, 2])
})

import { expect, test } from 'vitest'
import { atOnce, codesOf } from './codes.ts'
import { oddWordsOf } from './odd-words.ts'

test('odd words stand in order, each with the form of its own letters', () => {
  const text = 'the Govemment met Govemment and GOVEMMENT'
  const { starts, formOf, forms } = oddWordsOf(text, codesOf(text))
  expect([...starts]).toEqual([4, 18, 32])
  expect(Array.from(formOf, (number) => forms[number]?.letters)).toEqual([
    'Govemment',
    'Govemment',
    'GOVEMMENT',
  ])
  expect(forms.map((form) => form.starts)).toEqual([[4, 18], [32]])
})

test('an odd word that lies across two pieces of a text is one', () => {
  const text = `${'a '.repeat(atOnce / 2 - 2)}Govemment Govemment`
  const { starts, forms } = oddWordsOf(text, codesOf(text))
  expect([...starts]).toEqual([atOnce - 4, atOnce + 6])
  expect(forms.map(({ letters }) => letters)).toEqual(['Govemment'])
})

test('odd words of one hash, in other capitals, are forms of their own wherever they come again', () => {
  const text = 'Zzyx ZZYX zzyx Zzyx zzyx ZZYX Zzyxa'
  const { formOf, forms } = oddWordsOf(text, codesOf(text))
  expect(Array.from(formOf)).toEqual([0, 1, 2, 0, 2, 1, 3])
  expect(forms.map(({ letters, starts }) => [letters, starts])).toEqual([
    ['Zzyx', [0, 15]],
    ['ZZYX', [5, 25]],
    ['zzyx', [10, 20]],
    ['Zzyxa', [30]],
  ])
})

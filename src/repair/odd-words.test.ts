import { expect, test } from 'vitest'
import { codesOf } from './codes.ts'
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

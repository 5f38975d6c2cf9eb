import { expect, test } from 'vitest'
import { pairList } from './pair-list.ts'

test('pairList() reads a pair a line, and names the lines that hold none', () => {
  const message = 'Cannot tell the pair: give the source path, a tab, and the target path'
  expect(pairList('a.zh\ta.en\r\n\nonly\nb.zh\t\nb.zh\tb.en\textra\nc d.zh\tc d.en')).toEqual({
    pairs: [
      ['a.zh', 'a.en'],
      ['c d.zh', 'c d.en'],
    ],
    troubles: [3, 4, 5].map((line) => ({ line, message })),
  })
})

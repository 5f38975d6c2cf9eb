import { expect, test } from 'vitest'
import { marks } from './marks.ts'

test.each([
  ['Is it true? "Yes!" he said.', '?“!”'],
  ['真的嗎？「是！」', '?“!”'],
  ['真的吗？“是……”', '?“…”'],
  ["'Well . . .' It's Misty's turn, isn't it?", '“…”?'],
  ['the 1990’s, rock ’n’ roll', ''],
])('marks() gives what %s asks, cries, breaks off and quotes', (text, found) => {
  expect(marks(text).join('')).toBe(found)
})

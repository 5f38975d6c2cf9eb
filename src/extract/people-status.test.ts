import { expect, test } from 'vitest'
import type { Lang } from '../span.ts'
import { statusTold } from './people-status.ts'

const told = (lang: Lang, text: string, name: string) => {
  const start = text.indexOf(name)
  return statusTold(text, lang, { type: 'person', start, end: start + name.length, titles: [] })
}

test.each([
  ['en', 'Ms. Silva, who is going home after four years, called on the Mayor.', 'leaving'],
  ['en', 'Ms. Silva, who took up her post in May, called on the Mayor.', 'new'],
  ['en', 'Ms. Silva, two weeks into her job, called on the Mayor.', 'new'],
  ['en', 'Ms. Silva, newly arrived in Lyon, was received by the Mayor.', 'new'],
  ['en', 'Ms. Silva, who is fond of tea, called on the Mayor.', undefined],
  ['zh', '任职三年的总领事Silva即将离任，前来辞行。', 'leaving'],
  ['zh', '即将离任的Silva说，她会怀念这里。', 'leaving'],
  ['zh', 'Silva说，她会怀念这里。', undefined],
] as const)('%s: %s', (lang, text, status) => {
  expect(told(lang, text, 'Silva')).toBe(status)
})

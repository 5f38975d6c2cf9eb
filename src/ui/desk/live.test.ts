import { expect, test } from 'vitest'
import type { DraftAnswer } from '../../draft/checked-draft.ts'
import { carried, liveOf, markingsOf } from './live.ts'

const place = (start: number, end: number) => ({
  ...{ words: '', start, end, line: 1, column: 1 },
  ...{ endLine: 1, endColumn: 1 },
})
const answer: DraftAnswer = {
  findings: [
    {
      ...{ rule: 'number-differs', severity: 'error', message: '18 is not 28' },
      ...{ en: place(10, 12), zh: place(4, 6), sentences: { en: null, zh: null } },
    },
  ],
  beads: [{ item: 0, score: 1, en: [{ start: 0, end: 20 }], zh: [{ start: 0, end: 9 }] }],
  langs: { en: 'en', zh: 'zh-Hans' },
  texts: { en: '', zh: '' },
}
const at = (live: ReturnType<typeof liveOf>) => [
  markingsOf(live, ['en']).map(({ start, end }) => [start, end]),
  markingsOf(live, ['zh']).map(({ start, end }) => [start, end]),
]

test('carried() moves what stands after a change, in the version that changed alone', () => {
  const live = carried(liveOf(answer), ['en'], { start: 2, end: 2, length: 3 })
  expect(at(live)).toEqual([
    [
      [0, 23],
      [13, 15],
    ],
    [
      [0, 9],
      [4, 6],
    ],
  ])
})

test('carried() takes a finding away in both versions once its words in one were touched', () => {
  const live = carried(liveOf(answer), ['zh'], { start: 5, end: 6, length: 1 })
  expect(at(live)).toEqual([[[0, 20]], [[0, 9]]])
})

import { expect, test } from 'vitest'
import type { Edit } from '../edit.ts'
import { editMarks } from './marks.ts'

const edit = (start: number, before: string, after: string): Edit => ({
  kind: 'missing-space',
  level: 'sure',
  start,
  end: start + before.length,
  before,
  after,
})

test('editMarks() places edits in the repaired text, each moved by those before it', () => {
  const marks = editMarks([edit(3, '', ' '), edit(10, 'ab', ''), edit(20, ',', '，')])
  expect(marks).toMatchObject([
    { start: 3, end: 4 },
    { start: 11, end: 11 },
    { start: 19, end: 20 },
  ])
})

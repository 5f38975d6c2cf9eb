import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const rules = (en: string, zh: string) => findings(checked([en, zh])).map(({ rule }) => rule)

test.each([
  ['The wait averaged 52 minutes, nine fewer than in March.', '平均等候52分钟，少9分钟。'],
  ['The wait averaged 52 minutes, nine fewer.', '平均等候52分钟，比3月少9分钟。'],
])('"%s" or its Chinese lacks a month', (en, zh) => {
  expect(rules(en, zh)).toContain('date-omitted')
})

test.each([
  ['The wait averaged 52 minutes, nine fewer than in March.', '平均等候52分钟，比上月少9分钟。'],
  ['The wait averaged 52 minutes, nine fewer than in spring.', '平均等候52分钟，比3月少9分钟。'],
  ['It was painted by Jan.', '这是他画的。'],
])('"%s" tells it otherwise', (en, zh) => {
  expect(rules(en, zh)).toEqual([])
})

import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const told = (en: string, zh: string) =>
  findings(checked([en, zh])).flatMap(({ rule, severity }) => (severity === 'note' ? [] : rule))

test.each([
  [
    'The forum led to seven deals worth RMB 1.86 billion.',
    '论坛促成7项协议，总额18.6亿元，其中3项与外企签订。',
  ],
  ['She is a two-master with a crew of nine, four of them women.', '这是双桅帆船，船员9人。'],
  ['He had waited years to put it on stage.', '为把它搬上舞台，他等了30年。'],
])('misses the count of "%s"', (en, zh) => {
  expect(told(en, zh)).toContain('number-omitted')
})

test.each([
  [
    'The 26 graduates passed, a few of them with honours.',
    '26名毕业生全部通过，其中几人成绩优异。',
  ],
  ['Two were women, the rest men.', '其中2人是女性，其余为男性。'],
  ['It has run for a number of years.', '该活动已有6年。'],
  ['It goes back hundreds of years.', '该活动已有300年。'],
  ['It began sixteen years ago.', '该活动始于16年前。'],
  ['She has come for many years.', '她来这里已有30年。'],
])('lets "%s" pass', (en, zh) => {
  expect(told(en, zh)).toEqual([])
})

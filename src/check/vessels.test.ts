import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['Three in ten went aboard the SS Great Britain.', '三成登上了“大不列颠号”。'],
  ['They came by the MV Osaka.', '他们乘渡轮前来。'],
  ['They came by ferry.', '他们乘坐“福冈”号渡轮前来。'],
])('"%s" names a ship and no place', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('a place beside a ship is told', () => {
  const found = findings(
    checked(['They came on board the new ferry.', '他们从福冈乘“江宁”号前来。']),
  )
  expect(found.map(({ rule }) => rule)).toEqual(['place-omitted'])
})

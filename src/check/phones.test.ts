import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['The hotline is 0512-6208 1234.', '热线为0512-62081234。'],
  ['Please call +86 592 220 5678.', '请拨打0592-2205678。'],
])('knows the telephone of "%s" again', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test.each([
  ['It received 11200000 euros.', '该项目获得1200000欧元。'],
  ['The code is 11200000.', '代码为1200000。'],
])('sees no telephone in "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).not.toEqual([])
})

test('tells of another number', () => {
  const found = findings(checked(['The hotline is 0512-6208 1234.', '热线为0512-62081235。']))
  expect(found).not.toEqual([])
})

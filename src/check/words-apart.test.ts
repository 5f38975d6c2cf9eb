import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const rules = (en: string, zh: string) => findings(checked([en, zh])).map(({ rule }) => rule)

test.each([
  ['On May 20 he planned to invite vets.', '5月20日，他计划邀请20名兽医。'],
  ['Volunteers are wanted; half of them must speak English.', '招募50名志愿者，其中一半须会英语。'],
  ['He came ninth out of 32.', '他在选手中名列第九。'],
])('"%s" prints the numeral of something else', (en, zh) => {
  expect(rules(en, zh)).toContain('number-omitted')
})

test('a day that only one version has may be a count', () => {
  expect(rules('This July 14 pupils from Ube came.', '今年7月，宇部14名学生来访。')).toEqual([])
})

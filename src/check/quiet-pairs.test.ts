import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['Tan Wei Jie, Consul General of Singapore, came.', '新加坡总领事陈伟杰到访。'],
  ['Diplomats saw a Chaozhou opera.', '外交官观看潮剧。'],
  ['In the first eleven months, 76,400 vehicles were exported.', '前11个月出口整车7.64万辆。'],
  ['Leyla Mammadova, First Secretary of the Embassy, came.', '使馆一等秘书莱拉·马梅多娃到访。'],
  ['Maja Zupan of Bled wrote.', '布莱德的玛娅·茹潘来信。'],
])('is silent on "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('a family name of other pinyin is wrong where the given name is written as pinyin', () => {
  const [found] = findings(checked(['Vice Mayor Tan Weijie came.', '副市长陈伟杰到访。']))
  expect(found?.rule).toBe('name-differs')
})

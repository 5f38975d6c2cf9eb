import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['Tan Wei Jie, Consul General of Singapore, came.', '新加坡总领事陈伟杰到访。'],
  ['Diplomats saw a Chaozhou opera.', '外交官观看潮剧。'],
  ['In the first eleven months, 76,400 vehicles were exported.', '前11个月出口整车7.64万辆。'],
  ['Leyla Mammadova, First Secretary of the Embassy, came.', '使馆一等秘书莱拉·马梅多娃到访。'],
  ['Maja Zupan of Bled wrote.', '布莱德的玛娅·茹潘来信。'],
  ['In the first three quarters of this year, exports grew.', '今年一至三季度出口增长。'],
  ['The next day, talks were held with Japanese friends.', '第二日，同日本友人会谈。'],
  ['Last week guests saw the Japan Week.', '客人前几天参加日本周。'],
  ['The primary purpose was to see Tsinghua.', '主要目的是参观清华大学。'],
  ['The boys went to their sister school.', '小队员前往姐妹学校。'],
  ['Ningbo beat Nagoya.', '名古屋队不敌宁波队。'],
  ['Guests saw Yunyang, Wuxi and Fengjie.', '客人参观了云阳、巫溪和奉节。'],
  ['The Chinese Embassy helped them.', '中国驻法国大使馆向他们提供了帮助。'],
  ['Guests from Nice came.', '法国尼斯客人来访。'],
  ['She sells about 40 boxes a day.', '她每天约售出40盒。'],
  ['He ran the 100 metres in 11.02 seconds.', '他的100米成绩为11秒02。'],
  [
    'The vice mayor met with Patricio Torres, Consul General of Chile in Guangzhou.',
    '副市長會見智利駐廣州總領事帕特里西奧·托雷斯。',
  ],
])('is silent on "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('a family name of other pinyin is wrong where the given name is written as pinyin', () => {
  const [found] = findings(checked(['Vice Mayor Tan Weijie came.', '副市长陈伟杰到访。']))
  expect(found?.rule).toBe('name-differs')
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { yearSigns } from './year-signs.ts'

const yearsOf = (en: string, zh = '') => {
  const item = itemOf([[[en, zh]]])
  return yearSigns(item.mentions, item.text).map(({ year }) => year)
}

test.each([
  // What is to come is told a year before, what is over a year after.
  ['They will hold the fair in 2020.', '', [2019]],
  ['', '双方就2026年举办“湖南周”交换了意见。', [2025]],
  ['They signed an action plan for 2019 to 2021.', '', [2018]],
  ['', '双方签署2024年交流计划。', [2023]],
  ['In 2018 trade reached 3 billion yuan.', '', [2019]],
  ['The 2019 Beijing International Marathon was run.', '', [2019]],
  ['The Eco Forum Guiyang 2018 was held.', '', [2018]],
  ['', '2022年第六期讲堂举办。', [2022]],
  ['2023 marks the fifth anniversary of the ties.', '', [2023]],
  ['They became sister cities in 1993 and celebrated the 25th anniversary.', '', [1994, 2018]],
  // Both versions tell it once.
  ['In 2018 trade reached 3 billion yuan.', '2018年贸易额达30亿元。', [2019]],
])('%s%s speaks for %j', (en, zh, years) => {
  expect(yearsOf(en, zh)).toEqual(years)
})

test('提到 a year is no end of a plan', () => {
  const item = itemOf([[['', '他提到2017年出口9.4亿元，增长18.6%。']]])
  const [sign] = yearSigns(item.mentions, item.text)
  expect(sign?.weigh(2018)).toBeGreaterThan(sign?.weigh(2016) ?? 1)
})

import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { yearSigns } from './year-signs.ts'

const signsOf = (...beads: readonly Said[]) => {
  const item = itemOf([beads])
  return yearSigns(item.mentions, item.text)
}
const years = Array.from({ length: 80 }, (_, at) => 1960 + at)
/** The year that each sign makes likeliest. */
const likeliest = (...beads: readonly Said[]) =>
  signsOf(...beads).map(({ weigh }) =>
    years.reduce((best, year) => (weigh(year) > weigh(best) ? year : best)),
  )

describe('a date that prints its year speaks for the year of the news', () => {
  test.each([
    // What is to come is told a year before, what is over a year after.
    ['They will hold the fair in 2020.', '', [2019]],
    ['', '11月5日，双方就2026年举办“湖南周”交换了意见。', [2025]],
    ['', '3月5日，双方商定2026年合作重点。', [2026]],
    ['', '双方在2020年合作基础上推进项目。', [2021]],
    ['They signed an action plan for 2019 to 2021.', '', [2018]],
    ['', '双方签署2024年交流计划。', [2023]],
    ['In 2018 trade reached 3 billion yuan.', '', [2019]],
    ['There were 9 percent more guests than in 2019.', '', [2021]],
    ['The 2019 Beijing International Marathon was run.', '', [2019]],
    ['The Eco Forum Guiyang 2018 was held.', '', [2018]],
    ['', '2022年第六期讲堂举办。', [2022]],
    ['2023 marks the fifth anniversary of the ties.', '', [2023]],
    ['On June 3, they met. It had begun in May 2018.', '', [2018]],
    ['On January 3, they met. It had begun in May 2018.', '', [2019]],
    ['It was the third China International Import Expo.', '今年是中法建交56周年。', [2020, 2020]],
    // Both versions tell it once.
    ['In 2018 trade reached 3 billion yuan.', '2018年贸易额达30亿元。', [2019]],
    ['On Sunday, September 22, they met.', '9月22日（星期日），双方会见。', [1963]],
  ])('%s%s: %j', (en, zh, expected) => {
    expect(likeliest([en, zh])).toEqual(expected)
  })

  test('as many years after a founding as an anniversary counts', () => {
    const feast = (...beads: readonly Said[]) => likeliest(...beads).slice(1)
    const founded: Said = ['They became sister cities in 1993.', '']
    expect(
      feast(['They became sister cities in 1993 and celebrated the 25th anniversary.', '']),
    ).toEqual([2018])
    expect(feast(founded, ['They celebrated the 25th anniversary.', ''])).toEqual([2018])
    expect(feast(founded, ['Next year is the 25th anniversary.', ''])).toEqual([2017])
    // Of two foundings nobody knows which is counted.
    const two: Said = ['The schools became sister schools in 2003.', '']
    expect(feast(founded, two, ['They celebrated the 25th anniversary.', ''])).toHaveLength(1)
  })

  test.each([
    ['They have been friends since 1998.', ''],
    ['', '1998年以来，两市互访。'],
    ['', '两市1998年结为友好城市。'],
  ])('and a beginning for any year after it: %s%s', (en, zh) => {
    const [sign] = signsOf([en, zh])
    expect(sign?.weigh(2018)).toBe(sign?.weigh(2008))
    expect(sign?.weigh(2018)).toBeGreaterThan(10 * (sign?.weigh(1990) ?? 1))
  })

  test('what has been since a year is no plan, whatever is planned', () => {
    const [sign] = signsOf(['They would get to know a city that has been a sister since 1983.', ''])
    expect(sign?.weigh(1982)).toBeLessThan(sign?.weigh(2000) ?? 0)
  })

  test.each([
    ['The 2008 Wenchuan Earthquake was recalled.', ''],
    ['The 2030 Agenda for Sustainable Development was discussed.', ''],
    ['2001 marked the start of their friendship.', ''],
    ['', '双方回顾了2008年北京奥运会。'],
    ['', '代表团参观1999年昆明世界园艺博览会旧址。'],
    ['', '该馆1998年建成。'],
  ])('but what is remembered is no event of the year: %s%s', (en, zh) => {
    const [sign] = signsOf([en, zh])
    const year = sign?.year ?? 0
    expect(sign?.weigh(year)).toBeLessThan(0.3)
  })
})

test('many dates and anniversaries are soon gone through', () => {
  const sentence = 'They became sister cities in 1993 and celebrated the 25th anniversary.'
  const item = itemOf([[[Array.from({ length: 300 }, () => sentence).join(' '), '']]])
  let asked = 0
  const counted = item.mentions.map((mention) => {
    const { type } = mention
    return Object.defineProperty({ ...mention }, 'type', {
      get: () => {
        asked++
        return type
      },
    })
  })
  expect(yearSigns(counted, item.text).length).toBeLessThan(10)
  expect(asked).toBeLessThan(item.mentions.length * 10)
})

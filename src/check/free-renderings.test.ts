import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const told = (en: string, zh: string) => findings(checked([en, zh])).map(({ rule }) => rule)

test.each([
  // Hours and parts of hours.
  [
    'Most come by fast train, either from Madrid in an hour and three-quarters or from Seville in 45 minutes.',
    '他们大多乘高铁而来，从马德里出发需1小时45分钟，从塞维利亚出发需45分钟。',
  ],
  ['The crossing takes 105 minutes.', '航程1小时45分钟。'],
  ['The bus needs 1.75 hours.', '大巴需要一小时三刻钟。'],
  ['The flight takes two and a quarter hours.', '飞行需两小时一刻钟。'],
  ['The flight takes nearly two hours and a quarter.', '飞行需近135分钟。'],
  ['The concert lasted an hour and a half.', '音乐会持续了一个半小时。'],
  ['It takes three quarters of an hour.', '需45分钟。'],
  ['On a three-quarter-hour walk they counted 43 birds.', '在45分钟的步行途中，他们数到43只鸟。'],
  ['They queued for an hour and twenty minutes.', '他们排队80分钟。'],
  ['He needed two hours, nine minutes and four seconds.', '他用时2小时9分4秒。'],
  ['The lecture began at twenty to seven in the evening.', '讲座晚上6时40分开始。'],
  // Years told by how they stand to another.
  [
    'In 2024 the port handled 2.24 million TEUs, 9 per cent more than in 2023.',
    '2024年，港口吞吐量为224万标箱，比上年增长9%。',
  ],
  ['Exports rose by 7 per cent on 2023 in 2024.', '2024年出口同比增长7%。'],
  [
    'They became partners in 1987, and in 1988 the first students came.',
    '两市1987年结好，次年首批学生到来。',
  ],
  ['She came in 2011 and again in 2013.', '她2011年来访，两年后再次前来。'],
  [
    'In 2024 it took in a tenth more than in 2022 and 2023 together.',
    '2024年收入比前两年总和多一成。',
  ],
  // Places as adjectives.
  ['The Roman Bridge is the first case.', '罗马桥是首个案例。'],
  ['They had lunch in the Venetian Hall.', '他们在威尼斯厅共进午餐。'],
  ['They came to the Genoese Tower.', '他们来到热那亚塔。'],
  // Numerals in names that the English spells.
  [
    'They went to the Jiumenkou Great Wall, and two of them have been back since.',
    '他们去了九门口长城，后来有两人又去了一次。',
  ],
  // More than so tall.
  ['It is more than four metres tall.', '它已高过四米。'],
  ['The largest weighs more than 12 kilograms.', '最大的一只重过12公斤。'],
  [
    'The hotel had 4,100 guests, 300 more than in the twelve months before.',
    '酒店接待客人4100人，比前12个月多300人。',
  ],
])('is silent on "%s"', (en, zh) => {
  expect(told(en, zh)).toEqual([])
})

test.each([
  ['number-differs', 'The crossing takes 105 minutes.', '航程1小时40分钟。'],
  ['number-differs', 'The flight takes two and a quarter hours.', '飞行需两小时三刻钟。'],
  [
    'date-omitted',
    'In 2024 the port handled 2.24 million TEUs, 9 per cent more than in 2021.',
    '2024年，港口吞吐量为224万标箱，比上年增长9%。',
  ],
  ['city-differs', 'They came to the Roman Bridge in Milan.', '他们来到里斯本罗马桥。'],
  ['number-differs', 'Nine farmers from Sanming came.', '三名三明农民来了。'],
  ['approximator-differs', 'It is four metres tall.', '它已高过四米。'],
])('finds %s in "%s"', (rule, en, zh) => {
  expect(told(en, zh)).toContain(rule)
})

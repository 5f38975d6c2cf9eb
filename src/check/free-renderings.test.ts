import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const told = (en: string, zh: string) =>
  findings(checked([en, zh]))
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule)

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
  [
    'She won in 2:41:08, more than four minutes ahead of the second.',
    '她以2小时41分08秒夺冠，领先第二名四分多钟。',
  ],
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
  ['They walked over the Puente Romano.', '他们步行走过罗马桥。'],
  // Numerals in names that the English spells.
  [
    'They went to the Jiumenkou Great Wall, and two of them have been back since.',
    '他们去了九门口长城，后来有两人又去了一次。',
  ],
  // More than so tall.
  ['It is more than four metres tall.', '它已高过四米。'],
  ['The hut is higher than four metres.', '小屋高过四米。'],
  [
    'The swimmers took 2 hours and 41 minutes, the fastest an hour less.',
    '游泳者用了2小时41分钟，最快者少用1小时。',
  ],
  ['The largest weighs more than 12 kilograms.', '最大的一只重过12公斤。'],
  [
    'The hotel had 4,100 guests, 300 more than in the twelve months before.',
    '酒店接待客人4100人，比前12个月多300人。',
  ],
  // Each version has a numeral that the other has not: no clause is missing.
  [
    'Most of them come by fast train from Madrid in five quarters of an hour, and some come by bus.',
    '他们大多从马德里乘高铁，需一小时一刻钟，也有人乘大巴。',
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
  ['approximator-differs', 'The bag was found in over 40 minutes.', '包在40分钟内找到。'],
  // Family names that no table has, or that are words.
  [
    'name-differs',
    'On March 19, You Dehang, Vice Mayor, met them.',
    '3月19日，副市长由德海会见客人。',
  ],
  ['name-differs', 'Ya Meijing, Deputy Director, said so.', '副主任牙美娟表示。'],
  ['name-differs', "Her teacher was Hu Su'e, now 67.", '她的师父是现年67岁的翁素娥。'],
  // Counties that no table has.
  ['place-omitted', 'Jianning County exported 4,300 tons of seeds.', '武汉县出口种子4300吨。'],
])('finds %s in "%s"', (rule, en, zh) => {
  expect(told(en, zh)).toContain(rule)
})

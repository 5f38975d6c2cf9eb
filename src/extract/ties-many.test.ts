import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }

test.each([
  [
    'Nanjing has been twinned with Perth since 2003, Xiamen with Cardiff since 1983 and Wuhan with Duisburg since 1982.',
    '',
    ['Nanjing–Perth 2003', 'Xiamen–Cardiff 1983', 'Wuhan–Duisburg 1982'],
  ],
  [
    '',
    '南京与珀斯于2003年结好，厦门与加的夫于1983年结好，济南则与杜伊斯堡于1982年结好。',
    ['南京–珀斯 2003', '厦门–加的夫 1983', '济南–杜伊斯堡 1982'],
  ],
  [
    'Chengdu has three sister cities, Linz (1983), Bonn (2009) and Perth (2012).',
    '成都有三个姐妹城市，即林茨（1983年）、波恩（2009年）和珀斯（2012年）。',
    ['Chengdu–Linz 1983', 'Chengdu–Bonn 2009', 'Chengdu–Perth 2012'],
  ],
  [
    'Linz, Bonn and Perth became sister cities of Chengdu in 1983, 2009 and 2012 respectively.',
    '林茨、波恩、珀斯分别于1983年、2009年和2012年与成都结为友好城市。',
    ['Chengdu–Linz 1983', 'Chengdu–Bonn 2009', 'Chengdu–Perth 2012'],
  ],
  [
    'Linz, Krautdorf and Perth, which became sister cities of Chengdu in 1983, 2009 and 2012 respectively, sent teams.',
    '',
    ['Chengdu–Linz 1983', 'Chengdu–Perth 2012'],
  ],
  [
    'Linz became a sister city of Chengdu in 1983; Bonn followed in 2009 and Perth in 2012.',
    '林茨1983年与成都结好，波恩、珀斯先后于2009年、2012年成为成都友城。',
    ['Chengdu–Linz 1983', 'Chengdu–Bonn 2009', 'Chengdu–Perth 2012'],
  ],
  [
    'Chengdu welcomed two old friends: Linz, sister city since 1983, and Bonn, since 2009.',
    '成都迎来两位老朋友：1983年结好的友城林茨和2009年结好的波恩。',
    ['Chengdu–Linz 1983', 'Chengdu–Bonn 2009'],
  ],
])('each of several ties has its own year: %s%s', (en, zh, expected) => {
  const found = ties(itemOf([[[en, zh]]], { home }))
  expect(
    found
      .map(({ between: [a, b], since }) => `${a.en ?? a.zh}–${b.en ?? b.zh} ${since?.edtf}`)
      .sort(),
  ).toEqual([...expected].sort())
})

test('regions told among cities are a tie of regions', () => {
  const zh = '友好省道、友好城市关系如北海道与黑龙江省（1986年）、旭川市与哈尔滨市（1995年）。'
  expect(ties(itemOf([[['', zh]]], { home })).map(({ type }) => type)).toEqual([
    'sister-region',
    'sister-city',
  ])
})

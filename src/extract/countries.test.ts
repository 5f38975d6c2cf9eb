import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { countries } from './countries.ts'

const home = { en: 'Jinan', zh: '济南市', country: 'CN' }

function told(...beads: Said[]): string[] {
  return countries(itemOf([beads], { home }), []).countries
}

const opening: Said = ['The course opened on May 2.', '5月2日，课程开班。']

test('all states of a list take part', () => {
  expect(
    told(opening, [
      'Trainees from Zambia, Malawi, Rwanda and Senegal took part.',
      '来自赞比亚、马拉维、卢旺达、塞内加尔的学员参加。',
    ]),
  ).toEqual(['ZM', 'MW', 'RW', 'SN', 'CN'])
})

test('a state named in passing, or in what somebody says, does not', () => {
  expect(
    told(opening, [
      'He said that Chile, Peru and Brazil were good partners.',
      '他表示，智利、秘鲁和巴西是好伙伴。',
    ]),
  ).toEqual(['CN'])
})

test('a sister city gives its country', () => {
  expect(told(opening, ['The first sister city was Toulouse.', ''])).toEqual(['FR', 'CN'])
})

test('where those who take part come from, and the one nation that is named', () => {
  expect(
    told(opening, ['Nurses from Cuba and Peru took part.', '来自古巴和秘鲁的护士参加。']),
  ).toEqual(['CU', 'PE', 'CN'])
  expect(told(opening, ['The Portuguese engineer was the first to come.', ''])).toEqual([
    'PT',
    'CN',
  ])
})

test('languages are no sides', () => {
  expect(
    told(opening, [
      'There were desks in four languages, English, Japanese, Korean and German.',
      '设英、日、韩、德四个语种服务台。',
    ]),
  ).toEqual(['CN'])
})

test('the state of a home in Macao is China, and Macao a region', () => {
  const macao = { en: 'Macao', zh: '澳门', country: 'MO' }
  const item = itemOf([[['Guests from Portugal came to Macao.', '葡萄牙客人来澳门。']]], {
    home: macao,
  })
  expect(countries(item, [])).toEqual({ countries: ['PT', 'CN'], regions: ['MO'] })
})

test('a name that two countries share is that of the country the item tells of', () => {
  expect(told(['The Canterbury teachers flew home to Christchurch.', ''])).toEqual(['NZ', 'CN'])
})

test('other partners that are listed with their years, and figures of trade, take no part', () => {
  expect(
    told(opening, [
      'The sister cities of Jinan are Boston (since 1982), Munich (1974) and Wakayama (1983).',
      '济南的友好城市有波士顿（1982年）、慕尼黑（1974年）和和歌山（1983年）。',
    ]),
  ).toEqual(['CN'])
  expect(told(opening, ['Exports to Chile, Peru and Brazil came to 4 billion yuan.', ''])).toEqual([
    'CN',
  ])
})

import { expect, test } from 'vitest'
import { citiesOf, provinceOf } from './home-province.ts'

const home = (en: string, zh: string) => ({ en, zh, country: 'CN', basis: 'given' as const })

test('省 is the province around the home, told by both its names', () => {
  expect(provinceOf(home('Taizhou', '台州'))).toBe('Zhejiang')
  expect(provinceOf(home('Taizhou', '泰州市'))).toBe('Jiangsu')
  expect(provinceOf(home('Hunan', '湖南省'))).toBe('Hunan')
  expect(provinceOf(home('Beijing', '北京'))).toBeUndefined()
  expect(provinceOf(home('Hong Kong', '香港'))).toBeUndefined()
})

test('a province has its cities, and a city is alone', () => {
  const hunan = citiesOf(home('Hunan', '湖南')).map(({ en }) => en)
  expect(hunan.filter((en) => en === 'Hunan')).toHaveLength(1)
  expect(hunan).toEqual(expect.arrayContaining(['Changsha', 'Yueyang']))
  expect(citiesOf(home('Guangxi', '广西壮族自治区')).map(({ zh }) => zh)).toContain('南宁')
  expect(citiesOf(home('Changsha', '长沙市'))).toEqual([{ en: 'Changsha', zh: '长沙', abbr: '长' }])
})

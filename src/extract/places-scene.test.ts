import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { places } from './places.ts'

const home = { en: 'Hefei', zh: '合肥市', country: 'CN' }

/** Role, country and names of each place. */
function told(...beads: Said[]): string[] {
  return places(itemOf([beads], { home })).map(({ role, country = '-', name }) =>
    [role, country, name.en ?? '·', name.zh ?? '·'].join(' '),
  )
}

test('each version names the one venue of a sentence in its own way', () => {
  expect(
    told(['Mayor Luo met with the guests at Palazzo Civico.', '罗市长在市政厅会见客人。']),
  ).toEqual(['venue - Palazzo Civico 市政厅'])
})

test('a city abroad is one place, though no table spells it so', () => {
  expect(
    told([
      'Mayor Luo visited Cascais of Portugal in May.',
      '5月，罗市长访问葡萄牙卡斯卡伊斯市。',
    ])[0],
  ).toBe('destination PT Cascais 卡斯卡伊斯市')
})

test('who acts in a city is no place in a list with it', () => {
  expect(
    told([
      'In Linz, Hefei University and the University of Linz signed an agreement.',
      '在林茨，合肥大学与林茨大学签署协议。',
    ]),
  ).toEqual(['destination AT Linz 林茨'])
})

test('the province where a city lies is no end of a journey', () => {
  expect(
    told([
      'They visited Adama.',
      '代表团访问阿达玛市，湖南省与阿达玛所在的奥罗米亚州是友好省州。',
    ]).filter((one) => one.includes('奥罗米亚')),
  ).toEqual([])
})

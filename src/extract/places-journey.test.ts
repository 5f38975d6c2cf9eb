import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { places } from './places.ts'

const home = { en: 'Hefei', zh: '合肥市', country: 'CN' }

/** Role and names of each place. */
function told(...beads: Said[]): string[] {
  return places(itemOf([beads], { home })).map(({ role, name }) =>
    [role, name.en ?? '·', name.zh ?? '·'].join(' '),
  )
}

const asked: Said = [
  'At the invitation of the City Government of Rostock, Germany, Vice Mayor Zhang Wei led a delegation to visit Germany from May 2 to 6.',
  '应德国罗斯托克市政府邀请，5月2日至6日，副市长张伟率团访问德国。',
]

test('who goes abroad as asked goes to those who asked him', () => {
  expect(told(asked)).toContain('destination Rostock 罗斯托克市')
})

test('a mayor abroad receives at home', () => {
  expect(
    told(
      [
        'From May 2 to 6, Vice Mayor Zhang Wei led a delegation to visit Germany.',
        '5月2日至6日，副市长张伟率团访问德国。',
      ],
      [
        'Zhang Wei held talks with Anna Berg, Mayor of Rostock.',
        '张伟与罗斯托克市市长安娜·贝格举行会谈。',
      ],
    ),
  ).toContain('destination Rostock 罗斯托克市')
})

test('the city of a mayor who comes here is nowhere anybody goes', () => {
  expect(
    told([
      'On May 2, Vice Mayor Zhang Wei held talks with Anna Berg, Mayor of Rostock, Germany, who visited Hefei as invited.',
      '5月2日，副市长张伟与应邀来访的德国罗斯托克市市长安娜·贝格举行会谈。',
    ]).filter((one) => one.includes('Rostock')),
  ).toEqual([])
})

test('the countries of those who asked are where somebody goes who visits "the two countries"', () => {
  const both: Said = [
    'At the invitation of the City Council of Terni, Italy and Leoben University, Austria, Vice Mayor Zhang Wei visited the two countries in May.',
    '应意大利特尔尼市议会和奥地利莱奥本大学邀请，副市长张伟5月出访两国。',
  ]
  expect(told(both)).toEqual(
    expect.arrayContaining(['destination Italy 意大利', 'destination Austria 奥地利']),
  )
  const one: Said = [
    'At the invitation of the City Council of Terni, Italy and Leoben University, Austria, Vice Mayor Zhang Wei gave a lecture.',
    '应意大利特尔尼市议会和奥地利莱奥本大学邀请，副市长张伟作讲座。',
  ]
  expect(told(one).filter((place) => /Italy|Austria/.test(place))).toEqual([])
})

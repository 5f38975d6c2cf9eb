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

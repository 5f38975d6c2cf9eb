import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

const home = { en: 'Wuhan', zh: '武汉市', country: 'CN' }

/** Role, side and names of each body. */
function told(...beads: Said[]): string[] {
  return organisations(itemOf([beads], { home }), []).map(({ role, side = '-', name }) =>
    [role, side, name?.en ?? '·', name?.zh ?? '·'].join(' '),
  )
}

test('what the titles of one person name is one body', () => {
  const item = itemOf(
    [
      [
        ['Lin Feng, Director of the Municipal Bureau of Industry, showed them round.', ''],
        ['', '市经济和信息化局局长林峰陪同参观。'],
      ],
    ],
    { home },
  )
  expect(organisations(item, people(item)).map(({ name }) => name)).toEqual([
    { en: 'Municipal Bureau of Industry', zh: '市经济和信息化局' },
  ])
})

test('the Municipal Foreign Affairs Office is that of the home city', () => {
  expect(
    told(
      ['She worked at Wuhan Foreign Affairs Office.', '她在武汉市外办工作。'],
      ['Municipal Foreign Affairs Office signed an agreement.', '市外办签署协议。'],
    ),
  ).toEqual(['signatory CN Municipal Foreign Affairs Office 武汉市外办'])
})

test('whose title a city bears takes no part', () => {
  expect(
    told([
      'The delegation visited Linz, a UNESCO City of Media Arts.',
      '代表团访问联合国教科文组织“媒体艺术之都”林茨。',
    ]),
  ).toEqual([])
})

test('bodies that exchange a letter of intent sign it', () => {
  expect(
    told([
      'Wuhan Museum and Linz Museum exchanged a letter of intent on becoming partners.',
      '武汉博物馆与林茨博物馆互换结为伙伴的意向书。',
    ]),
  ).toEqual(['signatory CN Wuhan Museum 武汉博物馆', 'signatory AT Linz Museum 林茨博物馆'])
})

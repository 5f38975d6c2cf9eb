import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { withComings } from './comings.ts'
import { mentionsOf } from './item.ts'

const weifang = { en: 'Weifang', zh: '潍坊', country: 'CN' }
const nantong = { en: 'Nantong', zh: '南通', country: 'CN' }

function comings(home: typeof weifang, zh: string): string[] {
  const item = withComings(itemOf([[['', zh]]], { home }))
  return mentionsOf(item, 'cue')
    .filter(({ id }) => id === 'go:in')
    .map(({ start, end }) => item.text.slice(start, end))
}

test('who comes to teach or to film is on his way in, and not on a visit', () => {
  const item = withComings(itemOf([[['', '5月20日，日本记者来潍拍摄节目。']]], { home: weifang }))
  expect(mentionsOf(item, 'cue').map(({ id }) => id)).toContain('go:in')
  expect(mentionsOf(item, 'cue').map(({ id }) => id)).not.toContain('kind:visit')
})

test.each([
  [weifang, '4月15日，巴西驻华大使馆商务参赞来潍考察。', ['来潍']],
  [weifang, '4月15日，德国企业家代表团来潍坊洽谈合作。', ['来潍坊']],
  [nantong, '4月15日至17日，法国议员团访通。', ['访通']],
  // Another word that ends or begins so.
  [nantong, '近年来通过友城渠道开展交流。', []],
  [nantong, '记者采访通州湾。', []],
  [nantong, '一船大豆运来通州。', []],
] as const)('%#: who comes to the home city, by its name or its character', (home, zh, told) => {
  expect(comings(home, zh)).toEqual(told)
})

test('a home city of odd letters, or of no Chinese name, brings nobody', () => {
  expect(comings({ en: 'Fu', zh: '富(巴', country: 'XX' }, '4月15日，客人来考察。')).toEqual([])
  expect(comings({ en: 'Fu', zh: '', country: 'XX' }, '4月15日，客人来考察。')).toEqual([])
  expect(comings({ en: 'Fu', zh: '市', country: 'XX' }, '4月15日，客人来考察。')).toEqual([])
})

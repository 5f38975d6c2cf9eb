import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { heard } from '../bitext/organisations-sound.ts'
import { organisations } from './organisations.ts'
import { type Compared, likeness } from './organisations-likeness.ts'

const home = { en: 'Wuhan', zh: '武汉市', country: 'CN' }

/** The names of each body. */
function names(...beads: Said[]): string[] {
  return organisations(itemOf([beads], { home }), []).map(({ name }) =>
    [name?.en ?? '·', name?.zh ?? '·'].join(' / '),
  )
}

test('a bare 市议会 is not of the home city where home is in China', () => {
  expect(
    names(['The Lahti City Council signed an agreement with Li Wei.', '市议会与李伟签署协议。']),
  ).toEqual(['Lahti City Council / 市议会'])
  expect(
    names(['The Lahti City Government signed an agreement with Li Wei.', '市政府与李伟签署协议。']),
  ).toEqual(['· / 市政府', 'Lahti City Government / ·'])
})

test('a name that joins two places is of neither alone', () => {
  expect(
    names([
      'They met the Toyohashi-Nantong Friendship Association.',
      '一行会见了丰桥南通友好协会。',
    ]),
  ).toEqual(['Toyohashi-Nantong Friendship Association / 丰桥南通友好协会'])
  expect(
    names(['They met the Toyohashi Friendship Association.', '一行会见了南通友好协会。']),
  ).not.toContain('Toyohashi Friendship Association / 南通友好协会')
})

test('the name of a body abroad is no pinyin', () => {
  expect(
    names([
      'Wuhan University and Gunung Pakuan University of Bandung, Indonesia, signed an agreement.',
      '武汉大学与印尼万隆茂物山大学签署协议。',
    ]),
  ).toEqual(['Wuhan University / 武汉大学', 'Gunung Pakuan University of Bandung / 茂物山大学'])
})

test('what sounds the same is one body, though its kind and its part are told apart', () => {
  expect(
    names([
      'The show was supported by the Balmoral Park Conservancy.',
      '巴尔莫勒尔公园管理局主办展览。',
    ]),
  ).toEqual(['Balmoral Park Conservancy / 巴尔莫勒尔公园管理局'])
  expect(
    names([
      'The show was supported by the Lakehead Park Conservancy.',
      '巴尔莫勒尔公园管理局主办展览。',
    ]),
  ).not.toContain('Lakehead Park Conservancy / 巴尔莫勒尔公园管理局')
})

test('what looks like pinyin tells two names of China apart, and none where either side is told to be abroad', () => {
  const named = (text: string, lang: 'en' | 'zh', country?: string): Compared => ({
    text,
    office: 'museum',
    heard: heard(text, lang),
    rank: 0,
    beads: new Set([0]),
    ...(country && { country }),
  })
  const alike = (en?: string, zh?: string) =>
    likeness(named('Nishima Museum', 'en', en), named('西町博物馆', 'zh', zh), null)
  expect(alike()).toBeLessThan(alike('JP'))
  expect(alike('JP')).toBe(alike(undefined, 'JP'))
  expect(alike('CN')).toBe(alike())
})

test('a branch abroad is in one country for one language and of another for the other', () => {
  expect(
    names([
      'The Wuhan office of the Korea Trade-Investment Promotion Agency held a fair.',
      '大韩贸易投资振兴公社武汉代表处举办展会。',
    ]),
  ).toEqual([
    'Wuhan office of the Korea Trade-Investment Promotion Agency / 大韩贸易投资振兴公社武汉代表处',
  ])
  expect(
    names([
      'The Wuhan office of the Korea Trade-Investment Promotion Agency held a fair.',
      '大韩贸易投资振兴公社上海代表处举办展会。',
    ]),
  ).not.toContain(
    'Wuhan office of the Korea Trade-Investment Promotion Agency / 大韩贸易投资振兴公社上海代表处',
  )
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (en: string, zh: string): string[] =>
  ties(itemOf([[[en, zh]]], { home }))
    .map(({ between: [a, b], since }) => `${a.en}–${b.en ?? b.zh} ${since?.edtf ?? ''}`.trim())
    .sort()

test.each([
  [
    'The sister cities of Chengdu include Linz of Austria (1983), Perth of Australia, Bonn (2009) and Cardiff of the United Kingdom.',
    '',
    ['Chengdu–Bonn 2009', 'Chengdu–Cardiff', 'Chengdu–Linz 1983', 'Chengdu–Perth'],
  ],
  [
    'The sister cities of Chengdu that have sent teams are Kobe, Japan (1997) and Bonn.',
    '',
    ['Chengdu–Bonn', 'Chengdu–Kobe 1997'],
  ],
  [
    'Chengdu has three sister cities: Linz (1983), Perth and Bonn (2009).',
    '成都有三个友好城市：林茨（1983年）、珀斯和波恩（2009年）。',
    ['Chengdu–Bonn 2009', 'Chengdu–Linz 1983', 'Chengdu–Perth'],
  ],
  [
    'Leaders of Chengdu’s sister cities Linz (1983) and Bonn (2009), and of Perth, a sister since 2012, came.',
    '包括成都友好城市林茨（1983年）、波恩（2009年）以及2012年结好的珀斯的领导人。',
    ['Chengdu–Bonn 2009', 'Chengdu–Linz 1983', 'Chengdu–Perth 2012'],
  ],
  [
    'Leaders of Chengdu’s sister cities Linz (1983), Perth and Bonn, Germany (2009) came.',
    '',
    ['Chengdu–Bonn 2009', 'Chengdu–Linz 1983', 'Chengdu–Perth'],
  ],
  [
    'Linz became a sister city of Chengdu in 1983, and others followed.',
    '林茨1983年与成都结好，此后，法国里昂、德国波恩先后于1998年、2011年成为成都的友好城市。',
    ['Chengdu–Linz 1983', 'Chengdu–波恩 2011', 'Chengdu–里昂 1998'],
  ],
  [
    'Chengdu has formed friendly relations with Linz of Austria, Perth of Australia and Bonn of Germany.',
    '成都与奥地利林茨、澳大利亚珀斯、德国波恩建立了友好关系。',
    ['Chengdu–Bonn', 'Chengdu–Linz', 'Chengdu–Perth'],
  ],
])('each of a list, with its year where it has one: %s%s', (en, zh, expected) => {
  expect(told(en, zh)).toEqual(expected)
})

test('a city that the way led to is none of a list', () => {
  expect(told('', '代表团抵达友好城市林茨，随后前往珀斯。')).toEqual(['Chengdu–林茨'])
})

test.each([
  [
    'In April a plan was signed with Perth, Australia; in May a letter of intent on sister city relations was signed with Bonn, Germany.',
    ['Chengdu–Bonn'],
  ],
  ['The delegation saw Linz, a sister city of Chengdu, and then went to Perth.', ['Chengdu–Linz']],
  ['Linz, unlike Perth, is no partner; Chengdu has 37 sister cities.', []],
])('of several that a sentence names the one that the words tell: %s', (en, expected) => {
  expect(told(en, '')).toEqual(expected)
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { listed, table } from '../data/table.ts'
import { people } from './people.ts'

const leaders = (en: string, zh: string) =>
  people(itemOf([[[en, zh]]])).flatMap(({ name, leads }) => (leads ? (name?.en ?? name?.zh) : []))

test.each([
  'On May 9, Elena Ferri, head of the delegation and teacher of Sella High School, said that the children had waited long.',
  'On May 9, Elena Ferri, teacher of Sella High School and leader of the group, thanked the families.',
  'Team leader Dr. Elena Ferri said that all twelve were ready.',
])('%s', (en) => {
  expect(leaders(en, '')).toEqual(['Elena Ferri'])
})

test.each([
  ['5月9日，代表团团长、塞拉中学教师埃莱娜·费里说，孩子们盼望此行。', ['埃莱娜·费里']],
  ['医疗队队长埃莱娜·费里表示，队员已做好准备。', ['埃莱娜·费里']],
  ['5月9日，代表团副团长、塞拉中学教师埃莱娜·费里说，孩子们盼望此行。', []],
  ['5月9日，比耶拉队领队、足球协会会长埃莱娜·费里表示感谢。', ['埃莱娜·费里']],
  ['5月9日，艺术队队长、足球协会会长埃莱娜·费里表示感谢。', []],
  ['5月9日，以会长埃莱娜·费里为首的协会代表来访。', ['埃莱娜·费里']],
  ['5月9日，会长埃莱娜·费里为首艘龙舟点睛。', []],
  ['5月9日，辽宁芭蕾舞团团长埃莱娜·费里说，演员们盼望此行。', []],
])('%s', (zh, expected) => {
  expect(leaders('', zh)).toEqual(expected)
})

test('the head of a department heads no delegation, and whoever stands before a head does not', () => {
  expect(
    leaders('On May 9, Elena Ferri, head of the International Department of Biella, said so.', ''),
  ).toEqual([])
  const en = 'Vice Mayor Zhang Li met with Elena Ferri, head of the delegation, on May 9.'
  expect(leaders(en, '')).toEqual(['Elena Ferri'])
})

test('of two who meet, the one who is told to have headed the delegation leads it', () => {
  const en = (verb: string) =>
    leaders(
      `On May 9, Mayor Saito Fumio of Nikko ${verb} Vice Mayor Zhang Li, who headed the delegation.`,
      '',
    )
  expect(en('met with')).toEqual(['Zhang Li'])
  expect(
    leaders('On May 9, Mayor Saito Fumio of Nikko, who headed the delegation, met Zhang Li.', ''),
  ).toEqual(['Saito Fumio'])
})

test('a letter initialled by somebody is led by nobody', () => {
  const by = (verb: string) =>
    leaders(`The party was ${verb} by Marta Silva, Director of Losari Port Services, in May.`, '')
  expect([by('initialled'), by('led')]).toEqual([[], ['Marta Silva']])
})

test('of two who sign, the one of whom it is told leads', () => {
  const en =
    'The agreement was signed by Lord Mayor Helen Hurst and Pan Jianzhou, Vice Mayor of Chongqing, who led a delegation to Perth.'
  expect(leaders(en, '')).toEqual(['Pan Jianzhou'])
  expect(
    leaders('Helen Hurst, Lord Mayor and Head of Council, who led a delegation, came.', ''),
  ).toEqual(['Helen Hurst'])
})

test('who comes with his wife and a party leads it', () => {
  expect(leaders('', '5月25日，俄罗斯索契市市长维克托·奥尔洛夫偕夫人一行6人来访。')).toEqual([
    '维克托·奥尔洛夫',
  ])
  expect(leaders('', '5月25日，俄罗斯索契市市长维克托·奥尔洛夫偕夫人来访。')).toEqual([])
})

test('who sees a medical team off is the host', () => {
  const told = people(itemOf([[['', '5月23日，副市长张辉为医疗队送行，市外办主任吴斌出席。']]]))
  expect(told.map(({ role }) => role)).toEqual(['host', 'attendee'])
})

test.each(
  table('name-context').flatMap(({ lang, kind, words }) =>
    lang === 'en' && kind === 'leader' ? listed(words) : [],
  ),
)('the %s leads, as every word of the table for one does', (words) => {
  const en = `On May 9, Elena Ferri, teacher of Sella High School and ${words}, thanked the families.`
  expect(leaders(en, '')).toEqual(['Elena Ferri'])
})

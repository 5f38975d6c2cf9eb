import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

const named = (en: string, zh: string): (string | undefined)[] =>
  people(itemOf([[[en, zh]]])).map(({ name }) => name?.en ?? name?.zh)

test.each([
  [
    'Vice Mayor Li Bo said he would follow Zhang Qian. Zhang Qian visited.',
    '副市长李波与张骞会谈。',
  ],
  ['Li Jun met with Vice Mayor Li Bo at the tomb of Rolf Brandt.', '李军会见副市长李波。'],
])('one of the past takes no part: %s', (en, zh) => {
  expect(named(en, zh)).not.toContain('Zhang Qian')
  expect(named(en, zh)).not.toContain('Rolf Brandt')
  expect(named(en, zh)).toContain('Li Bo')
})

test('whose name a body of the item bears takes no part unless a title tells of him', () => {
  const en = 'Chen Ping Middle School signed. Chen Ping said it was glad.'
  expect(named(en, '')).toEqual([])
  expect(named(en.replace('. Chen', '. Vice Mayor Chen'), '')).toEqual(['Chen Ping'])
})

test('one of the past who bears a title today is somebody else', () => {
  expect(named('Vice Mayor Zhang Qian visited Linz.', '副市长张骞访问林茨。')).toEqual([
    'Zhang Qian',
  ])
})

test('Han letters that an English version gives as no name are no person’s', () => {
  const zh = '7月5日，海尔签署协议，马士基参加，海因茨·布劳恩参观。'
  expect(named('On July 5, Haier and Maersk signed an agreement.', zh)).toEqual(['海因茨·布劳恩'])
  expect(named('', '7月5日，姜波会见了客人。')).toEqual(['姜波'])
})

test('whose widow or grandchild somebody is takes no part', () => {
  const en = 'Hannah Reese, granddaughter of Senator John Glenn, met with Vice Mayor Li Bo.'
  expect(named(en, '')).toEqual(['Hannah Reese', 'Li Bo'])
  expect(named(en.replace('granddaughter of', 'and'), '')).toContain('John Glenn')
})

test('what marks of quotation hold before a rank is the name of something', () => {
  expect(named('', '6月24日，副市长李波出席“丝路名厨”晚宴。')).toEqual(['李波'])
  expect(named('', '6月24日，副市长李波会见周元昌名厨。')).toContain('李波')
})

test('several whom only a headline tells of are nobody', () => {
  const told = (head: string) =>
    people(
      itemOf([
        [[head, '']],
        [['On May 2, Vice Mayor Li Bo met with Anna Berg, Mayor of Graz.', '']],
      ]),
    ).map(({ name, title }) => name?.en ?? title?.en)
  expect(told('Jinhua Seeks Film Partners')).toEqual(['Li Bo', 'Anna Berg'])
  expect(told('Consul General of Austria Visits Jinhua')).toContain('Consul General of Austria')
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

const roles = (en: string, zh: string) =>
  people(itemOf([[[en, zh]]])).map(({ name, role }) => [name?.en ?? name?.zh, role])

test('who signs a paper that “was signed” stands behind “by”, however far, and who looks on does not', () => {
  const en = (how: string) => roles(`The agreement was signed ${how}.`, '')
  const both = [
    ['Wang Wei', 'signatory'],
    ['Jean Martin', 'signatory'],
  ]
  const names = 'Mayor Wang Wei and Jean Martin, Mayor of Lyon, France'
  expect(en(`by ${names}`)).toEqual(both)
  expect(en(`at City Hall on May 9 by ${names}`)).toEqual(both)
  expect(en(`by ${names}, with Zhao Lin, Director of the Bureau of Commerce, looking on`)).toEqual([
    ...both,
    ['Zhao Lin', 'attendee'],
  ])
  expect(en(`on May 9, witnessed by ${names}`).map(([, role]) => role)).not.toContain('signatory')
})

test('who attends stands behind “present were” and “attended by”', () => {
  const met = 'On May 9, Mayor Wang Wei met with Jean Martin, Mayor of Lyon, France'
  const zhao = 'Zhao Lin, Director of the Foreign Affairs Office'
  const last = (en: string) => roles(en, '').at(-1)
  expect(last(`${met}, and the meeting was attended by ${zhao}.`)).toEqual(['Zhao Lin', 'attendee'])
  expect(last(`${met}. Also present were ${zhao}, and others.`)).toEqual(['Zhao Lin', 'attendee'])
  const consul = 'Marc Dubois, Consul General of France in Shanghai'
  expect(last(`${met}. Present at the meeting was ${consul}.`)).toEqual(['Marc Dubois', 'attendee'])
})

test('who goes along stands behind “was accompanied … by” and 陪同来访的有', () => {
  const en = 'On May 9, Mayor Wang Wei met with Jean Martin, Mayor of Lyon, France.'
  expect(
    roles(`${en} He was accompanied on the visit by Marc Dubois, Consul of France.`, '').at(-1),
  ).toEqual(['Marc Dubois', 'escort'])
  const zh = '5月9日，市长王伟会见法国里昂市市长让·马丁。'
  expect(roles('', `${zh}陪同来访的有法国领事马克·杜布瓦。`).at(-1)).toEqual([
    '马克·杜布瓦',
    'escort',
  ])
})

test('甲与来访的乙: both sign', () => {
  expect(
    roles('', '5月9日，港务集团董事长王伟与来访的法国里昂港港务局局长让·马丁签署协议。'),
  ).toEqual([
    ['王伟', 'signatory'],
    ['让·马丁', 'signatory'],
  ])
})

test('what is to be signed later is signed by nobody yet', () => {
  const zh = (when: string) =>
    roles('', `市长王伟与法国里昂市市长让·马丁商定，两市${when}签署协议。`).map(([, role]) => role)
  expect(zh('将于10月')).not.toContain('signatory')
  expect(zh('拟于明年')).not.toContain('signatory')
  expect(roles('', '校长王伟与法国校长让·马丁将合作协议续签四年。')).toEqual([
    ['王伟', 'signatory'],
    ['让·马丁', 'signatory'],
  ])
})

test('a video link by which papers are signed is no talk', () => {
  expect(
    roles('', '5月9日，市长王伟与法国里昂市市长让·马丁通过视频连线签署协议。').map(
      ([, role]) => role,
    ),
  ).toEqual(['signatory', 'signatory'])
})

test('who received a cup, or something from somebody, is given it', () => {
  const en = (what: string) => roles(`On May 9, Jean Martin, an athlete of France, ${what}.`, '')[0]
  expect(en('received the cup from Mayor Wang Wei')).toEqual(['Jean Martin', 'recipient'])
  expect(en('received from Mayor Wang Wei six sets of tools')).toEqual(['Jean Martin', 'recipient'])
})

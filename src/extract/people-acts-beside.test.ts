import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

const roles = (en: string, zh: string) =>
  people(itemOf([[[en, zh]]])).map(({ name, role }) => [name?.en ?? name?.zh, role])

test('who is named between somebody and what he does goes along, and does not do it', () => {
  const host = ['Jean Martin', 'host']
  const en = (beside: string) =>
    roles(`On May 9, Mayor Wang Wei${beside} called on Jean Martin, Mayor of Lyon, France.`, '')
  const along = [['Wang Wei', 'guest'], ['Zhao Lin', 'escort'], host]
  expect(en(', accompanied by Zhao Lin, Director of the Bureau of Commerce,')).toEqual(along)
  expect(en(', in company with Zhao Lin, Director of the Bureau of Commerce,')).toEqual(along)
  expect(en(' and Zhao Lin, Director of the Bureau of Commerce,')).toEqual([
    ['Wang Wei', 'guest'],
    ['Zhao Lin', 'guest'],
    host,
  ])
})

test('甲在乙陪同下拜会: 甲 calls, 乙 goes along', () => {
  const zh = (how: string) => roles('', `市长王伟${how}法国里昂市市长让·马丁。`)
  const host = ['让·马丁', 'host']
  expect(zh('在市商务局局长赵琳陪同下拜会了')).toEqual([
    ['王伟', 'guest'],
    ['赵琳', 'escort'],
    host,
  ])
  expect(zh('、市商务局局长赵琳拜会了')).toEqual([['王伟', 'guest'], ['赵琳', 'guest'], host])
})

test('who sits by while somebody is met meets nobody', () => {
  const met = '5月9日，副市长王伟会见法国驻上海总领事让·马丁。'
  const last = (zh: string) => roles('', `${met}${zh}`).at(-1)
  expect(last('市外办主任赵琳会见时在座。')).toEqual(['赵琳', 'attendee'])
  expect(last('市外办主任赵琳参加上述会见。')).toEqual(['赵琳', 'attendee'])
  expect(last('市外办主任赵琳参加了活动并会见客人。')).toEqual(['赵琳', 'host'])
  const en = 'On May 9, Vice Mayor Wang Wei met with Consul General Jean Martin of France.'
  expect(
    roles(`${en} Zhao Lin, Director of the Foreign Affairs Office, sat in on the meeting.`, '').at(
      -1,
    ),
  ).toEqual(['Zhao Lin', 'attendee'])
  expect(
    roles(`${en} Zhao Lin, Director of the Foreign Affairs Office, sat down with him.`, '').at(-1),
  ).toEqual(['Zhao Lin', 'host'])
})

test('who only writes or looks on is there, if that; who comes and says something is a guest', () => {
  const event = (what: string) =>
    roles('', `5月9日，法国美食节开幕。法国驻上海总领事让·马丁${what}，表示友谊长存。`)
  expect(event('发来贺信')).toEqual([['让·马丁', 'attendee']])
  expect(roles('', '5月9日，乐团来访演出，法国驻上海总领事让·马丁观看演出。')).toEqual([
    ['让·马丁', 'attendee'],
  ])
})

test('a ceremony that somebody hosted had him in the chair; a delegation that he hosted had him for a host', () => {
  const en = (what: string) => roles(`On May 9, the ${what} was hosted by Mayor Wang Wei.`, '')
  expect(en('signing ceremony')).toEqual([['Wang Wei', 'chair']])
  expect(en('delegation from Lyon')).toEqual([['Wang Wei', 'host']])
})

test('who gives a reception is the host, and who only comes to it is not', () => {
  const zh = (what: string) => roles('', `5月9日，市长王伟${what}招待会。`)
  expect(zh('举行')).toEqual([['王伟', 'host']])
  expect(zh('出席')).toEqual([['王伟', 'attendee']])
  const en = 'On May 9, Jane Dowson, Mayor of Ningbo, '
  expect(roles(`${en}hosted a reception at the Civic Hall.`, '')).toEqual([['Jane Dowson', 'host']])
  expect(roles(`${en}attended a reception at the Civic Hall.`, '')).toEqual([
    ['Jane Dowson', 'attendee'],
  ])
})

test('a mayor who looks round with a guest is at home, and not one who leads a delegation', () => {
  const guest = '法国驻上海总领事让·马丁'
  expect(roles('', `市长王伟与${guest}一同考察开发区。王伟表示欢迎。`)[0]).toEqual(['王伟', 'host'])
  const along = `${guest}来宁波考察，副市长王伟陪同。下午，让·马丁与王伟一行参观港口。`
  expect(roles('', along)).toContainEqual(['王伟', 'escort'])
  expect(roles('', along.replace('副市长王伟陪同', '天气晴朗'))).not.toContainEqual([
    '王伟',
    'escort',
  ])
  expect(roles('', '市长王伟率团考察开发区。王伟表示欢迎。')[0]).toEqual(['王伟', 'guest'])
})

test('who goes to meet a guest at the airport is a host; who comes to an evening held to greet a feast is not', () => {
  const zh = (what: string) => roles('', `法国里昂市市长让·马丁来访，副市长王伟${what}。`).at(-1)
  expect(zh('到机场迎接')).toEqual(['王伟', 'host'])
  expect(zh('出席迎接国庆晚会')).toEqual(['王伟', 'attendee'])
  const en = (by: string) =>
    roles(`Mayor Jean Martin of Lyon, France, was ${by} Vice Mayor Wang Wei.`, '').at(-1)
  expect(en('warmly greeted by')).toEqual(['Wang Wei', 'host'])
  expect(en('in the same hall as')).not.toEqual(['Wang Wei', 'host'])
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

test('who comes to a city by its one character is a guest, and whom 向 names receives him', () => {
  const told = people(itemOf([[['', '日本驻上海总领事片山和之来苏向副市长陶广平辞行。']]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['片山和之', 'guest'],
    ['陶广平', 'host'],
  ])
})

test('to bring something new is not to come to Xinjiang', () => {
  const told = people(itemOf([[['', '副市长陶广平带来新方案，出席活动。']]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([['陶广平', 'attendee']])
})

test('a delegation that calls is the subject, not who is named before it', () => {
  const zh = '副市长沈筠与市长马库斯·林道尔交换意见；在威尼斯，代表团拜会副市长埃莱娜·莫罗辛。'
  const told = people(itemOf([[['', `4月6日，副市长沈筠率团赴德国、意大利。${zh}`]]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['沈筠', 'guest'],
    ['马库斯·林道尔', 'host'],
    ['埃莱娜·莫罗辛', 'host'],
  ])
})

test('whom the subject talks with does not go on to visit', () => {
  const zh =
    '应德国林茨市政府邀请，市长齐维东率大连市代表团访问德国，与该市市长安德烈·索科连科举行会谈，并考察了港口。'
  const told = people(itemOf([[['', zh]]], { home: { en: 'Dalian', zh: '大连', country: 'CN' } }))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['齐维东', 'guest'],
    ['安德烈·索科连科', 'host'],
  ])
})

test('a sum that comes to an amount brings nobody along', () => {
  const en = 'Mayor Huang Xiaolan reported that investment came to US$1.4 billion.'
  const told = people(itemOf([[[en, '']]]))
  expect(told.map(({ role }) => role)).not.toContain('guest')
})

test('a foreign name holds no office of the home city', () => {
  const en =
    'In Saskatoon, Canada, Vice Mayor Bian Shuqin met with Linda Petrenko, City Councillor.'
  const zh = '在加拿大萨斯卡通，副市长边书琴会见市议员琳达·彼得连科。'
  const home = { en: 'Shijiazhuang', zh: '石家庄', country: 'CN' }
  const told = people(itemOf([[[en, zh]]], { home }))
  expect(told.map(({ side }) => side)).toEqual(['CN', 'CA'])
})

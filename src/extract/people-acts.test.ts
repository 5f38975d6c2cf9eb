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

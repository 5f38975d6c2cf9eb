import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

const before: Said = [
  'Mayor Anna Berg said that trade had grown.',
  '市长安娜·贝格表示，贸易有所增长。',
]

function speakers(next: Said): (string | undefined)[] {
  const item = itemOf([[before, next]])
  return statements(item, people(item))
    .slice(1)
    .map(({ speaker }) => speaker?.en)
}

test.each<Said>([
  ['The agreement says that the costs are shared.', '协议规定费用由双方分担。'],
  ['The Korea Times called the show a flower.', '《韩国时报》称演出为花。'],
  ['The plaque, in two languages, says that friendship lasts.', ''],
])('what a paper says nobody says: %s', (...said) => {
  expect(speakers(said)).toEqual([])
})

test.each<Said>([
  ['She said that the agreement says so.', '她说，协议如此规定。'],
  ['According to the agreement, she said, the costs are shared.', '她说，费用由双方分担。'],
])('who speaks of a paper speaks: %s', (...said) => {
  expect(speakers(said)).toEqual(['Anna Berg'])
})

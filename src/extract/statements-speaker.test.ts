import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

test.each([
  ['Mayor Anna Berg called on Mayor Chen Yixin and proposed a joint festival.', 'Anna Berg'],
  ['Mayor Chen Yixin met with Mayor Anna Berg, who invited him to the fair.', 'Anna Berg'],
  [
    'Mayor Chen Yixin met with Mayor Anna Berg of Linz, Austria, who invited him to the fair.',
    'Anna Berg',
  ],
])('who calls on somebody speaks, and whom one meets where "who" follows: %s', (en, speaker) => {
  const item = itemOf([[[en, '']]])
  expect(statements(item, people(item)).map((one) => one.speaker?.en)).toEqual([speaker])
})

test('who is met says nothing of what the other hopes for', () => {
  const item = itemOf([
    [['Liu Guiping, Deputy Mayor of Chongqing, met Mr. Karl Mayr and hoped for more trade.', '']],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual(['Liu Guiping'])
})

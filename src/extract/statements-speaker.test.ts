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

test.each([
  [
    'The delegation hoped that the two cities would resume direct flights.',
    '代表团希望两市恢复直航。',
    { en: 'The delegation', zh: '代表团' },
  ],
  [
    'The German Chamber of Commerce pointed out that the city has a good foundation.',
    '中国德国商会指出，该市基础良好。',
    { en: 'German Chamber of Commerce', zh: '中国德国商会' },
  ],
  [
    'The head of the delegation hoped for more exchanges.',
    '代表团团长希望加强交流。',
    { en: 'The head of the delegation', zh: '代表团团长' },
  ],
  [
    'On May 9, the Korean side said that trade had grown.',
    '5月9日，韩方表示，贸易有所增长。',
    { en: 'the Korean side', zh: '韩方' },
  ],
])('a body speaks itself: %s', (en, zh, speaker) => {
  expect(statements(itemOf([[[en, zh]]]), [])[0]?.speaker).toEqual(speaker)
})

test('a body that somebody meets, or speaks for, does not speak', () => {
  const item = itemOf([
    [
      [
        'Mayor Chen Yixin met with the delegation and hoped that trade would grow.',
        '市长陈一新会见代表团并希望贸易增长。',
      ],
      ['The delegation is willing to come again.', '代表团愿再次来访。'],
    ],
  ])
  expect(statements(item, []).map(({ speaker }) => speaker)).not.toContainEqual(
    expect.objectContaining({ zh: '代表团' }),
  )
})

import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

test('what a sentence is about is nobody, though it begins with a capital', () => {
  const said: Said[] = [
    ['Mayor Anna Berg said that it was cold.', ''],
    ['Snow was forecast.', ''],
    ['She hoped for sun.', ''],
  ]
  const item = itemOf([said])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual([
    'Anna Berg',
    'Anna Berg',
  ])
})

test.each([
  ['Alexey from Russia, who works here, said: “The change is too great!”', ''],
  ['', '在烟生活8年的俄罗斯人阿列克谢激动地说：“变化太大了！”'],
])('somebody unknown speaks where his own words are printed: %s%s', (en, zh) => {
  expect(statements(itemOf([[[en, zh]]]), [])).toMatchObject([
    { type: 'assessment', carried: false },
  ])
})

test('a name in quotes is no speech', () => {
  expect(statements(itemOf([[['', '活动称为“汉语桥”，据说最大。']]]), [])).toEqual([])
})

test('a body that invites does so itself', () => {
  const item = itemOf([
    [
      ['Mayor Anna Berg said that it was cold.', '市长安娜·贝格说，很冷。'],
      ['The delegation invited the county to the fair.', '代表团邀请该县参加展会。'],
    ],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual([
    'Anna Berg',
    'The delegation',
  ])
})

test('whom one version names in one sentence speaks in those of the other', () => {
  const item = itemOf([
    [
      [
        '“It is cold,” said Mayor Anna Berg, who thanked the hosts.',
        '她说：“很冷。”她感谢东道主。',
      ],
    ],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual([
    'Anna Berg',
    'Anna Berg',
  ])
})

test('an office invites to the lake without a word', () => {
  const item = itemOf([
    [['Wuhan Foreign Affairs Office invited consuls to the lake.', '市外办邀请领事游湖。']],
  ])
  expect(statements(item, people(item))).toEqual([])
})

test('who does something without a verb of saying does it himself', () => {
  const item = itemOf([
    [
      ['Mayor Anna Berg said that it was cold.', ''],
      ['Teacher Lena Kern wept, full of gratitude.', ''],
      ['Full of gratitude, indeed.', ''],
    ],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual([
    'Anna Berg',
    'Lena Kern',
    'Lena Kern',
  ])
})

test.each([
  ['Mayor Anna Berg said that it was cold.', 'Anna Berg'],
  ['Mayor Lena Kern said that it was cold.', 'Lena Kern'],
])('of two mayors the one who spoke goes on: %s', (en, speaker) => {
  const item = itemOf([
    [
      ['Mayor Anna Berg met with Mayor Lena Kern.', ''],
      [en, ''],
      ['The mayor added that it was late.', ''],
    ],
  ])
  expect(statements(item, people(item)).map((one) => one.speaker?.en)).toEqual([speaker, speaker])
})

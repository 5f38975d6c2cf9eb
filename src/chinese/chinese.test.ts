import { expect, test } from 'vitest'
import type { Mention } from '../mention.ts'
import { chinese } from './chinese.ts'

/** What is mentioned of these types in a sentence, with the words, in order. */
const told = (text: string, types: readonly Mention['type'][]): string[] =>
  chinese
    .mentions([{ text }])
    .flat()
    .filter(({ type }) => types.includes(type))
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)

test.each([
  ['副市长王宁波会见了来自东京的客人', ['person 副市长王宁波', 'place 东京']],
  ['安扬州长会见了来自东京的客人', ['person 安扬州长', 'place 东京']],
])('what stands in a name, or reaches into it, is no place: %s', (text, all) => {
  expect(told(text, ['person', 'place'])).toEqual(all)
})

test('what begins earlier comes first, and of what begins together the longer', () => {
  expect(told('18位代表签署2023年合作备忘录', ['quantity', 'date', 'agreement'])).toEqual([
    'quantity 18位代表',
    'agreement 2023年合作备忘录',
    'date 2023年',
  ])
})

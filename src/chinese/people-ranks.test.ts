import { expect, test } from 'vitest'
import { chinesePeople } from './people.ts'

const named = (zh: string): (string | undefined)[] =>
  chinesePeople(zh).flatMap(({ name }) => name?.text ?? [])

test('what is a rank elsewhere is part of the name that a title stands before', () => {
  expect(named('吉尔吉斯斯坦驻华大使苏丹别克·图尔贡巴耶夫来访。')).toEqual([
    '苏丹别克·图尔贡巴耶夫',
  ])
  expect(named('大使苏丹别克·图尔贡巴耶夫、副市长王伟来访。')).toHaveLength(2)
})

test('somebody who dances has a name behind what he is', () => {
  expect(named('来自拉萨的舞蹈演员丹增旺姆演出。')).toEqual(['丹增旺姆'])
})

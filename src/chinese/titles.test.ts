import { expect, test } from 'vitest'
import { chinesePeople } from './people.ts'

const told = (sentence: string): (string | undefined)[][] =>
  chinesePeople(sentence).map(({ name, title, titles }) => [
    name?.text,
    title?.text,
    ...titles.map(({ rank }) => rank),
  ])

test('what somebody does is a title, and so is where he comes from', () => {
  expect(told('芒果节上，果农扬·维瑟与来自海口的留学生符晓岚同台。')).toEqual([
    ['扬·维瑟', '果农', 'farmer'],
    ['符晓岚', '来自海口的留学生', 'student'],
  ])
  expect(told('带队老师林佩珊、湖西医院护士何静怡在座。')).toEqual([
    ['林佩珊', '带队老师', 'teacher'],
    ['何静怡', '湖西医院护士', 'nurse'],
  ])
  expect(told('加纳卫生与人口部官员夸梅·阿萨雷到访。')).toEqual([
    ['夸梅·阿萨雷', '加纳卫生与人口部官员', 'official'],
  ])
})

test('a number behind names counts those who hold the post', () => {
  expect(told('何秀兰、奥勒·延森两位市议员出席。')).toEqual([
    ['何秀兰', '市议员', 'councillor'],
    ['奥勒·延森', '市议员', 'councillor'],
  ])
})

test('a city and what it does, or where experts are, is nobody', () => {
  expect(told('武汉则与里昂结好。')).toEqual([])
  expect(told('40余名厨师献艺，在唐外国专家应邀出席。').filter(([name]) => name)).toEqual([])
})

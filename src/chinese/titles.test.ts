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

test('who tells something is no part of his title', () => {
  expect(told('据图书管理员梅特·霍尔姆介绍，藏书600册。')).toEqual([
    ['梅特·霍尔姆', '图书管理员', 'librarian'],
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

test.each([
  '公司开拓海外市场长达十年。',
  '该实验室长期与德国合作，工作站长期开放。',
  '机场长沙站、地铁站长椅、渔场长江号',
  '高科技师生、科技工作者到场。',
  '首次长江论坛上，双方愿联系长安汽车。',
])('the end of a word and the head of the next are no post: %s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

test('a post begins behind the word that holds its first character', () => {
  expect(told('酒店主管李明出席。')).toEqual([['李明', '酒店主管', 'department-head']])
  expect(told('石家庄主任王伟在座。')).toEqual([['王伟', '石家庄主任', 'director-general']])
  expect(told('佛罗伦萨市长达里奥·科斯塔到访。')).toEqual([
    ['达里奥·科斯塔', '佛罗伦萨市长', 'mayor'],
  ])
})

test('a dash is part of a body behind a place, and introduces behind anything else', () => {
  expect(told('牛津—苏州友好协会会长王伟到场。')[0]?.[1]).toBe('牛津—苏州友好协会会长')
  expect(told('法国—苏州友好协会会长王伟到场。')[0]?.[1]).toBe('法国—苏州友好协会会长')
  expect(told('主礼嘉宾——中日友好协会会长王伟到场。')[0]?.[1]).toBe('中日友好协会会长')
  expect(told('两国友谊—中日友好协会会长王伟到场。')[0]?.[1]).toBe('中日友好协会会长')
})

test.each([
  '大使非常感谢，校长高度评价，馆长高兴地说，会长多次访问。',
  '总领事很高兴，市长当即表示支持，院长真诚希望，主席一再感谢。',
])('how somebody speaks is no name of his: %s', (sentence) => {
  expect(told(sentence).flatMap(([name]) => name ?? [])).toEqual([])
})

test('whose generation somebody is of makes him no deputy', () => {
  expect(chinesePeople('灯笼张第七代传人张云华到场。').map(({ status }) => status)).toEqual([
    undefined,
  ])
  expect(chinesePeople('代市长张云华到场。').map(({ status }) => status)).toEqual(['acting'])
  expect(
    told('收藏家张云华、世界冠军顾晓梅和几内亚采购商李娜到场。').map(([, title]) => title),
  ).toEqual(['收藏家', '世界冠军', '几内亚采购商'])
})

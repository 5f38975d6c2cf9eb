import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

function typesOf(en: string, zh: string) {
  const [said] = statements(itemOf([[[en, zh]]]), [])
  return said && [said.type, ...(said.also ?? [])]
}

test.each([
  [
    'Han Lixin said that the hospital has treated over 1,200 Russian patients.',
    '韩立新表示，医院已接待俄罗斯患者1200余人次。',
    ['report'],
  ],
  [
    'Su Liqing said that over 60 delegations have been exchanged so far, and that the friendship has taken root.',
    '苏丽清表示，两市互访团组已达60多个，友谊已深入人心。',
    ['assessment', 'report'],
  ],
  // A number of years, and of what is not counted as done, reports nothing.
  [
    'Su Liqing said that the two cities have been sister cities for 20 years.',
    '苏丽清表示，两市结好已达20年。',
    ['assessment'],
  ],
  [
    'Su Liqing said that a business needs three friends.',
    '苏丽清表示，做生意需要3位朋友。',
    ['assessment'],
  ],
])('a count of what has been done reports: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test.each([
  [
    'Su Liqing recalled that the first gift had been a tree.',
    '苏丽清回忆说，最初的礼物是一棵树。',
    ['report'],
  ],
  ['Su Liqing told the guests that the port never freezes.', '', ['report']],
  ['Su Liqing said that the museum had been repaired.', '苏丽清说，博物馆已修缮完毕。', ['report']],
  ['Su Liqing said that the museum is being repaired.', '苏丽清说，博物馆正在修缮。', ['report']],
  // What he has done himself, and how long something has lasted, is not what he tells.
  [
    'Su Liqing, who has worked here for years, said that the port is fine.',
    '已在此工作多年的苏丽清说，港口很好。',
    ['assessment'],
  ],
  ['Su Liqing said that they were friends.', '苏丽清说，两市结好已满20年。', ['assessment']],
])('who recalls, or tells what is so by now, reports: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test.each([
  [
    'Su Liqing disclosed that his successor will arrive in May.',
    '苏丽清透露，继任者将于5月到任。',
    ['report'],
  ],
  [
    'Su Liqing announced a scholarship for ten students.',
    '苏丽清宣布向10名学生提供奖学金。',
    ['commitment', 'report'],
  ],
  [
    'Su Liqing offered ten nurses training in Wuhan.',
    '苏丽清提出为10名护士提供培训。',
    ['commitment'],
  ],
  ['Su Liqing was offered a place in the jury.', '', undefined],
])('what is offered is promised, and what is announced is news: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test.each([
  [
    'Su Liqing said that the festival is very welcome by visitors.',
    '苏丽清说，庙会深受游客欢迎。',
    ['assessment'],
  ],
  ['Su Liqing welcomed the guests.', '苏丽清对客人表示欢迎。', undefined],
  ['Su Liqing welcomed the mayor to the city.', '苏丽清欢迎代表团来到武汉。', undefined],
  ['Su Liqing welcomed the mayor to visit the city.', '苏丽清欢迎市长到武汉看看。', ['invitation']],
  ['Su Liqing came to congratulate the school.', '苏丽清到场祝贺。', ['congratulation']],
  ['Su Liqing cut the ribbon.', '苏丽清到场祝贺。', undefined],
  ['Su Liqing spoke online for an hour.', '', undefined],
  ['Su Liqing spoke highly of the port.', '', ['assessment']],
])('to be welcome or to speak is to say nothing: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test('a word of a name says nothing', () => {
  expect(typesOf('', '苏丽清向希望小学捐款。')).toBeUndefined()
  expect(typesOf('', '苏丽清参与通过《武汉倡议》。')).toBeUndefined()
  expect(typesOf('', '市长苏丽清倡议设立论坛。')).toEqual(['assessment'])
})

test('suggestions that are answered are none', () => {
  expect(typesOf('', '吴斌表示，对每条建议都将认真研究。')).toEqual(['commitment'])
  expect(typesOf('', '吴斌建议认真研究。')).toEqual(['hope'])
})

test.each([
  [
    'Su Liqing announced that a course will be opened in autumn.',
    '苏丽清宣布，学院将于秋季开设课程。',
    ['commitment', 'report'],
  ],
  [
    'Su Liqing announced that the visit was a success.',
    '苏丽清宣布，访问圆满成功。',
    ['assessment'],
  ],
  [
    'Su Liqing said that the students would not need oxygen.',
    '苏丽清说，学生用不着吸氧。',
    ['assessment'],
  ],
  [
    'Su Liqing said that the city would send students.',
    '苏丽清说，我市将选派学生。',
    ['commitment'],
  ],
  ['Three shops had been opened, reported Su Liqing.', '苏丽清说，已开设3家商店。', ['report']],
])('what is announced will be done is promised: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test('what a paper that is signed there holds is no statement', () => {
  expect(typesOf('', '会见后，双方签署备忘录，约定每年互派公务员2名。')).toBeUndefined()
  expect(typesOf('', '双方约定每年互派公务员2名。')).toEqual(['commitment'])
  const en = 'They signed a memorandum and agreed to meet.'
  expect(typesOf(en, '会见后，双方签署备忘录，约定每年会晤。')).toBeUndefined()
  expect(typesOf(en, '会见后，双方签署备忘录，商定每年会晤。')).toEqual(['commitment'])
})

test.each([
  ['Wuhan will send 20 teachers.', '武汉将选派20名教师。', ['assessment', 'commitment']],
  ['Linz will send 20 teachers.', '林茨将选派20名教师。', ['assessment']],
  ['The bureau will send 20 teachers.', '该局将选派20名教师。', ['assessment']],
])('what his own city will do goes on with what he said: %s', (en, zh, expected) => {
  const first = [
    'Mayor Su Liqing of Wuhan said that trade had grown.',
    '武汉市市长苏丽清说，贸易有所增长。',
  ] as const
  const item = itemOf([[first, [en, zh]]], { home: { en: 'Wuhan', zh: '武汉', country: 'CN' } })
  expect(statements(item, people(item)).map(({ type }) => type)).toEqual(expected)
})

test.each([
  ['Su Liqing asked when the trains would run.', '苏丽清询问列车何时将开通。', ['assessment']],
  [
    'Su Liqing asked how the patient slept, and promised to come again.',
    '苏丽清询问病情，并承诺再来。',
    ['commitment'],
  ],
])('what is asked is not promised: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test.each([
  ['Su Liqing said that his grandfather came from here.', '苏丽清说，祖父是本地人。', ['report']],
  [
    'Su Liqing said that his family came from here and that it is his root.',
    '苏丽清说，他祖籍在此，这里是他的根。',
    ['assessment', 'report'],
  ],
  ['Su Liqing said that families matter.', '苏丽清说，家庭很重要。', ['assessment']],
])('who tells of his forebears reports: %s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test.each([
  ['Su Liqing was keen to see the port.', '', ['hope']],
  ['Su Liqing is looking forward to the fair.', '', ['hope']],
  ['Su Liqing was in favour of a fair.', '苏丽清对此表示支持。', ['willingness']],
  ['Su Liqing put the success down to the nurses.', '苏丽清把成绩归功于护士。', ['assessment']],
  ['Su Liqing hailed the port as a model.', '苏丽清赞誉该港为典范。', ['assessment']],
  ['', '市长苏丽清反映，办证太慢。', ['report']],
  ['', '市长苏丽清力邀企业参展。', ['invitation']],
  [
    'Mayor Su Liqing welcomed the guests and introduced the city.',
    '市长苏丽清对客人来访表示欢迎，并介绍了该市情况。',
    ['report'],
  ],
  ['', '教练陈一新说，会的。', ['assessment']],
  ['', '历史学会会长陈一新说，港口很好。', ['assessment']],
])('what is said in other words than "said" is said: %s%s', (en, zh, expected) => {
  expect(typesOf(en, zh)).toEqual(expected)
})

test.each([
  ['Su Liqing wrote a song, and the fair is expected to open.', ''],
  ['Su Liqing was invited to give a lecture.', '市长苏丽清应邀讲座。'],
  ['', '市长苏丽清的画反映了友谊。'],
  ['Su Liqing learnt the word.', '苏丽清学会了用中文说“更多”。'],
  ['The fair is said to be the largest; Su Liqing opened it.', '展会据说最大，由苏丽清揭幕。'],
  ['', '市长苏丽清在“一带一路”倡议十周年活动中弹琴。'],
  ['Su Liqing encouraged the staff.', ''],
])('words of other things say nothing: %s', (en, zh) => {
  expect(typesOf(en, zh)).toBeUndefined()
})

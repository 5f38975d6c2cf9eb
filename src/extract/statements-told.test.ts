import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

const typesOf = (en: string, zh: string) => {
  const item = itemOf([[[en, zh]]])
  const [said] = statements(item, people(item))
  return said && [said.type, ...(said.also ?? [])]
}

test.each([
  ['Su Liqing said that villagers would no longer travel to town.', '苏丽清说，村民从此不必进城。'],
  ['“The doctor would take no money,” said Su Liqing.', '苏丽清说：“医生分文未收。”'],
  ['Su Liqing said that she would then have no excuse.', '苏丽清说，这样她就没有借口了。'],
  ['Su Liqing said that both ports would benefit.', '苏丽清说，对两港都有好处。'],
  ['Su Liqing said that whoever came next would find the door open.', '苏丽清说，后来者进门不难。'],
  ['Su Liqing called the pact an appointment.', '苏丽清称这是跨越海洋的一个约定。'],
  ['“I did not expect to be home so soon,” said Su Liqing.', '苏丽清说：“没想到这么快回家。”'],
  [
    'Su Liqing said it was the work people were least willing to do.',
    '苏丽清说，这是人们最不愿意干的活。',
  ],
  ['Su Liqing said that she had long waited for the day.', '苏丽清说，她盼望这一天很久了。'],
  ['“We should have asked for a map,” said Su Liqing.', '苏丽清说：“我们本该先看地图。”'],
  ['Su Liqing appreciated the garden.', '苏丽清十分欣赏这座花园。'],
  ['Su Liqing told the guests that rivers teach patience.', '苏丽清对来宾说，河流教人耐心。'],
  [
    'Su Liqing takes home two songs and three grandmothers.',
    '苏丽清说：“我带走两首歌和三位外婆。”',
  ],
  ['Su Liqing said it was the longest bridge so far.', '苏丽清说，这是迄今最长的桥。'],
  ['The tower, said Su Liqing, made her think of Lyon.', '苏丽清说，古塔令人想起里昂。'],
  ['Su Liqing said that nobody was willing to leave.', '苏丽清说，谁也不愿离开。'],
  ['Su Liqing paid tribute to the teachers.', '苏丽清向教师们致敬。'],
])('who says what is so assesses: %s', (en, zh) => {
  expect(typesOf(en, zh)).toEqual(['assessment'])
})

test.each([
  ['Su Liqing said that the schools aim to enrol 400 pupils.', '', 'commitment'],
  ['Su Liqing said that the port intends to take five trainees.', '', 'commitment'],
  ['', '苏丽清表示，学校争取到2030年多招400名学生。', 'commitment'],
  ['', '苏丽清表示将于9月派团访问隆德。', 'commitment'],
  ['', '苏丽清说，公司准备明年组织员工来访。', 'commitment'],
  ['Su Liqing said she would like to see more students.', '', 'hope'],
  ['Su Liqing asked both teams to come back next year.', '', 'invitation'],
  ['Su Liqing thanked the city and appreciated its help.', '苏丽清感谢我市的帮助。', 'thanks'],
  ['“I came here ten years ago,” said Su Liqing.', '苏丽清说：“十年前我来过这里。”', 'report'],
  ['Su Liqing said the club had planned to come.', '苏丽清说，俱乐部原计划来访。', 'report'],
  [
    'Su Liqing welcomed her and looked back on forty years of ties.',
    '苏丽清会见来宾，回顾了四十年的交往。',
    'report',
  ],
  [
    'Su Liqing says Berg is already booked for the spring festival.',
    '苏丽清透露，贝里已受邀参加春季艺术节。',
    'report',
  ],
  [
    'Su Liqing says Berg is already invited to the fair.',
    '苏丽清透露，贝里已应邀参加博览会。',
    'report',
  ],
  [
    'Mayor Su Liqing told the opening that the city now has nine sisters.',
    '苏丽清在开幕式上说，全市已有9个友城。',
    'report',
  ],
])('what is done by saying "%s%s" is %s', (en, zh, type) => {
  expect(typesOf(en, zh)?.[0]).toBe(type)
})

test.each([
  ['Su Liqing inquired in detail about the cost of tea.', '苏丽清详细询问茶叶成本和出口手续。'],
  ['Su Liqing expressed her sympathy over the flood.', '苏丽清对洪灾表示诚挚慰问。'],
  ['Su Liqing and Anna Berg shared a sandwich.', '苏丽清与安娜·贝里分享了一份三明治。'],
  ['', '市外办副主任苏丽清现场点评。'],
  ['Su Liqing was also invited to lunch.', ''],
  ['Su Liqing laid a wreath and paid tribute to the airmen.', '苏丽清敬献花圈，向飞行员致敬。'],
  ['Su Liqing paid tribute to the heroes of the city.', '苏丽清向英雄致敬。'],
  ['', '苏丽清在纪念碑前向烈士致敬。'],
])('"%s%s" says nothing', (en, zh) => {
  expect(typesOf(en, zh)).toBeUndefined()
})

test('a welcome before what another says is no welcome of his', () => {
  const en =
    'Following the welcome address by Vice Mayor Eom Ji-seok, Ji Wentao, Vice President of the Group, said, “Photos convince people.”'
  const item = itemOf([[[en, '副市长严智锡致欢迎辞，集团副总裁姬文涛说：“照片最有说服力。”']]])
  expect(statements(item, people(item))).toMatchObject([
    { type: 'assessment', speaker: { en: 'Ji Wentao' } },
  ])
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { withBodiesLeft } from './bodies-left.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

const home = { en: 'Dalian', zh: '大连', country: 'CN' }

/** The bodies of a bead, and its people in English. */
function told(en: string, zh: string) {
  const read = itemOf([[[en, zh]]], { home })
  const item = { ...read, mentions: withBodiesLeft(read) }
  const all = people(item)
  const bodies = organisations(item, all).map(
    ({ name }) => `${name?.en ?? '–'} / ${name?.zh ?? '–'}`,
  )
  return { bodies, people: all.map(({ name }) => name?.en) }
}

test('a name that only the Chinese tells for a body is one where nothing else is left in either', () => {
  expect(
    told(
      'On May 9, the guests visited Neusoft and Dalian University of Technology.',
      '5月9日，客人参观了东软集团和大连理工大学。',
    ).bodies,
  ).toEqual(['Neusoft / 东软集团', 'Dalian University of Technology / 大连理工大学'])
  expect(
    told(
      'The troupe left at the invitation of the Theater aan het Vrijthof.',
      '剧团应弗莱特霍夫剧院邀请赴外演出。',
    ).bodies,
  ).toEqual(['Theater aan het Vrijthof / 弗莱特霍夫剧院'])
})

test('several are named in the order of the Chinese', () => {
  expect(
    told(
      'On May 9, Kranj Tigers and Steel City Dragons played a match.',
      '5月9日，克拉尼猛虎足球队与钢城龙足球队进行比赛。',
    ).bodies,
  ).toEqual(['Kranj Tigers / 克拉尼猛虎足球队', 'Steel City Dragons / 钢城龙足球队'])
})

test.each([
  // A festival, a street, a place and a person are no bodies.
  [
    'On May 9, teachers of the school took part in the Gothia Cup.',
    '5月9日，大连海湾小学教师参加比赛。',
  ],
  ['On May 9, he came to Grand Parade.', '5月9日，他与海湾集团座谈。'],
  // Where it went on.
  ['On May 9, the talks went on at Vieille Bourse.', '5月9日，海湾集团座谈。'],
  // What was played, and a body that a small word tells.
  ['On May 9, the orchestra played Blue Danube.', '5月9日，乐团演奏，海湾集团协助。'],
  [
    'On May 9, he visited the hospital and its Da Vinci Xi robots.',
    '5月9日，他参观海湾医院的机器人。',
  ],
  // Two names for one body.
  ['On May 9, Alder Rook met Elm Pond.', '5月9日，海湾集团座谈。'],
  // One word names no hospital.
  ['On May 9, the doctors visited Pennyfield.', '5月9日，医生访问海湾医院。'],
])('%s', (en, zh) => {
  expect(told(en, zh).bodies.filter((name) => !name.startsWith('–'))).toEqual([])
})

test('a person whom both versions name is no body; one whom English alone has may be', () => {
  const both = told('On May 9, Anna Steiner came.', '5月9日，安娜·施泰纳参观了海湾集团。')
  expect(both.people).toEqual(['Anna Steiner'])
  const one = told('On May 9, Hanbit Robotics signed.', '5月9日，海湾公司签约。')
  expect(one.bodies).toEqual(['Hanbit Robotics / 海湾公司'])
})

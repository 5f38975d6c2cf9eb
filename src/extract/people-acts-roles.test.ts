import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { mentionsOf } from './item.ts'
import { people } from './people.ts'
import { actsOf } from './people-acts.ts'

const roles = (en: string, zh: string) =>
  people(itemOf([[[en, zh]]])).map(({ name, role }) => [name?.en ?? name?.zh, role])

test('who accompanied at a meeting, and nobody in particular, was there; who accompanied somebody went along', () => {
  const met = 'Vice Mayor Zhang Li met with Consul General Pierre Dubois of France in Shanghai.'
  const accompanied = (whom: string) =>
    people(
      itemOf([
        [[`${met} Wu Bin, Director of the Foreign Affairs Office, accompanied${whom}.`, '']],
      ]),
    ).at(-1)?.role
  expect(['', ' at the meeting', ' him to the port'].map(accompanied)).toEqual([
    'attendee',
    'attendee',
    'escort',
  ])
})

test('who invites somebody to attend does not attend himself; who is invited does', () => {
  const acts = (zh: string) => {
    const item = itemOf([[['', zh]]])
    return [...actsOf(item, mentionsOf(item, 'person')).values()].map((all) => [...all])
  }
  expect(acts('5月8日，法国驻上海总领事马库斯·林道尔邀请宁波参加明年的研讨会。')).toEqual([])
  expect(acts('5月8日，法国驻上海总领事马库斯·林道尔应邀请参加研讨会。')).toEqual([['attends']])
})

test('whoever invites stands before the comma, and who comes behind it', () => {
  const come = ', Mayor Peter Novak of Maribor arrived in Ningbo on May 25.'
  const invited = (who: string) => roles(`At the invitation of ${who}${come}`, '')
  expect(invited('Mayor Qiu Donghai')).toEqual([
    ['Qiu Donghai', 'host'],
    ['Peter Novak', 'guest'],
  ])
  expect(invited('Mayor Qiu Donghai and Vice Mayor Zhang Li').slice(0, 2)).toEqual([
    ['Qiu Donghai', 'host'],
    ['Zhang Li', 'host'],
  ])
})

test('who receives a delegation does not go on to visit the port', () => {
  const zh =
    '副市长沈筠率团访问塞尔维亚，受到克拉古耶瓦茨市议长米莱娜·约万诺维奇接见，并考察了纺织厂。'
  expect(roles('', zh)).toEqual([
    ['沈筠', 'guest'],
    ['米莱娜·约万诺维奇', 'host'],
  ])
})

test('who signs with somebody named behind the paper signs it too, and not who looks on', () => {
  const signed = (rest: string) =>
    roles(
      `On May 9, Chen Jing, Principal of Ningbo High School, signed an agreement${rest}.`,
      '',
    ).at(-1)
  expect(signed(' with Anna Kowalska, Principal of Gdynia High School')).toEqual([
    'Anna Kowalska',
    'signatory',
  ])
  expect(signed(', with Vice Mayor Zhang Li looking on')).not.toEqual(['Zhang Li', 'signatory'])
})

test('a visit that is talked about on the telephone has not been paid', () => {
  const zh = (what: string) => `5月26日，校长沈筠与荷兰兹沃勒市副市长皮特·巴克${what}。`
  expect(roles('', zh('就荷兰乐团来访通电话'))[0]).not.toEqual(['沈筠', 'guest'])
  expect(roles('', zh('来访'))[0]).toEqual(['沈筠', 'guest'])
})

test('to whom a certificate is awarded is not who stands behind the certificate', () => {
  const en =
    'Mayor Qiu Donghai awarded him the certificate and Chen Bo, Chairman of the Municipal CPPCC, attended.'
  expect(roles(en, '')[1]).toEqual(['Chen Bo', 'attendee'])
  expect(roles('Mayor Qiu Donghai awarded Dr. Hans Weber the certificate.', '')[1]).toEqual([
    'Hans Weber',
    'recipient',
  ])
})

test('who is named in a phrase before the sentence does not do what its subject does', () => {
  const told = (before: string) =>
    roles(
      `${before}, Chen Jing, Principal of Ningbo High School, and Anna Kowalska, Principal of Gdynia High School, signed an agreement.`,
      '',
    )
  const signers = [
    ['Chen Jing', 'signatory'],
    ['Anna Kowalska', 'signatory'],
  ]
  expect(told('In the presence of Vice Mayor Zhang Li')).toEqual([
    ['Zhang Li', 'attendee'],
    ...signers,
  ])
  expect(told('On May 9')).toEqual(signers)
  const en =
    'Accompanied by Vice Mayor Zhang Li and Wu Bin, Director of the Foreign Affairs Office, Ambassador Daniel Costa of Cape Verde visited Ningbo.'
  expect(roles(en, '')).toEqual([
    ['Zhang Li', 'escort'],
    ['Wu Bin', 'escort'],
    ['Daniel Costa', 'guest'],
  ])
})

test('who presides over a discussion is in the chair, and who has one is not', () => {
  const told = (verb: string) =>
    roles('', `5月17日，副市长沈筠${verb}座谈会，日本驻上海总领事片山和之参加。`)[0]
  expect(told('主持召开与6国领事官员')).toEqual(['沈筠', 'chair'])
  expect(told('举行与6国领事官员')).not.toEqual(['沈筠', 'chair'])
})

test('who of ours is received abroad is a guest there, and who receives the host', () => {
  const en =
    'On May 7, Qiu Donghai, Mayor of Ningbo, was received in Kumamoto by Mayor Onishi Kazufumi.'
  const zh = '5月7日，宁波市市长裘东海在日本熊本受到大西一史市长接见。'
  expect(roles(en, zh)).toEqual([
    ['Qiu Donghai', 'guest'],
    ['Onishi Kazufumi', 'host'],
  ])
})

test('a surgeon works who treats patients, and not who is spoken well of', () => {
  const acts = (what: string) => {
    const item = itemOf([[['', `5月10日，印度眼科医生阿尼尔·库马尔在宁波市第一医院${what}。`]]])
    return [...actsOf(item, mentionsOf(item, 'person')).values()].map((all) => [...all])
  }
  expect(acts('坐诊')).toEqual([['works']])
  expect(acts('获得好评')).toEqual([])
})

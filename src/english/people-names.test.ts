import { expect, test } from 'vitest'
import { englishPeople } from './people.ts'

const named = (en: string): (string | undefined)[] =>
  englishPeople(en).flatMap(({ name }) => name?.text ?? [])

test.each([
  'Senior Expert of Germany Gives Welding Course',
  'Philippine Consul General Looks Round Dongshan',
  'Portuguese Expert Wins Tianfu Friendship Award',
  'Consuls in Chengdu Take Part in Mianyang Marathon',
  'Consul General of Thailand Visited Lijiang for the First Time',
])('a verb in the capitals of a headline is no name: %s', (en) => {
  expect(named(en)).toEqual([])
})

test.each([
  'Yajiang Instrument has signed its biggest order.',
  'Shenzhen Water offered places for two engineers.',
  'Kilosa Agro and Andes Hydropower signed an agreement.',
])('what firms make is no name: %s', (en) => {
  expect(named(en)).toEqual([])
})

test('families that are called like things keep their names', () => {
  expect(named('Philip Glass met with Susan Rice.')).toEqual(['Philip Glass', 'Susan Rice'])
  expect(named('Consul General Howard Held Wong met with Li Bo.')).toContain('Li Bo')
})

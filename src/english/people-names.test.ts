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

test('who stands in the name of a show, or gives a ship her name, is not there', () => {
  expect(named('The pupils played “Wu Song Fights the Tiger” for them.')).toEqual([])
  expect(named('The MV Queen Elizabeth called at the port.')).toEqual([])
  expect(named('“Yes,” said Wu Song. Captain Elizabeth Ross called on Wu Song.')).toEqual([
    'Wu Song',
    'Elizabeth Ross',
    'Wu Song',
  ])
})

test('a word that is a family name too is no part of the name behind it', () => {
  expect(named('“So Zhang Qian went there!” he said.')).not.toContain('So Zhang Qian')
  expect(named('He Jun said it.')).toEqual(['He Jun'])
})

test('an initial of two letters is of a Mongolian name', () => {
  expect(named('Mayor Ts. Amarsaikhan of Darkhan wrote.')).toEqual(['Ts. Amarsaikhan'])
  expect(named('Ch. 5 of the book is by Mayor Li Bo.')).toEqual(['Li Bo'])
})

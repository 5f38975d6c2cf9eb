import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { organisations } from './organisations.ts'

const home = { en: 'Nanjing', zh: '南京', country: 'CN' }

const told = (en: string, zh: string) =>
  organisations(itemOf([[[en, zh]]], { home }), []).map(
    ({ role, name }) => `${role} ${name?.en} / ${name?.zh}`,
  )

test('a City is the government where the other version has one', () => {
  expect(
    told('At the invitation of the City of Bonn, Li Wei left.', '应波恩市政府邀请，李伟出访。'),
  ).toEqual(['inviter City of Bonn / 波恩市政府'])
})

test('it is a place where the other version names one, and part of a title', () => {
  expect(told('Li Wei came to the City of Bonn.', '李伟来到波恩市。')).toEqual([])
  expect(
    told(
      'Li Wei met Tom Hill, Mayor of the City of Bonn.',
      '李伟在波恩市政府会见市长希尔。',
    ).join(),
  ).not.toContain('City of Bonn')
})

test('so is a place named with its level, and a Municipality', () => {
  expect(
    told(
      'At the invitation of Kitakyushu City and the Municipality of Bonn, Li Wei left.',
      '应北九州市政府、波恩市政府邀请，李伟出访。',
    ),
  ).toEqual(['inviter Kitakyushu City / 北九州市政府', 'inviter Municipality of Bonn / 波恩市政府'])
  expect(told('Li Wei came to Kitakyushu City.', '李伟来到北九州市。')).toEqual([])
})

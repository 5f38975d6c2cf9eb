import { expect, test } from 'vitest'
import { seatOf } from './seat.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN', basis: 'given' } as const

test.each([
  ['Publicity Department', 'en'],
  ['宣傳部', 'zh'],
  ['United Front Work Department', 'en'],
  ['统战部', 'zh'],
] as const)('a department of the party named bare is of the home city: %s', (name, lang) => {
  expect(seatOf(name, lang, home)).toMatchObject({ place: 'chengdu', country: 'CN' })
})

test('one with a place is of that place, and a ministry is of none', () => {
  const other = 'Publicity Department of the CPC Nanning Municipal Committee'
  expect(seatOf(other, 'en', home)).toMatchObject({ place: 'nanning' })
  expect(seatOf('外交部', 'zh', home).place).toBeUndefined()
})

import { expect, test } from 'vitest'
import { englishDate, englishMonth, machineDate } from './edtf.ts'

test.each([
  ['2019-03-05', '5 March 2019'],
  ['2019-03', 'March 2019'],
  ['2019', '2019'],
  ['2019-03-05/2019-03-07', '5–7 March 2019'],
  ['2019-03-28/2019-04-02', '28 March – 2 April 2019'],
  ['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'],
  ['2022-08/2022-12', 'August – December 2022'],
  ['2019-03-05/..', 'since 5 March 2019'],
  ['../2019-03', 'until March 2019'],
  ['XXXX-03-25', '25 March, year unknown'],
  ['XXXX-03-25/XXXX-03-27', '25–27 March, year unknown'],
  ['201X', '2010s'],
  ['2019-03~', 'about March 2019'],
  ['2019-21', 'spring 2019'],
  ['next week', 'next week'],
  ['', 'date unknown'],
])('englishDate() of "%s" is "%s"', (edtf, words) => {
  expect(englishDate(edtf)).toBe(words)
})

test.each([
  ['2019-03-05/2019-04-07', 'March 2019'],
  ['XXXX-03-25', 'March, year unknown'],
  ['2019', '2019'],
  ['', 'Date unknown'],
])('englishMonth() of "%s" is "%s"', (edtf, words) => {
  expect(englishMonth(edtf)).toBe(words)
})

test.each([
  ['2019-03-05/2019-03-07', '2019-03-05'],
  ['2019-03~', '2019-03'],
  ['XXXX-03-25', '03-25'],
  ['201X', undefined],
  ['XXXX-03', undefined],
  ['', undefined],
])('machineDate() of "%s" is what HTML takes: %s', (edtf, machine) => {
  expect(machineDate(edtf)).toBe(machine)
})

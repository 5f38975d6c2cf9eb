import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { kind } from './kind.ts'

const kindsOf = (...said: [string, string][]) => kind(itemOf([said]))?.kinds

test('who calls is received, and on a visit a call is a meeting', () => {
  expect(
    kindsOf([
      'On May 6, Anna Berg, Consul General of Sweden, paid a courtesy call on Mayor Luo.',
      '',
    ]),
  ).toEqual(['courtesy-call', 'meeting'])
  expect(
    kindsOf(
      ['From May 6 to 8, Mayor Luo visited Malmö, Sweden, with a delegation of six.', ''],
      ['He called on Mayor Anna Berg.', ''],
    ),
  ).toEqual(['visit', 'meeting'])
})

test('a ceremony is told by who stood at it or what was handed over', () => {
  expect(
    kindsOf(
      ['A training course for nurses from Fiji was held from May 6 to 30.', ''],
      ['At the closing ceremony, Mayor Luo thanked the teachers.', ''],
    ),
  ).toEqual(['training', 'ceremony'])
})

test('an exhibition that was unveiled opened, unless the Chinese only has it held', () => {
  const en = 'On May 6, an exhibition of Swedish glass was unveiled in Hefei.'
  expect(kindsOf([en, '5月6日，瑞典玻璃展在合肥开幕。'])).toContain('opening')
  expect(kindsOf([en, '5月6日，瑞典玻璃展在合肥举办。'])).toEqual(['exhibition'])
})

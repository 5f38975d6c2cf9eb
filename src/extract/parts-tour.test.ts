import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { parts } from './parts.ts'

const home = { en: 'Wuhan', zh: '武汉', country: 'CN' }
const visit: Said = [
  'Maria Silva, Mayor of Porto, Portugal, visited Wuhan from June 3 to 6, 2023.',
  '2023年6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦访问武汉。',
]

function toured(...said: Said): string | undefined {
  return parts(itemOf([[visit, said]], { home })).find(({ kind }) => kind === 'tour')?.when?.edtf
}

test('a look round has the day told for it first, in the words of its own sentence', () => {
  expect(toured('On June 5 she toured a port.', '5日，席尔瓦参观港口。')).toBe('2023-06-05')
  expect(
    toured('She arrived on June 5. The guests toured a port.', '席尔瓦抵达。客人参观港口。'),
  ).toBeUndefined()
})

test('a look round behind talks has no day by theirs', () => {
  expect(
    toured(
      'She had talks with Mayor Chen Yixin on June 5, and toured a port.',
      '5日，席尔瓦与市长陈一新会谈，并参观港口。',
    ),
  ).toBeUndefined()
})

test('a look round has no day by that on which the guests came or left', () => {
  expect(
    toured('She toured a port before leaving for Lille on June 6.', '席尔瓦于6日离汉前参观港口。'),
  ).toBeUndefined()
  expect(toured('From June 5, she toured ports.', '5日起，席尔瓦参观港口。')).toBeUndefined()
})

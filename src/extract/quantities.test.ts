import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { quantities } from './quantities.ts'

/** Each figure with its wording in both languages. */
function told(...beads: Said[]): string[] {
  return quantities(itemOf([beads])).map(
    ({ value, unit, en = '·', zh = '·' }) => `${value} ${unit}: ${en} / ${zh}`,
  )
}

test('a figure that both versions state stands once, whatever it is counted in', () => {
  expect(
    told(
      ['The trains ran 156 times with 60 containers.', '班列开行156班，运送60个集装箱。'],
      ['Some 2,400 people visited.', '接待约2400人次。'],
    ),
  ).toEqual([
    '156 times: 156 times / 156班',
    '60 container: 60 containers / 60个',
    '2400 person-visit: Some 2,400 people / 约2400人次',
  ])
})

test('what the headline counts is counted where the text tells of it', () => {
  expect(
    told(
      ['Twenty Nurses Set Out for Leeds', ''],
      ['On May 6, 20 nurses set out for Leeds and 30 guests saw them off.', ''],
    ),
  ).toEqual(['20 person: 20 nurses / ·', '30 person: 30 guests / ·'])
})

test('decades are told in the years of the other version', () => {
  expect(told(['They have met for three decades.', '双方往来三十年。'])).toEqual([
    '30 year: three decades / 三十年',
  ])
})

test('a measure of another size stays apart', () => {
  expect(told(['The park covers 260 hectares.', '园区占地260亩。'])).toHaveLength(2)
})

test('亩 stay beside what English converts them to', () => {
  expect(told(['The plant covers 12 hectares.', '占地180亩。'])).toHaveLength(2)
  expect(told(['The plant covers 180 mu.', '占地180亩。'])).toHaveLength(1)
  expect(told(['The road is 5 km long.', '道路长5公里。'])).toHaveLength(1)
})

test('近五年来 is "the past five years" or nearly five, as the English says', () => {
  const approx = (en: string) =>
    quantities(itemOf([[[en, '近五年来，两市往来密切。']]])).map((one) => one.approx)
  expect(approx('Over the past five years, visits were many.')).toEqual(['exact'])
  expect(approx('For nearly five years, visits were many.')).toEqual(['nearly'])
})

test('a later sentence that counts the same in the same words adds nothing', () => {
  expect(
    told(
      ['Guests from 14 cities came.', '14个城市的嘉宾出席。'],
      ['The 14 cities signed a declaration.', '14个城市签署宣言。'],
    ),
  ).toEqual(['14 city: 14 cities / 14个城市'])
})

test('a number in the words of a heading alone counts nothing', () => {
  expect(told(['Nine Evenings by the Lake', ''], ['The choir sang to 300 guests.', ''])).toEqual([
    '300 person: 300 guests / ·',
  ])
})

test.each([
  ['The hall cost $700,000.', '该馆造价70万加元。', undefined, 'CAD'],
  ['The hall cost $700,000.', '该馆造价70万美元。', undefined, 'USD'],
  ['The hall cost ¥700,000.', '该馆造价70万日元。', undefined, 'JPY'],
  ['The hall cost $700,000.', '', 'AU', 'AUD'],
  ['The hall cost US$700,000.', '', 'AU', 'USD'],
])(
  'a bare sign of money is the money of the other version, or of home: %s %s',
  (en, zh, country, currency) => {
    const home = country === undefined ? {} : { home: { en: 'Perth', zh: '珀斯', country } }
    expect(quantities(itemOf([[[en, zh]]], home))).toMatchObject([{ value: 700_000, currency }])
  },
)

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

test('a measure of another size stays apart', () => {
  expect(told(['The park covers 260 hectares.', '园区占地260亩。'])).toHaveLength(2)
})

import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { when } from './when.ts'

const whenOf = (en: string, zh: string) =>
  when(itemOf([[[en, zh]]], { issued: '2018-07' }))?.edtf ?? null

test.each([
  ['Since its opening on April 28, the ferry is full. On June 12 the mayor met guests.', ''],
  ['', '轮渡4月28日开通以来，客流不断。6月12日，市长会见客人。'],
  ['The fair, originally scheduled for May 20, was held on June 12.', ''],
  ['', '原定5月20日的活动6月12日举行。'],
  ['Following his visit of May 2 to 5, Mayor Li met the guests on June 12.', ''],
  ['', '继5月2日至5日访问后，市长于6月12日会见客人。'],
  ['To prepare for the summit on June 20, the office met on June 12.', ''],
  ['', '为筹备6月20日峰会，外办6月12日开会。'],
  ['Ahead of the July 1 opening, the guests came on June 12.', ''],
  ['', '7月1日开业前，客人6月12日来访。'],
])('the day of what the news follows on or prepares for is not its own: %s%s', (en, zh) => {
  expect(whenOf(en, zh)).toBe('2018-06-12')
})

test('a month of last year gives way to another month', () => {
  expect(whenOf('', '去年11月，市长访问米兰。今年4月，米兰副市长回访。')).toBe('2018-04')
  expect(whenOf('Last November they went to Milan; in April Milan came.', '')).toBe('2018-04')
})

test.each([
  ['Following the talks of June 5, they signed.', '2018-06-05'],
  ['Last November, the mayor went to Milan.', '2017-11'],
])('it is where nothing else is dated: %s', (en, edtf) => {
  expect(whenOf(en, '')).toBe(edtf)
})

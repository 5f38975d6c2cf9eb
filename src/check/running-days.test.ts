import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['On June 7 and 8, 62 teams raced.', '6月7日至8日，62支队伍比赛。'],
  ['On July 9 and 10 she was open to all.', '7月9日至10日，该船开放。'],
  ['On June 7, 8 and 9 the teams raced.', '6月7日至9日，队伍比赛。'],
  ['It will be held on 1, 2 and 3 October.', '将于10月1日至3日举行。'],
  [
    'It falls on May 31; races are held on May 31 and June 1.',
    '端午节为5月31日，比赛5月31日至6月1日举行。',
  ],
  ['They visited on June 7 and 8 companies signed contracts.', '6月7日来访，8家企业签约。'],
  ['On June 7 and 8 teams raced.', '6月7日至8日，队伍比赛。'],
  ['It left on June 27, and 28 tonnes were sold.', '6月27日发货，售出28吨。'],
])('is content with the days of "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('tells of a last day that is another', () => {
  const found = findings(
    checked(['On June 7 and 8, 62 teams raced.', '6月7日至9日，62支队伍比赛。']),
  )
  expect(found.map(({ rule }) => rule)).toEqual(['date-differs'])
})

import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { agreements } from './agreements.ts'

const signedIn = (...said: Said[]) =>
  agreements(itemOf([said])).map(({ signed, signedHere }) => [signed?.edtf ?? null, signedHere])

describe('when a paper was signed', () => {
  test.each([
    [
      'On May 6, 2019, Shude School and Linz Grammar School renewed the sister school agreement which had been signed in 2004.',
      '',
    ],
    ['', '2019年5月6日，树德中学与林茨中学续签2004年签订的友好学校协议。'],
  ])('"%s%s" signs again, whatever year the paper is of', (en, zh) => {
    expect(signedIn([en, zh])).toEqual([['2019-05-06', true]])
  })

  test.each([
    [
      'At the closing ceremony of the forum, held on May 6 and 7, 2019, the two cities signed a memorandum of cooperation.',
      '',
      '2019-05-07',
    ],
    ['', '论坛于2019年5月6日至7日举行，开幕式上，两市签署合作备忘录。', '2019-05-06'],
  ])('is the first or last day of "%s%s"', (en, zh, day) => {
    expect(signedIn([en, zh])).toEqual([[day, true]])
  })

  test.each([
    [
      'On May 6, 2019, Xiamen and Zoetermeer, which became sister cities in 2005, signed an action plan.',
      '',
    ],
    ['', '2019年5月6日，2005年结为友好城市的厦门市与祖特梅尔市签署合作协议。'],
  ])('is not the year that "%s%s" tells by the way', (en, zh) => {
    expect(signedIn([en, zh])).toEqual([['2019-05-06', true]])
  })

  test('is the day after one that was told for "the following day"', () => {
    expect(
      signedIn(
        ['On May 6, 2019, the delegation came to Chengdu.', ''],
        ['The following day, the two schools signed a memorandum of cooperation.', ''],
      ),
    ).toEqual([['2019-05-07', true]])
  })

  test('is not told where a stay goes on after the day', () => {
    expect(
      signedIn(
        ['The delegation was in Chengdu from May 6 to 9, 2019.', ''],
        ['On May 7 it saw the museum.', ''],
        ['During the visit, the two schools signed a memorandum of cooperation.', ''],
      ),
    ).toEqual([[null, true]])
  })

  test('is not told at another stop of a journey, or during an event of days', () => {
    const days: Said[] = [
      ['From May 6 to 9, 2019, the delegation visited Austria and Germany.', ''],
      ['On May 7 it met the Mayor of Linz.', ''],
    ]
    for (const en of [
      'In Bonn, the two schools signed a memorandum of cooperation.',
      'Two firms signed a contract during the fair.',
    ])
      expect(signedIn(...days, [en, ''])).toEqual([[null, true]])
    expect(
      signedIn(...days, ['During the meeting the two schools signed a memorandum.', '']),
    ).toEqual([['2019-05-07', true]])
  })

  test('of a paper of a year is that year, and no other paper’s', () => {
    expect(
      signedIn([
        'On May 6, 2019, Chengdu and Linz signed an action plan under the sister-city agreement of 1998.',
        '',
      ]),
    ).toEqual([
      ['2019-05-06', true],
      ['1998', false],
    ])
  })
})

test('the month somebody took office dates no paper', () => {
  expect(
    signedIn(
      ['', '2019年11月6日，市长会见总领事。'],
      ['', '2019年3月到任的总领事与市长签署合作备忘录。'],
    ),
  ).toEqual([['2019-11-06', true]])
})

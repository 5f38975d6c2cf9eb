import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const sinceOf = (pairs: [string, string][]) =>
  ties(itemOf([pairs], { home }))[0]?.since?.edtf ?? null
const renewed: [string, string] = [
  'On October 27, 2017, Chengdu and Linz renewed their sister city agreement for five years.',
  '2017年10月27日，成都与林茨续签友好城市协议，有效期五年。',
]

describe('a founding told apart from the words of the tie', () => {
  test.each([
    ['First signatures were given in 1998.', '首次签字是在1998年。', '1998'],
    ['The first agreement dates from March 2008.', '首份协议签于2008年3月。', '2008-03'],
    ['They joined hands as early as October 1, 1979.', '', '1979-10-01'],
    [
      'A grove was planted in 1981, the year in which the two joined hands.',
      '1981年两市携手之时曾种下树林。',
      '1981',
    ],
    ['The friendship dates back to 1984.', '两市友谊始于1984年。', '1984'],
    ['The sisterhood, dating to 1996, would not be spoiled.', '', '1996'],
    ['', '2005年首次签约。', '2005'],
    ['Chengdu and Linz joined hands in 2009.', '', '2009'],
    ['', '成都市与林茨市2009年牵手。', '2009'],
    ['The text of the partnership was signed in 2009.', '两市2009年签约。', '2009'],
    ['Linz is our oldest friend, having signed with Chengdu in 2009.', '', '2009'],
    ['The original memorandum was signed in 2009.', '', '2009'],
    ['John Smith, Mayor of Bonn, recalled that they joined hands in 2009.', '', '2009'],
  ])('%s %s', (en, zh, since) => {
    expect(sinceOf([renewed, [en, zh]])).toBe(since)
  })

  test.each([
    // Of something else, of another city, and of two years.
    ['The garden was opened in 1981.', '公园1981年建成。'],
    ['Chengdu and Bonn joined hands in 2009.', '成都与波恩2009年牵手。'],
    // Of no side of the tie.
    ['The building of the metro was begun in 2012.', ''],
    ['The mayor began in 2012 as a teacher.', ''],
    ['He met friends from 2015.', ''],
    ['The university agreement was signed in 2011.', ''],
    ['The two universities signed in 2011.', '两校2015年签约。'],
    ['The contract with a chip firm was signed in 2015.', ''],
    ['', '2012年学校首次签下球员。'],
    ['', '卢格市长与夫人2005年牵手。'],
    // Of the item's own year, of years to come, of some years.
    ['They signed in 2017.', ''],
    ['The friendship is to be sealed in 2020.', ''],
    ['The two were paired from 2010 to 2012.', ''],
    ['They signed in 1984. The first agreement dates from 1998.', ''],
  ])('but %s %s', (en, zh) => {
    const others = en.split(/(?<=\.) /).map((one, at): [string, string] => [one, at ? '' : zh])
    expect(sinceOf([renewed, ...others])).toBe(null)
  })

  test('a tie of schools has the date that the schools signed on', () => {
    const schools: [string, string] = [
      'On October 27, 2017, Chengdu No. 7 High School and Linz High School renewed their sister school agreement.',
      '2017年10月27日，成都七中与林茨高中续签友好学校协议。',
    ]
    expect(sinceOf([schools, ['The two schools first signed in 2015.', '两校2015年签约。']])).toBe(
      '2015',
    )
  })

  test('a tie signed today stands since today', () => {
    expect(
      sinceOf([
        ['On June 3, 2019, Chengdu and Linz signed a sister city agreement.', ''],
        ['The first memorandum dates from 2012.', ''],
      ]),
    ).toBe('2019-06-03')
  })
})

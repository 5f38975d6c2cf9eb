import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { knownYears } from './year-known.ts'

const yearsOf = (en: string, zh: string) => {
  const item = itemOf([[[en, zh]]])
  return knownYears(item.mentions, item.text).flatMap(({ years }) => years)
}

describe('the year of the news by what is known of the world', () => {
  test.each([
    ['', '今年是中法建交55周年。', [2019]],
    ['They celebrated the 50th anniversary of Japan-China diplomatic relations.', '', [2022]],
    ['', '明年適逢中日邦交正常化五十周年。', [2021]],
    // Raised to ambassadors later: counted from either.
    ['', '庆祝中英建交50周年。', [2004, 2022]],
    ['', '今年是新中国成立70周年。', [2019]],
    ['', '今年是“一带一路”倡议提出五周年。', [2018]],
    ['It was the 25th anniversary of Hong Kong’s return.', '', [2022]],
    ['', '今年是中日和平友好条约缔结45周年。', [2023]],
    ['', '第127届广交会在线上举行。', [2020]],
    ['The Third China International Import Expo was held.', '', [2020]],
    ['', '去年是新中国成立70周年。', [2020]],
    ['', '建国饭店成立30周年。', []],
    ['', '上海建国宾馆开业25周年。', []],
    ['', '陈建国校长从教20周年。', []],
    ['It was the 10th anniversary of the founding of the CPC-led union.', '', []],
    ['It was the 70th anniversary of the founding of the PRC.', '', [2019]],
    // Of whom, or since when, nobody says.
    ['', '今年是新加坡建国50周年。', []],
    ['', '两市建交30周年。', []],
    ['', '法国和德国建交50周年。', []],
    ['', '今年是两市结好30周年。', []],
    ['The third committee met.', '第三次会议召开。', []],
  ])('%s%s: %j', (en, zh, expected) => {
    expect(yearsOf(en, zh)).toEqual(expected)
  })

  test('a roll of countries tells of none, however long', () => {
    const sentence = `${'法国、德国、'.repeat(2000)}${'建交5周年、'.repeat(2000)}。`
    expect(yearsOf('', sentence)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { listed, table } from '../data/table.ts'
import { editionYear } from './editions.ts'

describe('the year of a numbered fair', () => {
  test.each([
    [5, 'China International Import Expo', 'en', 2022],
    [16, '届中国西部国际博览会', 'zh', 2016],
    // One a year, every two years, two a year.
    [17, '届中国-东盟博览会', 'zh', 2020],
    [4, '届中阿博览会', 'zh', 2019],
    [127, '届广交会', 'zh', 2020],
    [134, 'Canton Fair', 'en', 2023],
    // The longer name is another fair.
    [4, 'Western China International Fair for Investment and Trade', 'en', 2022],
    [4, '届中国西部国际投资贸易洽谈会', 'zh', 2022],
    [5, '届中非友城论坛在广交会期间举行', 'zh', undefined],
    [5, '届校园广交会', 'zh', undefined],
    [3, '届旅游节暨广交会分会场', 'zh', undefined],
    [30, '批赴东京奥运会志愿者', 'zh', undefined],
    [30, '届奥运会志愿者', 'zh', undefined],
    [5, 'meeting at the Canton Fair', 'en', undefined],
    // Nobody knows when.
    [40, '届东博会', 'zh', undefined],
    [19, '届西博会', 'zh', undefined],
    [3, 'meeting of the committee', 'en', undefined],
  ] as const)('%i %s: %j', (number, behind, lang, year) => {
    expect(editionYear(number, behind, lang)).toBe(year)
  })

  test('each row names a series in both languages, and no name twice', () => {
    const names = table('editions').flatMap(({ en, zh }) => [...listed(en), ...listed(zh)])
    expect(new Set(names).size).toBe(names.length)
    for (const { id, en, zh, held } of table('editions'))
      expect([id, en, zh, held].every(Boolean)).toBe(true)
  })
})

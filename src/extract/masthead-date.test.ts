import { expect, test } from 'vitest'
import { mastheadDate } from './masthead-date.ts'
import { mastheadYear } from './masthead-year.ts'

test.each([
  [
    'Foreign Affairs Newsletter\nIssue 12, December 2024\nOn December 3, …',
    { year: 2024, month: 12 },
  ],
  [
    'Bulletin of the Department of Foreign Relations, Turku City Executive Committee, No. 3, September 2023',
    { year: 2023, month: 9 },
  ],
  ['外事简报\n宁波市人民政府外事办公室 2019年3月29日', { year: 2019, month: 3, day: 29 }],
  ['City News\nForeign Affairs Office of Turku, March 31, 2019', { year: 2019, month: 3, day: 31 }],
  [
    'Both met.\n\nPublished by the Turku Foreign Affairs Office, April 2019',
    { year: 2019, month: 4 },
  ],
  ['一周外事（2019年3月25日—31日）', { year: 2019, month: 3, day: 31 }],
  ['Turku Foreign Affairs, March 2019\nOn March 2, …', { year: 2019, month: 3 }],
  ['Newsletter | July 2019 | Issue 3', { year: 2019, month: 7 }],
  ['沈阳外事动态（2013年5月）\n5月3日，…', { year: 2013, month: 5 }],
  ['第12期（总第48期） 2024年12月', { year: 2024, month: 12 }],
  ['南寧外事 2024年7月號', { year: 2024, month: 7 }],
  ['City Diplomacy (March 2019)\nVisits', { year: 2019, month: 3 }],
  ['长沙外事　2017年9月\n9月3日', { year: 2017, month: 9 }],
  ['Wuxi and the World\n无锡国际交流　2021年6月\n\nOn …', { year: 2021, month: 6 }],
  [
    'BOORLOO LETTER\n珀斯通訊\nCity of Perth International Relations · August 2022\nAunty Colleen',
    { year: 2022, month: 8 },
  ],
  ['City Weekly Bulletin, January 6, 2021', { year: 2021, month: 1, day: 6 }],
  ['佛山外事简报\n2015年第5期\n佛山市外事侨务局　2015年5月29日', { year: 2015, month: 5, day: 29 }],
  [
    '双方会见。\n\n2014年第11期 2014年11月28日 No. 11, November 28, 2014',
    { year: 2014, month: 11, day: 28 },
  ],
  ['Both met.\n\nTurku, 5 March 2019\n图尔库，2019年3月5日', { year: 2019, month: 3, day: 5 }],
  ['Both met.\n\nForeign Affairs Office | 28 November 2014\n', { year: 2014, month: 11, day: 28 }],
])('the masthead of %j gives its date', (text, date) => {
  expect(mastheadDate(text)?.date).toEqual(date)
})

test.each([
  'The newsletter of March 2019 was read aloud.',
  'Mayor to visit Japan in May 2019',
  'Exhibition opens in Xiamen, June 2022',
  'Guests of the city met.\n无锡陶艺展　2021年6月',
  '2022年5月，两市签署备忘录。',
  `${'\n'.repeat(8)}Newsletter, July 2019\nThe guests were met.`,
  '双方会见。\n市长，2019年7月3日',
])('%j is no masthead', (text) => {
  expect(mastheadDate(text)).toBeNull()
})

test.each([
  ['某市外事\n二○一九年第四期', 2019],
  ['外事简报 \n2019年度第4期', 2019],
  ['2019年一季度', 2019],
  ['2019年4月15日—30日', 2019],
  ['January to March 2019', 2019],
  ['2019 Q1', 2019],
  ['Nr. 4 / 2019', 2019],
  ['Turku International, Nr. 4/2019', 2019],
  ['NEWSLETTER OF TURKU, ISSUE 15 (JANUARY–MARCH 2019)', 2019],
  ['市外办3月外事要闻（2019）', 2019],
  ['2019', undefined],
  ['Guests of 2019', undefined],
])('the year of a masthead like %j is %j', (text, year) => {
  expect(mastheadYear(text)?.date.year).toBe(year)
})

import { chineseNumeral } from '../chinese/numeral.ts'
import { firstLines } from './masthead-date.ts'
import { isPeriodical, isSentence } from './masthead-line.ts'
import type { PageDate } from './page-date.ts'

const season =
  /\b(?:(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter)|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:half|quarter)|half|quarter|q[1-4]|week|of|to|issue|no|nr|vol|volume|special|double|edition|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober|yearly)?\b|[第总總春夏秋冬季度上下半年月日至号號期刊合特一二三四五六七八九十—–]/gi
const year = /(?<!\d)(?:19|20)\d\d(?!\d)|[一二][〇○零一二三四五六七八九]{3}(?=年)/

/** An issue of a year at the end of a line, and a year in brackets there: Nr. 4/2019, 外事要闻（2019）. */
const closing = /(?<!\d)\d{1,2}\s?\/\s?(?:19|20)\d\d\s*$|[（(](?:19|20)\d\d年?[)）]\s*$/

/**
 * The year of a masthead's line that names a season, a quarter, several months or an issue: Spring 2019, 2019年8—9月合刊, No. 9/2019; or of
 * a periodical's name, or that closes a line.
 */
export function mastheadYear(text: string): PageDate | null {
  let start = 0
  for (const line of text.split('\n', firstLines)) {
    if (isSentence(line)) return null
    const found = year.exec(line)
    const undated = line.replace(year, '')
    const rest = undated.replace(season, '')
    const isSeason = rest !== undated && !/\p{L}/u.test(rest)
    if (found && (isSeason || isPeriodical(line) || closing.test(line))) {
      const at = start + found.index
      return { date: { year: chineseNumeral(found[0]) ?? 0 }, start: at, end: at + found[0].length }
    }
    start += line.length + 1
  }
  return null
}

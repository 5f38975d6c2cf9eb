import { chineseNumeral } from '../chinese/numeral.ts'
import type { Dated } from '../exchange.ts'
import { edtf } from './edtf.ts'
import { mastheadDate } from './masthead-date.ts'
import { mastheadYear } from './masthead-year.ts'
import { pageDate } from './page-date.ts'

/** What the caller and the file say of a bulletin's date, in EDTF. */
export interface Said {
  /** `--issued`: the caller knows. */
  readonly issued?: string
  /** The page's or file's own date: a hint. */
  readonly date?: string
}

const year = '(?<year>(?:19|20)\\d\\d)'
const gap = '[ \\t\\u3000]{0,3}'
const chineseNumber = '(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})'
// 2021年第2期培训班 is a course, 2021年第2期杂志 an issue.
const issues = [
  `${year}${gap}年?${gap}第?${gap}${chineseNumber}${gap}期(?!\\p{Script=Han})`,
  `${year}${gap}年${gap}第?${gap}${chineseNumber}${gap}期(?=杂志|雜誌|刊)`,
  `第${gap}${chineseNumber}${gap}期${gap}[(（]${gap}${year}`,
  `\\b(?:No\\.?|Issue|Vol\\.?)[ \\t]*(?<number>\\d{1,3})(?:[ \\t]*(?:,|of|/|[(（])[ \\t]*|[ \\t]+)${year}\\b`,
  `\\b(?:No\\.?|Issue(?: No\\.?)?)[ \\t]*${year}(?<number>\\d{2})\\b`,
  `\\b${year}[ \\t]*,?[ \\t]*(?:No\\.?|Issue)[ \\t]*(?<number>\\d{1,3})\\b`,
].map((shape) => new RegExp(shape, 'iu'))

/**
 * When a bulletin came out, as far as anybody says: the caller, a date line, its masthead, an issue line
 * (2018年6期 gives only the year: an issue is no month), then the file's own date, which it prints as well,
 * though not in this text: it has no evidence. Null when nobody does.
 */
export function published(text: string, said: Said): Dated | null {
  if (said.issued !== undefined) return { edtf: said.issued, basis: 'given', evidence: [] }
  const printed = pageDate(text) ?? mastheadDate(text) ?? issueLine(text) ?? mastheadYear(text)
  if (printed) {
    const { start, end, date } = printed
    const lang = /\p{Script=Han}/u.test(text.slice(start, end)) ? 'zh' : 'en'
    return { edtf: edtf(date), basis: 'printed', evidence: [{ lang, start, end }] }
  }
  const date = /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?/.exec(said.date ?? '')
  return date ? { edtf: date[0], basis: 'printed', evidence: [] } : null
}

function issueLine(text: string) {
  for (const issue of issues) {
    const match = issue.exec(text)
    const { year, number } = match?.groups ?? {}
    if (!match || chineseNumeral(number ?? '') === null) continue
    const end = match.index + match[0].length
    return { start: match.index, end, date: { year: Number(year) } }
  }
  return null
}

import { chineseDates } from '../chinese/dates.ts'
import { chineseNumeral } from '../chinese/numeral.ts'
import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { englishDates } from '../english/dates.ts'
import { cityNamed } from '../english/places-cities.ts'
import { matches, spanOf } from '../matches.ts'
import type { DateMention } from '../mention.ts'
import type { PageDate } from './page-date.ts'

const wordsOf = (kind: string): string =>
  table('mastheads')
    .filter(({ how }) => how === kind)
    .flatMap(({ words }) => listed(words))
    .join('|')
const periodical = new RegExp(wordsOf('periodical'), 'i')
/** Issue 12, No. 3, Vol. 5, 第12期, 总第48期, 7月号: what only a periodical's own line counts. */
const issue =
  /\b(?:Issue|No|Vol|Volume)\b\.?[ \t]{0,2}\d|第[ \t]{0,2}[\d一二三四五六七八九十]{1,4}[ \t]{0,2}[期号號]|月[号號刊]/i
const number =
  /(?:\b(?:Issue|No|Vol|Volume)\b\.?|[总總]?第)[ \t]{0,2}[\d一二三四五六七八九十]{1,4}[ \t]{0,2}[期号號]?/gi
/** 2016. 8., 2016.8: a year and a month as Korea and Japan print them. */
const inFigures = /(?<!\d)((?:19|20)\d\d)[ \t]?[./-][ \t]?(1[0-2]|0?[1-9])(?![\d./-]*\d)/g
/** A masthead stands before the news. */
const firstLines = 6
const longestLine = 80
/** A foot stands within so many letters of the end. */
const lastLetters = 400
/** A bulletin's name stands on as many lines at most: one for each language. */
const titles = 2

type Printed = Pick<DateMention, 'start' | 'end' | 'from'>

/**
 * The month or day that a bulletin's masthead prints: among its first lines, one that names a
 * periodical, counts an issue, holds nothing else but a body or a city before it, or is one of the very first two and ends with a
 * month; never a sentence. "Newsletter | July 2019", 外事动态（2013年5月）. Else its foot: the last lines, behind all sentences.
 */
export function mastheadDate(text: string): PageDate | null {
  let start = 0
  let before = 0
  let isAhead = true
  for (const printed of text.split('\n', firstLines)) {
    const date = dateOf(printed, { isTitle: isAhead && before < titles, isAhead })
    if (date) return { date: date.from, start: start + date.start, end: start + date.end }
    if (printed.trim() !== '') before++
    if (isSentence(printed)) isAhead = false
    start += printed.length + 1
  }
  return footDate(text)
}

/** 2014年第11期 2014年11月28日: the last lines of a bulletin, as far as they are no sentences. */
function footDate(text: string): PageDate | null {
  let end = text.length
  for (const printed of text.slice(-lastLetters).split('\n').toReversed()) {
    if (isSentence(printed)) return null
    const [told] = datesIn(printed)
    const date = told && isOfFoot(printed, told) ? told : undefined
    const start = end - printed.length
    if (date) return { date: date.from, start: start + date.start, end: start + date.end }
    end = start - 1
  }
  return null
}

const season =
  /\b(?:(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter)|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:half|quarter)|half|quarter|q[1-4]|week|of|to|issue|no|nr|vol|volume|special|double|edition|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober|yearly)?\b|[第总總春夏秋冬季度上下半年月日至号號期刊合特一二三四五六七八九十—–]/gi
const year = /(?<!\d)(?:19|20)\d\d(?!\d)|[一二][〇○零一二三四五六七八九]{3}(?=年)/

/** The year of a masthead's line that names a season, a quarter, several months or an issue: Spring 2019, 2019年8—9月合刊, No. 9/2019. */
export function mastheadYear(text: string): PageDate | null {
  let start = 0
  for (const line of text.split('\n', firstLines)) {
    if (isSentence(line)) return null
    const found = year.exec(line)
    const undated = line.replace(year, '')
    const rest = undated.replace(season, '')
    if (found && rest !== undated && !/\p{L}/u.test(rest)) {
      const at = start + found.index
      return { date: { year: chineseNumeral(found[0]) ?? 0 }, start: at, end: at + found[0].length }
    }
    start += line.length + 1
  }
  return null
}

/** The date in a line of a masthead; `isTitle` where the bulletin's own name may stand, `isAhead` before all sentences. */
function dateOf(
  line: string,
  { isTitle, isAhead }: { readonly isTitle: boolean; readonly isAhead: boolean },
): Printed | undefined {
  if (isSentence(line)) return undefined
  const [date] = datesIn(line)
  if (!date) return undefined
  const isOwn = isPeriodical(line) || (isAhead ? isOfFoot(line, date) : isImprint(line, date))
  const isClosing = (isTitle || (isAhead && isSetApart(line, date))) && closes(line, date)
  return isOwn || isClosing ? date : undefined
}

/** 某市人民政府外事办公室主办　2017年12月5日: who edits it, and the day. */
function isImprint(line: string, { start, end }: Printed): boolean {
  return imprint.test(simplified(line.slice(0, start))) && !/\p{L}/u.test(line.slice(end))
}

/** 佛山市外事侨务局　2015年5月29日: a body and the day, set apart. */
function isSigned(line: string, date: Printed): boolean {
  return (
    isSetApart(line, date) &&
    editor.test(simplified(line.slice(0, date.start))) &&
    !/[\p{L}\d]/u.test(line.slice(date.end))
  )
}

function isOfFoot(line: string, date: Printed): boolean {
  return isImprint(line, date) || isBare(line) || isSigned(line, date) || isDateline(line, date)
}

/** "Turku, 5 March 2019", 图尔库，2019年3月5日: a city and the day, as a letter has it. */
function isDateline(line: string, { start, end }: Printed): boolean {
  const place = line
    .slice(0, start)
    .replace(/[\s,，]+$/, '')
    .trim()
  const isPlace = cityNamed(place) !== undefined || isChineseCity(place)
  return isPlace && !/[\p{L}\d]/u.test(line.slice(end))
}

function isChineseCity(words: string): boolean {
  const [city] = chineseCities(words)
  return city?.start === 0 && city.end === words.length
}

/** "September 2019 · 2019年9月", 2016. 8. 第31号: a line of dates and of the issue's number and no more. */
function isBare(line: string): boolean {
  const rest = datesIn(line).reduceRight(
    (kept, { start, end }) => kept.slice(0, start) + kept.slice(end),
    line,
  )
  return !/[\p{L}\d]/u.test(rest.replace(number, ''))
}

/** A masthead may say all twice in a line, in two languages set apart; one that counts an issue may name its office in full. */
function isSentence(line: string): boolean {
  const halves = line.split(/\u3000+|\t+|\s[|｜/·]\s/)
  const longest = issue.test(line) ? 2 * longestLine : longestLine
  return halves.some((half) => half.length > longest) || /[。！？!?;；]|[.]\s*$/.test(line)
}

const editor = new RegExp(
  `^[^,，]{2,60}?(?:${wordsOf('editor')}|\\b(?:Office|Bureau|Department))[\\s|｜·]*$`,
  'u',
)
const imprint = new RegExp(`(?:${wordsOf('imprint')})[\\s:：]*$`, 'u')

function isPeriodical(line: string): boolean {
  return periodical.test(simplified(line)) || issue.test(line)
}

/** City of Perth International Relations · August 2022, in any line before the news. */
function isSetApart(line: string, { start }: Printed): boolean {
  return /(?:\u3000|\s\s|\t|\s[|｜·]\s|[（(])$/u.test(line.slice(0, start))
}

/** "City Diplomacy (March 2019)", 长沙外事 2017年9月: a month set off at the end of a bulletin's name. */
function closes(line: string, { start, end, from }: Printed): boolean {
  const isSetOff =
    /(?:[^,，\s]\s+|[|｜·—–（(]\s*)$/.test(line.slice(0, start)) &&
    /^[\s)）]*$/.test(line.slice(end))
  return (
    isSetOff &&
    from.day === undefined &&
    !/\b(?:in|on|of|since|from|to)\s+$/i.test(line.slice(0, start))
  )
}

/** The dates of a line that have a month and a year, in order. */
function datesIn(line: string): Printed[] {
  const worded = [...chineseDates(line), ...englishDates(line)].filter(
    ({ from, to }) => to === undefined && from.year !== undefined && from.month !== undefined,
  )
  const [pointed] = worded.length > 0 ? [] : matches(line, inFigures)
  if (!pointed) return worded.sort((a, b) => a.start - b.start)
  const from = { year: Number(pointed[1]), month: Number(pointed[2]) }
  return [{ ...spanOf(pointed), from }]
}

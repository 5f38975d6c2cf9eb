import { chineseDates } from '../chinese/dates.ts'
import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { englishDates } from '../english/dates.ts'
import { cityNamed } from '../english/places-cities.ts'
import { matches, spanOf } from '../matches.ts'
import type { DateMention } from '../mention.ts'

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
const longestLine = 120

/** A date in a line of a masthead; of several days the last. */
export type Printed = Pick<DateMention, 'start' | 'end' | 'from'>

/** 某市人民政府外事办公室主办　2017年12月5日: who edits it, and the day. */
export function isImprint(line: string, { start, end }: Printed): boolean {
  return imprint.test(simplified(line.slice(0, start))) && !/\p{L}/u.test(line.slice(end))
}

/** 佛山市外事侨务局 2015年5月29日, "Foreign Affairs Office of Turku, 29 May 2015": a body and the day. */
function isSigned(line: string, date: Printed): boolean {
  const before = simplified(line.slice(0, date.start))
  const isBody = isSetApart(line, date) ? editor.test(before) : office.test(before)
  return isBody && !/[\p{L}\d]/u.test(line.slice(date.end))
}

/** A line at the foot that dates the bulletin: of who edits it, of a body or a city and the day, or of the day alone. */
export function isOfFoot(line: string, date: Printed): boolean {
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
export function isSentence(line: string): boolean {
  const halves = line.split(/\u3000+|\t+|\s[|｜/·]\s/)
  const longest = issue.test(line) ? 2 * longestLine : longestLine
  return halves.some((half) => half.length > longest) || /[。！？!?;；]|[.]\s*$/.test(line)
}

const editor = new RegExp(
  `^[^,，]{2,60}?(?:${wordsOf('editor')}|\\b(?:Office|Bureau|Department))[\\s|｜·]*$`,
  'u',
)
/** An office in a line of its own: not every body, since a headline may end in one. */
const office =
  /^\s*[\p{Script=Han}]{2,30}(?:办公室|[外侨]办|侨务?局|外事局|外事处|政府|编辑部|委员会|友协)[\s（(]*$|^\s*(?:[\p{L}’'.&-]+ ){0,10}(?:Office|Bureau|Department)(?: of(?: the)?(?: [\p{L}’'.-]+){1,5})?\s?[,|–—-]\s$/u
const imprint = new RegExp(
  `(?:${wordsOf('imprint')})[\\s:：]*$|^\\s*(?:[Pp]ublished|[Ee]dited|[Cc]ompiled|[Ii]ssued|[Pp]roduced|[Pp]repared) by [^.;]{2,100}[\\s,]$`,
  'u',
)

/** It names a periodical or counts an issue. */
export function isPeriodical(line: string): boolean {
  return periodical.test(simplified(line)) || issue.test(line)
}

/** City of Perth International Relations · August 2022, in any line before the news. */
export function isSetApart(line: string, { start }: Printed): boolean {
  return /(?:\u3000|\s\s|\t|\s[|｜·]\s|[（(])$/u.test(line.slice(0, start))
}

/** "Turku Foreign Affairs, ", 宁波外事: a name and nothing else, where "Exhibition opens in Turku, " tells something. */
const named =
  /^\s*(?:(?:\p{Lu}[\p{L}’'-]*|of|and|the|&) )*\p{Lu}[\p{L}’'-]*,? $|^\s*\p{Script=Han}{2,10}\s+$/u

/** "City Diplomacy (March 2019)", "City Diplomacy, March 2019", 长沙外事 2017年9月: when it came out, set off at the end of a bulletin's name. */
export function closes(line: string, { start, end, from }: Printed): boolean {
  const before = line.slice(0, start)
  const isSetOff = /(?:[^,，\s]\s+|[|｜·—–（(]\s*)$/.test(before) && from.day === undefined
  return (
    (isSetOff || named.test(before)) &&
    /^[\s)）]*$/.test(line.slice(end)) &&
    !/\b(?:in|on|of|since|from|to)\s+$/i.test(before)
  )
}

/** The dates of a line that have a month and a year, in order; months up to others date nothing. */
export function datesIn(line: string): Printed[] {
  const worded = [...chineseDates(line), ...englishDates(line)]
    .filter(({ from, to }) => to === undefined || (from.day !== undefined && to.day !== undefined))
    .map(({ start, end, from, to }) => ({ start, end, from: { ...from, ...to } }))
    .filter(({ from }) => from.year !== undefined && from.month !== undefined)
  const [pointed] = worded.length > 0 ? [] : matches(line, inFigures)
  if (!pointed) return worded.sort((a, b) => a.start - b.start)
  const from = { year: Number(pointed[1]), month: Number(pointed[2]) }
  return [{ ...spanOf(pointed), from }]
}

import { chineseDates } from '../chinese/dates.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { englishDates } from '../english/dates.ts'
import type { DateMention } from '../mention.ts'
import type { PageDate } from './page-date.ts'

const periodical = new RegExp(
  table('mastheads')
    .filter(({ how }) => how === 'periodical')
    .flatMap(({ words }) => listed(words))
    .join('|'),
  'i',
)
/** Issue 12, No. 3, Vol. 5, 第12期, 总第48期, 7月号: what only a periodical's own line counts. */
const issue =
  /\b(?:Issue|No|Vol|Volume)\b\.?[ \t]{0,2}\d|第[ \t]{0,2}[\d一二三四五六七八九十]{1,4}[ \t]{0,2}期|月[号號刊]/i
/** A masthead stands before the news. */
const firstLines = 6
const longestLine = 80
/** A bulletin's name stands on as many lines at most: one for each language. */
const titles = 2

/**
 * The month or day that a bulletin's masthead prints: among its first lines, one that names a
 * periodical, counts an issue, or is one of the very first two and ends with a month; never a sentence. "Newsletter | July 2019", 外事动态（2013年5月）.
 */
export function mastheadDate(text: string): PageDate | null {
  let start = 0
  let before = 0
  for (const printed of text.split('\n', firstLines)) {
    const date = dateOf(printed, before < titles)
    if (date) return { date: date.from, start: start + date.start, end: start + date.end }
    if (printed.trim() !== '') before += isSentence(printed) ? titles : 1
    start += printed.length + 1
  }
  return null
}

/** The date in a line of a masthead; `isTitle` where the bulletin's own name may stand. */
function dateOf(line: string, isTitle: boolean): DateMention | undefined {
  const date = isSentence(line) ? undefined : dateIn(line)
  return date && (isPeriodical(line) || (isTitle && closes(line, date))) ? date : undefined
}

function isSentence(line: string): boolean {
  return line.length > longestLine || /[。！？!?;；]|[.]\s*$/.test(line)
}

function isPeriodical(line: string): boolean {
  return periodical.test(simplified(line)) || issue.test(line)
}

/** "City Diplomacy (March 2019)", 长沙外事 2017年9月: a month set off at the end of a bulletin's name. */
function closes(line: string, { start, end, from }: DateMention): boolean {
  const isSetOff =
    /(?:[^,，\s]\s+|[|｜·—–（(]\s*)$/.test(line.slice(0, start)) &&
    /^[\s)）]*$/.test(line.slice(end))
  return (
    isSetOff &&
    from.day === undefined &&
    !/\b(?:in|on|of|since|from|to)\s+$/i.test(line.slice(0, start))
  )
}

function dateIn(line: string): DateMention | undefined {
  return [...chineseDates(line), ...englishDates(line)].find(
    ({ from, to }) => to === undefined && from.year !== undefined && from.month !== undefined,
  )
}

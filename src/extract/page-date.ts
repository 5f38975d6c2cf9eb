import { chineseDates } from '../chinese/dates.ts'
import { listed, table } from '../data/table.ts'
import { englishDates } from '../english/dates.ts'
import { matches } from '../matches.ts'
import type { Day } from '../mention.ts'
import type { Span } from '../span.ts'

/** A day that a page prints as its own, and where. */
export interface PageDate extends Span {
  readonly date: Day
}

const wordsOf = (kind: string) =>
  table('page-dates').flatMap((row) => (row['kind'] === kind ? listed(row['words']) : []))
const longestFirst = (words: readonly string[]) =>
  words.toSorted((a, b) => b.length - a.length).join('|')

const space = '[\\s\\u3000]'
const label = new RegExp(
  `(?<!\\p{L})(?<label>${longestFirst(wordsOf('label'))})${space}{0,3}[:：]?${space}{0,4}(?=\\p{L}|\\d)`,
  'giu',
)
const loose = new Set(wordsOf('loose').map((word) => word.toLowerCase()))
const event = new RegExp(`(?:${longestFirst(wordsOf('event'))})${space}{0,2}[:：]`, 'i')
const beside = `(?:${longestFirst(wordsOf('beside'))})${space}{0,2}[:：]`
const besideFirst = new RegExp(`^${space}*[\\[【(（]?${beside}`, 'iu')
const clock = '\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?'
const afterDate = new RegExp(
  `^[)）\\]】]?${space}{0,4}(?:(?:星期|周)[一二三四五六日天]${space}{0,4})?(?:${clock})?[\\s\\u3000|｜)）\\]】]{0,6}(?:$|[\\[【(（]?${beside})`,
  'iu',
)
/** 09:42, or 印发, as the foot of an official paper has it. */
const stamp = new RegExp(`^(?:${space}{1,4}${clock}|印[发發])${space}*$`)
const longestLine = 160

/**
 * The day on which a page says it came out: behind a label (发布时间：, "Posted on"), on a line of its own
 * or of source and author, in brackets at a line's end, or with a time of day or 印发 at a short line's end.
 * Of several lines with nothing but a day the latest counts.
 */
export function pageDate(text: string): PageDate | null {
  const lines = linesWithYear(text)
  for (const find of [labelled, amongSources]) {
    for (const line of lines) {
      const found = find(line, text)
      if (found) return found
    }
  }
  const alone = lines.flatMap((line) => standingAlone(line) ?? [])
  return alone.toSorted((a, b) => key(b.date) - key(a.date))[0] ?? null
}

interface Line {
  readonly start: number
  readonly printed: string
}

/** Short lines with a year in them: no other holds a page's date. */
function linesWithYear(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  for (const printed of text.split('\n')) {
    if (printed.length <= longestLine && /(?:19|20)\d\d/.test(printed))
      found.push({ start, printed })
    start += printed.length + 1
  }
  return found
}

function labelled(line: Line, text: string): PageDate | null {
  for (const match of matches(line.printed, label)) {
    const at = match.index + match[0].length
    const found = dayAt(line, at)
    if (!found) continue
    const isEvents =
      loose.has(match.groups?.['label']?.toLowerCase() ?? '') &&
      event.test(text.slice(line.start, line.start + line.printed.length + 120))
    if (!isEvents) return found
  }
  return null
}

/** 来源：宁波日报　2021-03-02 */
function amongSources(line: Line): PageDate | null {
  if (!besideFirst.test(line.printed)) return null
  const date = daysIn(line.printed).find(({ start }) =>
    /[\s\u3000|]/.test(line.printed[start - 1] ?? ''),
  )
  return date ? placed(line, date) : null
}

function standingAlone(line: Line): PageDate | null {
  const { printed } = line
  const lead = /^[\s\u3000(（[【]*/.exec(printed)?.[0].length ?? 0
  const first = dayAt(line, lead)
  if (first && afterDate.test(printed.slice(first.end - line.start))) return first
  const last = daysIn(printed).at(-1)
  if (!last) return null
  const rest = printed.slice(last.end)
  const isBracketed =
    /[(（][\s\u3000]*$/.test(printed.slice(0, last.start)) &&
    /^[\s\u3000]*[)）][\s\u3000]*$/.test(rest)
  const isStamped = printed.length <= 80 && stamp.test(rest)
  return isBracketed || isStamped ? placed(line, last) : null
}

interface Printed extends Span {
  readonly date: Day
}

function dayAt(line: Line, at: number): PageDate | null {
  const found = daysIn(line.printed.slice(at)).find(({ start }) => start === 0)
  return found ? placed({ ...line, start: line.start + at }, found) : null
}

function placed(line: Line, { start, end, date }: Printed): PageDate {
  return { start: line.start + start, end: line.start + end, date }
}

/** Full days, in order: what is no day of one year dates no page. */
function daysIn(printed: string): Printed[] {
  return [...chineseDates(printed), ...englishDates(printed)]
    .filter(({ from, to }) => to === undefined && from.year !== undefined && from.day !== undefined)
    .map(({ start, end, from }) => ({ start, end, date: from }))
    .toSorted((a, b) => a.start - b.start)
}

function key({ year = 0, month = 0, day = 0 }: Day): number {
  return year * 10_000 + month * 100 + day
}

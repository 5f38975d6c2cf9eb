import {
  closes,
  datesIn,
  isImprint,
  isOfFoot,
  isPeriodical,
  isSentence,
  isSetApart,
  type Printed,
} from './masthead-line.ts'
import type { PageDate } from './page-date.ts'

/** A masthead stands before the news. */
export const firstLines = 6
/** A foot stands within so many letters of the end. */
const lastLetters = 400
/** A bulletin's name stands on as many lines at most: one for each language. */
const titles = 2

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

import { bullet } from '../bullet.ts'
import { chineseDates } from '../chinese/dates.ts'
import { englishDates } from '../english/dates.ts'
import type { DateMention, Day } from '../mention.ts'
import type { Lang } from '../span.ts'
import type { Passage } from './passage.ts'

/** How a passage's first date speaks of its place: none, a day carried over, a day at its head or further on, a month or year. */
export type Dating = 'none' | 'carried' | 'first' | 'inside' | 'month'

// A date further on than this belongs to something told.
const leadLength: Readonly<Record<Lang, number>> = { en: 240, zh: 60 }
const headLength: Readonly<Record<Lang, number>> = { en: 8, zh: 3 }

/** The dates in a text's first lines. */
export function datesIn(text: string, lang: Lang): DateMention[] {
  const lead = text.slice(0, 400).replace(bullet, ' ')
  return lang === 'zh' ? chineseDates(lead) : englishDates(lead)
}

/** How a passage is dated. */
export function datingOf({ lang, dates: [first] }: Passage): Dating {
  if (!first || first.start > leadLength[lang]) return 'none'
  if (first.from.month === undefined && first.from.year === undefined) return 'carried'
  if (first.from.day === undefined) return 'month'
  return isAtHead(first, lang) ? 'first' : 'inside'
}

/** The date opens the passage, but for "On the" and the like. */
export function isAtHead({ start }: DateMention, lang: Lang): boolean {
  return start <= headLength[lang]
}

/** Tells whether a range of days holds all of a date; a single day holds nothing. */
export function holds({ from, to }: DateMention, date: DateMention): boolean {
  const start = ordinal(from)
  const end = ordinal({ ...from, ...to })
  const first = ordinal(date.from)
  const last = ordinal({ ...date.from, ...date.to })
  if (start === undefined || end === undefined || first === undefined || last === undefined)
    return false
  return to !== undefined && start <= first && last <= end
}

/** Tells whether a date is that of another, or at most so many days later; never within fewer than none. */
export function follows(date: DateMention, earlier: DateMention, within: number): boolean {
  const end = ordinal({ ...earlier.from, ...earlier.to })
  const day = ordinal(date.from)
  return end !== undefined && day !== undefined && day >= end && day <= end + within
}

/** The days that dates name, to compare passages by. */
export function daysOf(dates: readonly DateMention[]): Set<number> {
  const days = dates.flatMap(({ from, to }) => [ordinal(from), ordinal({ ...from, ...to })])
  return new Set(days.filter((day) => day !== undefined))
}

// Two versions may differ by a day and are alike in all else (15 and more); two pieces of news of one office,
// alike in its name and the month, are two.
const otherDays = -7

/** The log odds that two versions are one when they name these days: less when both do and no day is the same. */
export function daysApart(
  a: ReadonlySet<number> = new Set(),
  b: ReadonlySet<number> = new Set(),
): number {
  return a.size > 0 && b.size > 0 && ![...a].some((day) => b.has(day)) ? otherDays : 0
}

function ordinal({ month, day }: Day): number | undefined {
  return month === undefined || day === undefined ? undefined : month * 31 + day
}

import type { DateMention, Day } from '../mention.ts'

const dayLength = 24 * 3600 * 1000
const week = 7

/** What a date mention prints of a day without its number, and the word before it. */
interface Printed {
  readonly mention: Pick<DateMention, 'weekday' | 'ago'>
  /** The mention's own words with those before it: 上周五, "last Friday". */
  readonly words: string
}

/**
 * The day that "yesterday", 昨日, "on Wednesday", 本周三 or 上周五 is, counted from the day of issue: a weekday is the
 * last one up to it, 上周 that of the week before. Null where the day of issue is not known in full.
 */
export function dayTold({ mention, words }: Printed, issue: Day | null): Day | null {
  const { year, month, day } = issue ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  const at = Date.UTC(year, month - 1, day)
  // Monday is 1, as in ISO 8601.
  const today = new Date(at).getUTCDay() || week
  const since = daysSince(mention, { words, today })
  if (since === undefined) return null
  const date = new Date(at - since * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function daysSince(
  { weekday, ago }: Printed['mention'],
  { words, today }: { words: string; today: number },
): number | undefined {
  if (ago !== undefined) return ago
  if (weekday === undefined || /\bnext\b|下周|下週/i.test(words)) return undefined
  if (/上周|上週/.test(words)) return today - weekday + week
  if (/\blast\b/i.test(words)) return (today - weekday + week) % week || week
  return (today - weekday + week) % week
}

import type { Day } from '../mention.ts'

interface Around {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** "last October", "in May next year", 去年10月: how many years the words of a date and those around it lead away, if they tell. */
export function yearsAway({ before, words, after }: Around): number | undefined {
  const [, said] = /^\s{1,2}(?:of )?(last|next) year\b/i.exec(after) ?? []
  if (said !== undefined) return said.toLowerCase() === 'last' ? -1 : 1
  // 16 December last year until mid-March
  if (/\blast\s+year\b/i.test(words)) return -1
  if (/(?:去年|上年|\blast(?:\s+year(?:’s|'s)?)?)\s*$/i.test(before)) return -1
  if (/(?:明年|\bnext(?:\s+year(?:’s|'s)?)?)\s*$/i.test(before)) return 1
  return /前年\s*$/u.test(before) ? -2 : undefined
}

/** The same; a month alone after the item's own month looks back a year, too. */
export function relative(
  around: Around,
  { from, lead }: { from: Day; lead: number | undefined },
): number {
  const isDistant = from.day === undefined && lead !== undefined && (from.month ?? 0) - lead > 8
  return yearsAway(around) ?? (isDistant ? -1 : 0)
}

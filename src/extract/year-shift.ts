import type { Day } from '../mention.ts'

/** "last October", "in May next year", 去年10月, and a month alone after the item's own month: both look back a year. */
export function relative(
  { before, words, after }: { before: string; words: string; after: string },
  { from, lead }: { from: Day; lead: number | undefined },
): number {
  const [, said] = /^\s{1,2}(?:of )?(last|next) year\b/i.exec(after) ?? []
  if (said !== undefined) return said.toLowerCase() === 'last' ? -1 : 1
  // 16 December last year until mid-March
  if (/\blast\s+year\b/i.test(words)) return -1
  if (/(?:去年|上年|last(?:\s+year(?:’s|'s)?)?)\s*$/i.test(before)) return -1
  if (/(?:明年|next(?:\s+year(?:’s|'s)?)?)\s*$/i.test(before)) return 1
  if (/(?:前年)\s*$/u.test(before)) return -2
  const isDistant = from.day === undefined && lead !== undefined && (from.month ?? 0) - lead > 8
  return isDistant ? -1 : 0
}

import type { QuantityMention } from '../mention.ts'
import { approximation } from './approximation.ts'
import { englishNumeral } from './numeral.ts'

const tenths =
  /\b(one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:in|(?:[a-z]+ )?out of)(?: every)? (?:ten|10)\b(?! (?:years|months|weeks|days|hours|minutes)\b)/gi

/** Shares of ten as percentages: four in ten is 40 percent, as 四成 is. */
export function englishShares(sentence: string): QuantityMention[] {
  if (!/\b(?:ten|10)\b/i.test(sentence)) return []
  return Array.from(sentence.matchAll(tenths), ({ index, 0: words, 1: part = '' }) => {
    const before = approximation(sentence.slice(Math.max(0, index - 24), index), 'before')
    return {
      type: 'quantity' as const,
      start: index - (before?.length ?? 0),
      end: index + words.length,
      value: (englishNumeral(part) ?? 0) * 10,
      approx: before?.approx ?? 'exact',
      unit: 'percent',
    }
  })
}

import { matches } from '../matches.ts'
import type { QuantityMention } from '../mention.ts'

const multiplied: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubled|twofold|two-fold)\b/gi, 2],
  [/\b(?:tripled|trebled|threefold)\b/gi, 3],
  [/\b(?:quadrupled|fourfold)\b/gi, 4],
  [/\bfivefold\b/gi, 5],
  [/\btenfold\b/gi, 10],
]

/** Multiples that have words of their own: doubled is 2 times, fourfold 4. */
export function englishMultiples(sentence: string): QuantityMention[] {
  return multiplied.flatMap(([shape, value]) =>
    matches(sentence, shape).map((match) => ({
      type: 'quantity' as const,
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
      value,
      approx: 'exact' as const,
      unit: 'times',
    })),
  )
}

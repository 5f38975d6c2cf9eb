import { matches } from '../matches.ts'
import type { QuantityMention } from '../mention.ts'
import { approximation } from './approximation.ts'

// Half a century is an anniversary, a night often no more than a time of day.
const unit = '(?<unit>minute|hour|day|week|fortnight|month|year|decade)'
const lapses: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`\\b(?:an?|one)[ -]${unit}[ -]and[ -]a[ -]half\\b`, 'gi'), 1.5],
  [new RegExp(`\\bhalf an? ${unit}\\b(?! (?:hour|day)s?\\b)`, 'gi'), 0.5],
  [new RegExp(`(?<!\\band )\\b(?:an? )?half-${unit}\\b(?!-)`, 'gi'), 0.5],
  // Beside a verb of lasting "a" and "one" count; elsewhere they are articles more often.
  [
    new RegExp(
      `(?<=\\b(?:last(?:s|ed|ing)?|took|takes?|spen[dt]s?|spending|for|period of|term of)(?: (?:about|nearly|almost|over|only|just))? )(?:an?|one) ${unit}\\b(?!-| (?:and|or|ago|at|before|later)\\b)`,
      'gi',
    ),
    1,
  ],
  [new RegExp(`\\bone-${unit}\\b(?!-)`, 'gi'), 1],
  // "A month’s training": what lasts so long; a day's work is as old as the hills.
  [
    new RegExp(
      `\\b(?:an?|one) ${unit}[’'\u2018]s (?=(?:free |full |intensive )?(?:training|course|stay|leave|study|notice|internship|placement|holiday|visit|tour|journey|rent|service|supply|experience)\\b)`,
      'gi',
    ),
    1,
  ],
]

/** Spans of time around one, which have words of their own: half a year, an hour and a half, a one-week course, for a month. */
export function englishLapses(sentence: string): QuantityMention[] {
  if (!/\b(?:half|one|an?)\b/i.test(sentence)) return []
  const found = lapses.flatMap(([shape, value]) =>
    matches(sentence, shape).map((match) => {
      const start = match.index ?? 0
      const before = approximation(sentence.slice(Math.max(0, start - 24), start), 'before')
      return {
        type: 'quantity' as const,
        start: start - (before?.length ?? 0),
        end: start + match[0].length,
        value,
        approx: before?.approx ?? ('exact' as const),
        unit: match.groups?.['unit']?.toLowerCase() ?? '',
      }
    }),
  )
  return found.filter(
    (one, at) => !found.slice(0, at).some(({ start, end }) => start < one.end && one.start < end),
  )
}

import { spansOf } from '../matches.ts'
import type { DateMention, Placed, QuantityMention } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import type { Span } from '../span.ts'
import { unitOf } from '../unit.ts'
import type { Checked } from './rule.ts'

/**
 * The words of a span without those that hold a numeral and are no count for the figure: the days that both versions
 * print (May 20 says nothing of 20 vets), and halves (一半 says nothing of 50 people). As long as before.
 */
export function wordsApart(
  item: Checked,
  { start, end }: Span = { start: 0, end: 0 },
  { value, unit }: Pick<QuantityMention, 'value' | 'unit'>,
): string {
  const words = item.text.slice(start, end)
  if (value < 10 || ofTime.test(unit)) return words
  const spans = [
    ...(unitOf(unit).kind === 'count' ? spansOf(words, halves) : []),
    ...(value <= 31
      ? sharedDays(item)
          .filter((one) => start <= one.start && one.end <= end)
          .map((one) => ({ start: one.start - start, end: one.end - start }))
      : []),
  ]
  return spans.reduce(
    (left, span) =>
      left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end),
    words,
  )
}

// 46年 and "in 45 minutes" are told by days and times as well.
const ofTime = /^(?:year|month|week|hour|minute|second)$/
const halves = /\bhalf of\b|一半/gi

/** The days of a month that the other version has too: "July 14 pupils" has none. Every figure asks for them. */
const sharedDays = rememberedOf(({ mentions }: Checked): readonly Placed<DateMention>[] => {
  const days = mentions.filter(
    (one): one is Placed<DateMention> => one.type === 'date' && one.from.day !== undefined,
  )
  const printed = new Set(days.map(({ lang, from }) => lang + from.day))
  return days.filter(({ lang, from }) => printed.has((lang === 'en' ? 'zh' : 'en') + from.day))
})

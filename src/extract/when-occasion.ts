import type { DateMention, Placed } from '../mention.ts'
import type { ItemContext } from './item.ts'
import { yearsAway } from './year-shift.ts'

type Day = Placed<DateMention>

/** What stands before the day of something else: "after the earthquake of", "originally scheduled for", 原定. */
const before = {
  en: /\b(?:(?:after|following|since|ahead of|prepar(?:e|es|ed|ing) for|in preparation for) (?:the|its|his|her|their|our) (?:[\p{L}’'-]+ ){1,5}(?:of|on|from)|ahead of|originally (?:scheduled|planned|set|due)(?: (?:for|on|to \p{L}+ on))?) (?:the )?$/iu,
  zh: /(?:原定|原计划|原計劃|继|繼|为?筹备|為?籌備|为?迎接)[于於在]?$/u,
} as const
/** And behind it: 4月28日开通以来. */
const behind = /^[^，,。；;、]{0,14}以[来來]/u

/** The dates without those of what the news follows on, prepares for or looks back to, unless none is left. */
export function withoutOccasions(item: ItemContext, dates: readonly Day[]): readonly Day[] {
  const own = dates.filter((date) => !isOccasion(item, date))
  return own.some(({ from }) => from.month !== undefined) ? own : dates
}

function isOccasion({ text }: ItemContext, { lang, start, end }: Day): boolean {
  const [ahead, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 20)]
  const years = yearsAway({ before: ahead, words: '', after }) ?? 0
  return years < 0 || before[lang].test(ahead) || (lang === 'zh' && behind.test(after))
}

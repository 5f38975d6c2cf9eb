import { simplified } from '../chinese/script.ts'
import type { ExchangeKind } from '../exchange.ts'
import type { Lang } from '../span.ts'
import type { ItemContext } from './item.ts'
import { kind } from './kind.ts'

/** Kinds in which somebody comes to see somebody, whatever event he is in town for. */
const calls: ReadonlySet<ExchangeKind> = new Set([
  'visit',
  'meeting',
  'courtesy-call',
  'farewell-call',
  'study-visit',
])

const before: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:attend(?:ed|ing)?|(?:take|took|taken|taking) part in|participat(?:e|ed|ing) in|for|to|when|at|after|exhibit(?:ed|ing)? at) (?:the )?(?:(?:opening|closing)(?: ceremony)? of (?:the )?)?(?:\p{Ll}+ )?$/u,
  zh: /(?:出席|参加|参与|参展|观摩|亮相)了?$/u,
}

/** Tells whether an event that stands at an offset of the text is only what the guests of a visit or a meeting came for. */
export function isOccasion(
  item: ItemContext,
  { lang, start }: { readonly lang: Lang; readonly start: number },
): boolean {
  const told = kind(item)?.kind
  if (told === undefined || !calls.has(told)) return false
  const lead = item.text.slice(Math.max(0, start - 80), start)
  return before[lang].test(lang === 'zh' ? simplified(lead) : lead)
}

import type { DateMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsBeside } from './item.ts'
import type { KindEvent } from './kind-events.ts'
import { kindOf } from './kind-rows.ts'

/**
 * Tells whether a date beside a look round is of something else: it may lie on any day of a spell, on one behind what
 * was done first, and 参观…，于20日前往里尔 tells when they left.
 */
export function isOfRest(
  item: ItemContext,
  events: readonly KindEvent[],
  date: Placed<DateMention>,
): boolean {
  if (events.some(({ kind }) => kind !== 'tour')) return false
  const own = events.flatMap(({ cues }) => cues).filter(({ segment }) => segment === date.segment)
  const [cue] = own
  if (!cue || date.to !== undefined) return true
  const isBehind = date.lang === 'zh' && own.some(({ end }) => date.start >= end)
  return isBehind || isOfJourney(item, date) || isToldSecond(item, cue)
}

const toAndFro: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:[Ff]rom|(?:leav(?:e|es|ing)|left|fly(?:ing)?|flew|depart(?:s|ed|ing)?|arriv(?:e|es|ed|ing))\b[^.,;]*)\s(?:on|the|on the)?\s?$/u,
  zh: /^(?:起|[离離抵]|前往|返回|到[达達])/u,
}

/** "Before leaving for Lille on the 19th", 于18日抵秦: when the guests came or left. */
function isOfJourney(
  { text, segments }: ItemContext,
  { segment, lang, start, end }: Placed<DateMention>,
): boolean {
  const from = Math.max(segments[segment]?.span.start ?? 0, start - 60)
  return toAndFro[lang].test(lang === 'en' ? text.slice(from, start) : text.slice(end, end + 4))
}

/** "Had talks on May 18, and inspected the plant": the day is that of what the sentence tells first. */
function isToldSecond(item: ItemContext, cue: Placed): boolean {
  return mentionsBeside(item, 'cue', cue).some(
    (other) =>
      other.id.startsWith('kind:') && other.end <= cue.start && !ofJourney.has(kindOf(other)),
  )
}

const ofJourney: ReadonlySet<string> = new Set(['none', 'tour', 'visit', 'study-visit'])

import type { DateMention, Placed } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import type { Evidence } from '../span.ts'
import { isAhead } from './look-ahead.ts'

/** A year that an item says it is of, for its undated days, and the words. */
export interface OwnYear {
  readonly year: number
  /** A year told by itself, "2023 marks", and not with a day. */
  readonly isMarked?: boolean
  readonly evidence: Evidence
}

const marks =
  /^\s*(?:年)?\s*(?:marks|marked|will mark|is the|is also the|also marks|celebrates|witnesses|是|正值|适逢|適逢|恰逢|迎来|迎來|為|为)/u

/**
 * The year that an item says it is of: its lead prints it, or "2023 marks the fifth anniversary". Null where it says none. Its
 * mentions stand in order of the text.
 */
export function ownYear(mentions: readonly Placed[], text: string): OwnYear | null {
  const dates = mentions.filter(
    (mention): mention is Placed<DateMention> => mention.type === 'date',
  )
  const leads = (['en', 'zh'] as const).flatMap(
    (lang) => dates.find((date) => date.lang === lang) ?? [],
  )
  // "Twinned on May 12, 1990, the two celebrated on May 12": the day without a year is the news.
  const hasUndated = dates.some(({ from }) => from.day !== undefined && from.year === undefined)
  const lead = leads.find(
    (date) =>
      date.from.day !== undefined &&
      date.from.year !== undefined &&
      !isAhead(date, text) &&
      !(hasUndated && isFounding(date, mentions)),
  )
  if (lead) return yearIn(lead)
  const marked = dates.find(
    (date) =>
      isBareYear(date) &&
      (!isFounding(date, mentions) || isFeast(date, mentions, text)) &&
      !isForetold(date, dates, text) &&
      !isAhead(date, text) &&
      (isMarked(date, text) || isAnniversary(date, mentions)),
  )
  return marked ? { ...yearIn(marked), isMarked: true } : null
}

/** "2023 marks the fifth anniversary", 2023年是建交5周年: the year of the feast. */
function isMarked(date: Placed<DateMention>, text: string): boolean {
  return marks.test(text.slice(date.end, date.end + 24))
}

/**
 * "2023 marks the fifth anniversary", 2014年结为友好城市，2024年是两市结好10周年: the year of a feast that its sentence counts; of one that
 * only marked a start it says nothing.
 */
export function isFeast(
  date: Placed<DateMention>,
  mentions: readonly Placed[],
  text: string,
): boolean {
  return (
    isBareYear(date) &&
    isMarked(date, text) &&
    mentions.some(({ type, segment }) => type === 'anniversary' && segment === date.segment)
  )
}

/** "2024 will mark the tenth anniversary", said late in the year, is said of the next. */
function isForetold(
  date: Placed<DateMention>,
  dates: readonly Placed<DateMention>[],
  text: string,
): boolean {
  const month = dates.find(({ from }) => from.month !== undefined)?.from.month ?? 0
  return (
    month > 9 && /^\s*(?:will\b|年?(?:将|將|即将|即將))/u.test(text.slice(date.end, date.end + 12))
  )
}

/** Tells whether a date is a year and no more: no month, no end. */
export function isBareYear({ from, to }: DateMention): boolean {
  return from.year !== undefined && from.month === undefined && to === undefined
}

/** "In 2023, the 50th anniversary of …": the year opens the sentence that celebrates. */
function isAnniversary(date: Placed<DateMention>, mentions: readonly Placed[]): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'anniversary' &&
      mention.segment === date.segment &&
      mention.start >= date.end &&
      mention.start - date.end < 12,
  )
}

/** Words of founding stand near a date that prints its year. */
export function isFounding(
  { from, to, segment, end }: Placed<DateMention>,
  mentions: readonly Placed[],
): boolean {
  return (
    from.year !== undefined &&
    to === undefined &&
    (foundings(mentions).get(segment) ?? []).some((start) => Math.abs(start - end) < 60)
  )
}

/** Where words of founding stand, by sentence. */
const foundings = rememberedOf((mentions: readonly Placed[]): ReadonlyMap<number, number[]> => {
  const starts = new Map<number, number[]>()
  for (const one of mentions) {
    if (one.type !== 'cue' || one.id !== 'stage:established') continue
    const own = starts.get(one.segment)
    if (own) own.push(one.start)
    else starts.set(one.segment, [one.start])
  }
  return starts
})

const total =
  /^[^.;。；]{0,60}?(?:reached|totalled|totaled|amounted to|came to|exceeded|rose|grew|hit|stood at|达|達|突破|增长|增長|同比|超过|超過)/u

/** "In 2023 trade reached RMB 62 billion": of a whole year one tells when it is over. */
export function isTotal(date: Placed<DateMention>, text: string): boolean {
  return isBareYear(date) && total.test(text.slice(date.end, date.end + 80))
}

function yearIn(date: Placed<DateMention>): OwnYear {
  const last = date.from.year ?? date.to?.year ?? 0
  return { year: last, evidence: { lang: date.lang, start: date.start, end: date.end } }
}

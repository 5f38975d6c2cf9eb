import type { DateMention, Mention, Placed } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import type { Evidence } from '../span.ts'
import { monthCount } from './edtf.ts'
import { isAhead } from './look-ahead.ts'

/** A year that an item's own words give for its undated days, and the words. */
interface Clue {
  readonly year: number
  /** A year told by itself, "2023 marks", and not with a day. */
  readonly isMarked?: boolean
  readonly evidence: Evidence
}

/** What one item tells of the year it happened in. */
export interface Clues {
  /** It says so: its lead prints the year, or "2023 marks the fifth anniversary". */
  readonly sure: Clue | null
  /** It cannot have happened before this year: it looks back on a month of it. */
  readonly earliest: Clue | null
}

const marks =
  /^\s*(?:年)?\s*(?:marks|marked|will mark|is the|is also the|also marks|celebrates|witnesses|是|正值|适逢|適逢|恰逢|迎来|迎來|為|为)/u

/** The clues to its year in one item's mentions, which stand in order of the text. */
export function yearClues(mentions: readonly Placed[], text: string): Clues {
  const dates = mentions.filter(
    (mention): mention is Placed<DateMention> => mention.type === 'date',
  )
  const counted = anniversaryClue(dates, mentions, text)
  const earliest = earliestClue(dates, mentions, text)
  const isLater = counted && (!earliest || counted.year > earliest.year)
  const told = sureClue(dates, mentions, text)
  // Twinned on April 20, 1990, and 25 years on: 1990 is not the year of the news.
  const isFounded = counted !== null && told?.year === counted.founded
  return { sure: isFounded ? null : told, earliest: isLater ? counted : earliest }
}

function sureClue(
  dates: readonly Placed<DateMention>[],
  mentions: readonly Placed[],
  text: string,
): Clue | null {
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
  if (lead) return clueOf(lead)
  const marked = dates.find(
    (date) =>
      isBareYear(date) &&
      (!isFounding(date, mentions) || isOfFeast(date, mentions, text)) &&
      !isForetold(date, dates, text) &&
      !isAhead(date, text) &&
      (isMarked(date, text) || isAnniversary(date, mentions)),
  )
  return marked ? { ...clueOf(marked), isMarked: true } : null
}

/** "2023 marks the fifth anniversary", 2023年是建交5周年: the year of the feast. */
export function isMarked(date: Placed<DateMention>, text: string): boolean {
  return marks.test(text.slice(date.end, date.end + 24))
}

/** 2014年结为友好城市，2024年是两市结好10周年: the year that a count of years follows is that of the feast. */
function isOfFeast(date: Placed<DateMention>, mentions: readonly Placed[], text: string): boolean {
  return (
    isMarked(date, text) &&
    mentions.some(
      ({ type, segment, start }) =>
        type === 'anniversary' &&
        segment === date.segment &&
        start >= date.end &&
        start - date.end < 40,
    )
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

/** "Twinned in 1993 … the 25th anniversary": founded then, so many years ago; of the next year's it says nothing. */
function anniversaryClue(
  dates: readonly Placed<DateMention>[],
  mentions: readonly Placed[],
  text: string,
): (Clue & { readonly founded: number }) | null {
  const told = mentions.filter((mention) => mention.type === 'anniversary')
  const clues = told.flatMap((anniversary) => {
    const around = text.slice(Math.max(0, anniversary.start - 16), anniversary.end + 16)
    if (/next year|明年|来年|來年/i.test(around)) return []
    const founded = dates.find(
      (date) =>
        date.segment === anniversary.segment &&
        isFounding(date, mentions) &&
        !isMarked(date, text) &&
        // "Will be sister cities in 2019, the 55th anniversary": the year of the feast, not of its founding.
        !isApposed(date, anniversary, text),
    )
    if (founded?.from.year === undefined) return []
    const { year } = founded.from
    return [{ ...clueOf(founded), year: year + anniversary.years, founded: year }]
  })
  return clues.sort((a, b) => b.year - a.year)[0] ?? null
}

/** "2019, the 55th anniversary", 2019年中法建交55周年. */
function isApposed(date: DateMention, { start }: Mention, text: string): boolean {
  return start >= date.end && /^[\s,，年]*(?:the|its|their)?\s*$/.test(text.slice(date.end, start))
}

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

/** The latest year that some month looked back on, or some bare year, leaves possible. */
function earliestClue(
  dates: readonly Placed<DateMention>[],
  mentions: readonly Placed[],
  text: string,
): Clue | null {
  const first = dates.find(({ from }) => from.year === undefined && from.month !== undefined)
  const clues = dates.flatMap((date) => {
    const last = date.to ?? date.from
    const year = last.year ?? date.from.year
    if (year === undefined || isAhead(date, text)) return []
    if (isFounding(date, mentions)) return []
    const comesAfter =
      first !== undefined &&
      last.month !== undefined &&
      monthCount(0, last.month) > monthCount(0, first.from.month ?? 12)
    return [{ ...clueOf(date), year: comesAfter || isTotal(date, text) ? year + 1 : year }]
  })
  return clues.sort((a, b) => b.year - a.year)[0] ?? null
}

function clueOf(date: Placed<DateMention>): Clue {
  const last = date.from.year ?? date.to?.year ?? 0
  return { year: last, evidence: { lang: date.lang, start: date.start, end: date.end } }
}

import type { AnniversaryMention, DateMention, Placed } from '../mention.ts'
import type { Evidence } from '../span.ts'
import { knownYears, yearsAhead } from './year-known.ts'
import { chance, type Telling } from './year-shapes.ts'
import { tellingOf } from './year-telling.ts'

/** What a date says of the year that the news lies in. */
export interface YearSign {
  /** How likely the date is printed so in news of a year; compared between years only. */
  weigh(year: number): number
  /** The year it prints or that is counted from it or from what is known; undefined for a day of the week, which tells no year by itself. */
  readonly year: number | undefined
  /** The words of an anniversary, a number or a date. */
  readonly evidence: Evidence
}

/** A date that prints its year, and what it is printed of. */
interface Told {
  readonly date: Placed<DateMention>
  readonly year: number
  readonly telling: Telling
}

/**
 * What the dates, anniversaries and numbered fairs of one item, which stand in order of the text, say of its year; what both
 * versions print, once.
 */
export function yearSigns(mentions: readonly Placed[], text: string): YearSign[] {
  const dates = mentions.filter(
    (mention): mention is Placed<DateMention> => mention.type === 'date',
  )
  const told = dates.flatMap((date): Told[] => {
    const { year } = date.from
    return year === undefined ? [] : [{ date, year, telling: tellingOf(date, mentions, text) }]
  })
  const signs = new Map<string, YearSign>()
  const add = (key: string, sign: YearSign): void => {
    if (!signs.has(key)) signs.set(key, sign)
  }
  for (const one of [...told, ...countedFrom(told, mentions, text)]) {
    add(`${one.telling} ${one.year}`, signOf(one))
  }
  for (const { mention, years, telling } of knownYears(mentions, text)) {
    add(`${telling} ${years}`, {
      weigh: (news) => Math.max(...years.map((year) => chance(telling, news - year))),
      year: Math.max(...years),
      evidence: evidenceOf(mention),
    })
  }
  for (const date of dates) {
    const { weekday, from } = date
    const { year, month, day } = from
    if (weekday === undefined || year !== undefined || month === undefined || day === undefined)
      continue
    add(`${weekday} ${month}-${day}`, weekdaySign(date, { weekday, month, day }))
  }
  return [...signs.values()]
}

function signOf({ date, year, telling }: Told): YearSign {
  return { weigh: (news) => chance(telling, news - year), year, evidence: evidenceOf(date) }
}

/** "Sunday, September 22": in one year of five or six. */
function weekdaySign(
  date: Placed<DateMention>,
  { weekday, month, day }: { weekday: number; month: number; day: number },
): YearSign {
  const isOn = (year: number): boolean =>
    (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday
  return { weigh: (year) => (isOn(year) ? 1 : 0.03), year: undefined, evidence: evidenceOf(date) }
}

/** "Twinned in 1993 … the 25th anniversary": the feast is as many years after. */
function countedFrom(told: readonly Told[], mentions: readonly Placed[], text: string): Told[] {
  const past = told.filter(({ telling }) => telling === 'founding' || telling === 'beginning')
  const counts = mentions.filter(
    (one): one is Placed<AnniversaryMention> => one.type === 'anniversary',
  )
  return past.length === 0 ? [] : counts.flatMap((count) => feastOf(count, past, text))
}

function feastOf(count: Placed<AnniversaryMention>, past: readonly Told[], text: string): Told[] {
  const own = past.filter(({ date }) => date.lang === count.lang)
  const here = own.filter(({ date }) => date.segment === count.segment)
  const [founded, ...others] = here.length > 0 ? here : own
  // Of two foundings nobody knows which is counted.
  if (!founded || others.length > 0) return []
  const year = founded.year + count.years - yearsAhead(count, text)
  return [{ date: founded.date, year, telling: here.length > 0 ? 'feast' : 'feastElsewhere' }]
}

function evidenceOf({ lang, start, end }: Placed): Evidence {
  return { lang, start, end }
}

import { matches } from '../matches.ts'
import type { DateMention, Day } from '../mention.ts'
import { withMonths } from '../part-of-year.ts'
import { remembered } from '../remembered.ts'
import { overlaps, type Span } from '../span.ts'
import {
  dayWords,
  type Hint,
  hints,
  listedDay,
  monthOf,
  partNumber,
  shapes,
  weekdays,
  withSmallMonths,
} from './dates-shapes.ts'
import { cityNamed } from './places-cities.ts'

/**
 * The dates of an English sentence: days, ranges, months and bare years, as far as they are printed.
 * "may" and "march" are dates only beside a day or year or after such a word as "in".
 */
export const englishDates = remembered(foundEnglishDates)

function foundEnglishDates(printed: string): DateMention[] {
  const sentence = withSmallMonths(printed)
  const known = new Map<Hint, boolean>()
  const holds = (hint: Hint): boolean => {
    const told = known.get(hint) ?? hints[hint].test(sentence)
    known.set(hint, told)
    return told
  }
  const found: DateMention[] = []
  for (const { needs, shape } of shapes) {
    if (!needs.every(holds)) continue
    const hits = matches(sentence, shape)
    const longer = hits.length > 0 ? [...found] : []
    for (const match of hits) {
      const mention = mentionOf(match)
      if (!mention || longer.some((other) => overlaps(other, mention))) continue
      found.push(...withListed(sentence, mention))
    }
  }
  return found.filter((one) => !isGivenName(sentence, one)).sort((a, b) => a.start - b.start)
}

/** "By Jan Kovac", "and June Park": a month alone that somebody is called by; but "by June Chongqing had received 30". */
function isGivenName(sentence: string, { start, end }: Span): boolean {
  if (!/^(?:Jan|April|May|June|August)$/.test(sentence.slice(start, end))) return false
  if (!/\b(?:and|or|to|of|by|from) $/.test(sentence.slice(Math.max(0, start - 6), start)))
    return false
  const family = /^ (\p{Lu}\p{Ll}+)/u.exec(sentence.slice(end, end + 24))?.[1]
  return family !== undefined && cityNamed(family) === undefined
}

type Pieces = Readonly<Record<string, string | undefined>>

function mentionOf(match: RegExpMatchArray): DateMention | null {
  const pieces: Pieces = withMonths(match.groups ?? {}, partNumber)
  const [from, to] = ends(pieces)
  const start = match.index ?? 0
  const partOfDay = pieces['part'] as DateMention['partOfDay']
  const named = pieces['weekday']
  const weekday = weekdays.findIndex((name) => named && new RegExp(`^${name}`).test(named)) + 1
  if (to && isBefore(to, from)) return null
  if (pieces['list'] && !follows(from, to)) return null
  return {
    type: 'date',
    start,
    end: start + match[0].replace(/[.,]$/, '').length,
    from,
    ...(to && { to }),
    ...(partOfDay && { partOfDay }),
    ...(weekday > 0 && { weekday }),
    ...(pieces['ago'] !== undefined && { ago: 1 }),
  }
}

/** The next day, or, of months and of bare years alone, the next month or year. */
function follows({ day, month, year = 0 }: Day, next: Day | undefined): boolean {
  if (day !== undefined) return next?.day === day + 1
  return month === undefined ? next?.year === year + 1 : next?.month === month + 1
}

function ends(pieces: Pieces): [Day, Day | undefined] {
  const first = dayOf(pieces['y1'], pieces['m1'], pieces['d1'])
  const second = dayOf(pieces['y2'], pieces['m2'], pieces['d2'])
  if (Object.keys(second).length === 0) return [first, undefined]
  const month = first.month ?? second.month
  const wraps = (month ?? 0) > (second.month ?? month ?? 0)
  // "December 30 to January 2, 2023": the year printed last is that of the end.
  const year = first.year ?? (second.year === undefined || !wraps ? second.year : second.year - 1)
  const last = { ...(second.month === undefined && month !== undefined && { month }), ...second }
  const from = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...first,
  }
  return [from, { ...(year !== undefined && !wraps && { year }), ...last }]
}

function dayOf(year?: string, month?: string, day?: string): Day {
  const number = month === undefined ? undefined : monthOf(month)
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(number !== undefined && { month: number }),
    ...(day !== undefined && { day: dayNumber(day) }),
  }
}

/** `2nd`, `2`, `second`. */
function dayNumber(printed: string): number {
  const at = dayWords.indexOf(printed)
  return at < 0 ? Number.parseInt(printed, 10) : at + 1
}

/** Tells whether a range runs backwards within one year. */
function isBefore(a: Day, b: Day): boolean {
  if (a.year === undefined || b.year === undefined) {
    return a.month === b.month && (a.day ?? 32) < (b.day ?? 0)
  }
  const key = ({ year = 0, month = 0, day = 0 }: Day) => year * 10_000 + month * 100 + day
  return key(a) < key(b)
}

/** The mention, and the further day of its month that a list adds to it. */
function withListed(sentence: string, first: DateMention): DateMention[] {
  const { day, month, year } = first.from
  if (first.to || day === undefined || month === undefined) return [first]
  const match = year === undefined ? listedDay.exec(sentence.slice(first.end)) : null
  const { d1: printed, y1 } = match?.groups ?? {}
  if (!match || printed === undefined) return [first]
  const start = first.end + match[0].indexOf(printed)
  const shared = y1 === undefined ? {} : { year: Number(y1) }
  const end = y1 === undefined ? start + printed.length : first.end + match[0].length
  const second = { ...shared, month, day: Number.parseInt(printed, 10) }
  const from = { ...shared, ...first.from }
  // "September 24 and 25" are the two days of one event.
  if (second.day === day + 1 && !match[0].startsWith(','))
    return [{ ...first, end, from, to: second }]
  return [
    { ...first, from },
    { type: 'date', start, end, from: second },
  ]
}

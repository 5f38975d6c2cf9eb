import type { DateMention, Day, Placed } from '../mention.ts'
import type { Figure } from './figures.ts'
import type { Checked } from './rule.ts'

type Printed = Placed<DateMention>

const dayMs = 86_400_000
const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 }

/**
 * The dates of an item, where a day is the first of a spell that the other version prints from end to end: "spent three days
 * in the capital from 11 July", "landed on January 29 … was back on February 5" for 1月29日至2月5日.
 */
export function withSpells(item: Checked, dates: readonly Printed[]): readonly Printed[] {
  const ends = new Set<Printed>()
  const told = dates.map((one) => {
    if (one.from.day === undefined || hasSpell(dates, one)) return one
    const range = dates.find(
      (other) => other.lang !== one.lang && other.bead === one.bead && begins(other, one.from),
    )
    if (!range?.to) return one
    const end = endOf(dates, one, range.to)
    if (end) ends.add(end)
    return end || lasts(item, one, range) ? { ...one, to: range.to } : one
  })
  return told.filter((one) => !ends.has(one))
}

/**
 * "Spent two days there" for 9月13日至14日, "four days later" for a day: how long or how long after, which the other version tells
 * by its dates.
 */
export function isToldByDates(item: Checked, figure: Figure): boolean {
  const days = figure.value * (lengths[figure.unit] ?? 0)
  if (days === 0) return false
  const there = item.mentions.filter(
    (one): one is Printed =>
      one.type === 'date' && one.lang !== figure.lang && one.bead === figure.bead,
  )
  const isAfter = /^\S{0,2}\s?(?:later|earlier|after|before|[之以]?[后前後])/u.test(
    item.text.slice(figure.end),
  )
  return there.some(({ from, to }) => {
    if (from.day === undefined) return false
    return isAfter || (to !== undefined && [days, days - 1].includes(daysFrom(from, to)))
  })
}

/** It is a spell, or one is printed beside it: "from May 8 to 10 … on May 8" says both. */
function hasSpell(dates: readonly Printed[], { lang, bead }: Printed): boolean {
  return dates.some((other) => other.lang === lang && other.bead === bead && other.to !== undefined)
}

function begins({ from, to }: Printed, { month, day }: Day): boolean {
  return to !== undefined && from.day === day && (month ?? from.month) === from.month
}

/** A length of time beside the first day that comes out at the last one, which counts or does not. */
function lasts(item: Checked, { lang, bead }: Printed, { from, to }: Printed): boolean {
  const days = daysFrom(from, to)
  return item.mentions.some(
    (mention) =>
      mention.type === 'quantity' &&
      mention.lang === lang &&
      mention.bead === bead &&
      [days, days + 1].includes(mention.value * (lengths[mention.unit ?? ''] ?? 0)),
  )
}

/** Days between the ends of a range; its end prints its month where that is another one. */
function daysFrom(from: Day, to: Day | undefined): number {
  const [first = 1, last = first] = [from.month, to?.month ?? from.month]
  const year = from.year ?? 2000
  const end = Date.UTC(last < first ? year + 1 : year, last - 1, to?.day)
  return (end - Date.UTC(year, first - 1, from.day)) / dayMs
}

/** The last day, where it stands by itself in this sentence or another of the version. */
function endOf(dates: readonly Printed[], { lang, start }: Printed, last: Day) {
  return dates.find(
    (other) =>
      other.lang === lang &&
      other.start > start &&
      other.to === undefined &&
      other.from.day === last.day &&
      (other.from.month ?? last.month) === last.month,
  )
}

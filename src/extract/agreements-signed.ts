import type { Dated } from '../exchange.ts'
import type { AgreementMention, CueMention, DateMention, Placed } from '../mention.ts'
import { dateOf, isBackground, isSince } from './background.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { when } from './when.ts'

type Mentioned = Placed<AgreementMention>

const renews = /^(?:renew|续签|續簽)/i

/** "Renewed", 续签: it signs a paper again, whatever year that is of. */
export function isRenewal({ text }: ItemContext, { start, end }: Placed<CueMention>): boolean {
  return renews.test(text.slice(start, end))
}

/** Tells whether a signing lies before the item: "had signed", or dated long before. "Renewed the agreement of 2004" does not. */
export function isBefore(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (isRenewal(item, cue) && !isDatedByYear(item, cue)) return false
  return isBackground(item, cue) || isOfOtherDay(item, cue)
}

/** "Renewed in 2015", 2015年续签. */
function isDatedByYear({ text }: ItemContext, { lang, start, end }: Placed<CueMention>): boolean {
  return lang === 'zh'
    ? /\d{4}年(?:\d{1,2}月)?$/u.test(text.slice(Math.max(0, start - 10), start))
    : /^(?:\s\p{Ll}+)?\sin\s(?:\p{Lu}\p{Ll}+\s)?\d{4}/u.test(text.slice(end, end + 30))
}

/** An item that gives its day, and only a month or year for a signing told later: another event's. */
function isOfOtherDay(item: ItemContext, cue: Placed<CueMention>): boolean {
  const own = dateOf(item, cue, (date) => isSince(item, date))
  const first = mentionsOf(item, 'date').find(({ from }) => from.day !== undefined)
  if (own === undefined || own.from.day !== undefined || first === undefined) return false
  // The years of a plan lie ahead: 2017-2018 of a paper signed in 2016.
  const year = Number.parseInt(item.calendar.dated(first).edtf, 10)
  return first.bead < own.bead && !((own.from.year ?? 0) > year)
}

/** The day a paper was signed, or the month or year of one signed before; null where several days are told and nobody says which. */
export function signedOn(
  item: ItemContext,
  {
    mentions,
    done,
    isPast,
  }: { mentions: readonly Mentioned[]; done: readonly Placed<CueMention>[]; isPast: boolean },
): Dated | null {
  const told = done.length > 0 ? done : mentions
  const isRenewed = done.some((cue) => isRenewal(item, cue))
  // "Renewed the agreement of 2009": a year is that of the paper before.
  const isOther = (date: Placed<DateMention>) =>
    (!isPast && isOfEarlierYear(item, date)) ||
    isSince(item, date) ||
    isTerm(item, date) ||
    mentions.some((paper) => isOfName(item, paper, date)) ||
    (isRenewed && date.from.month === undefined)
  const own = told.flatMap((words) => dateOf(item, words, isOther) ?? [])[0]
  if (own && (isPast || own.from.day !== undefined))
    return isSpell(own) ? null : item.calendar.dated(own)
  if (isPast) return null
  const at = Math.max(...told.map(({ bead }) => bead))
  const days = mentionsOf(item, 'date').filter(
    (date) =>
      date.from.day !== undefined &&
      date.bead <= at &&
      !isSpell(date) &&
      !isOfEarlierYear(item, date),
  )
  const latest = days.toSorted((a, b) => b.bead - a.bead)[0]
  const month =
    done.length === 0 ? mentionsOf(item, 'date').find((date) => !isSpell(date)) : undefined
  // "Signed on a centre to open in 2025": a year alone is seldom when news was signed.
  const day = latest ?? own ?? month
  if (day && isSpell(day)) return null
  return day ? item.calendar.dated(day) : null
}

/** "Twinned on 21 February 1979, the two signed": of a year before the news. */
function isOfEarlierYear(item: ItemContext, date: Placed<DateMention>): boolean {
  const year = (dated: Dated | null) => Number.parseInt(dated?.edtf ?? '', 10)
  return year(item.calendar.dated(date)) < year(when(item))
}

/** 《协议（2015—2019）》: the years in brackets behind a paper's name. */
function isOfName({ text }: ItemContext, paper: Mentioned, date: Placed<DateMention>): boolean {
  return /^[》”"]?\s?[（(]$/u.test(text.slice(paper.end, date.start))
}

/** "Renewed until 2025", "to take effect on July 1", 7月1日起生效: from when and how long a paper holds. */
function isTerm({ text }: ItemContext, { start, end }: Placed<DateMention>): boolean {
  return (
    /(?:\b(?:until|till|through|effective|effect|force)(?: from| on| as of)? |至)$/.test(
      text.slice(Math.max(0, start - 24), start),
    ) || /^起?(?:生效|施行)/.test(text.slice(end, end + 4))
  )
}

/** Several days: a paper is signed on one of them, and nobody says which. */
function isSpell({ to }: Placed<DateMention>): boolean {
  return to !== undefined
}

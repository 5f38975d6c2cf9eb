import type { Dated } from '../exchange.ts'
import type { AgreementMention, CueMention, DateMention, Placed } from '../mention.ts'
import { dateOf, isBackground, isSince } from './background.ts'
import { daysAfter, daysLater } from './days-later.ts'
import { yearOf } from './edtf.ts'
import { headOf, type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import { when } from './when.ts'

type Mentioned = Placed<AgreementMention>

const renews = /^(?:renew|extend|续签|續簽|协议延长|協議延長)/i

/** "Renewed", "extended", 续签: it signs a paper again, whatever year that is of. */
export function isRenewal({ text }: ItemContext, { start, end }: Placed<CueMention>): boolean {
  return renews.test(text.slice(start, end))
}

/** Tells whether a signing lies before the item: "had signed", or dated long before. "Renewed the agreement of 2004" does not. */
export function isBefore(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (isRenewal(item, cue) && !isDatedByYear(item, cue)) return false
  const own = dateOf(item, cue)
  // "Signed a plan under the agreement of 1998": the year of the other paper.
  if (own && mentionsBeside(item, 'agreement', cue).some((paper) => isYearOf(item, paper, own)))
    return false
  if (own && !isSince(item, own) && isAside(item, { date: own, cue })) return false
  return isBackground(item, cue) || isOfOtherDay(item, cue)
}

/** "The two, which became sister cities in 2005, signed", 2005年结为友好城市的两市签署: the year of whoever signs, told by the way. */
function isAside(
  { text, segments }: ItemContext,
  { date, cue }: { date: Placed<DateMention>; cue: Placed<CueMention> },
): boolean {
  if (date.from.day !== undefined || date.end > cue.start) return false
  const before = text.slice(segments[date.segment]?.span.start ?? date.start, date.start)
  return date.lang === 'zh'
    ? /^年?(?:正式)?(?:结为|結為|缔结|締結|结成|結成|建立|成为|成為|结好|結好)[^，,。；;]{0,12}的/u.test(
        text.slice(date.end, cue.start),
      )
    : /,\s(?:which|who)\b[^,.;]*$/u.test(before) && text.charAt(date.end) === ','
}

/**
 * The year that a paper's own words give it, before the item's: "the agreement of 1998", 1998年的协议. Not where it is
 * renewed: then it is signed again.
 */
export function yearOfPaper(
  item: ItemContext,
  { mentions, cues }: { mentions: readonly Mentioned[]; cues: readonly Placed<CueMention>[] },
): Placed<DateMention> | undefined {
  if (cues.some((cue) => isRenewal(item, cue))) return undefined
  return mentions.flatMap((paper) =>
    mentionsBeside(item, 'date', paper).filter((date) => isYearOf(item, paper, date)),
  )[0]
}

function isYearOf(item: ItemContext, paper: Mentioned, date: Placed<DateMention>): boolean {
  if (date.from.year === undefined || date.to || !isOfEarlierYear(item, date)) return false
  return paper.lang === 'zh'
    ? /^年?的$/u.test(item.text.slice(date.end, paper.start))
    : /^ of $/.test(item.text.slice(paper.end, date.start))
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
  const year = yearOf(item.calendar.dated(first))
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
    (isPast && isOtherYear(item, date, told)) ||
    isSince(item, date) ||
    isTerm(item, date) ||
    mentions.some((paper) => isOfName(item, paper, date)) ||
    (isRenewed && date.from.month === undefined && date.from.day === undefined)
  const own = told.flatMap((words) => dateOf(item, words, isOther) ?? [])[0]
  if (own && (isPast || own.from.day !== undefined)) {
    const date = item.calendar.dated(own)
    if (!isSpell(own)) return date
    const sentences = told.map((words) => sentenceOf(item, words))
    return isPast ? null : endOf(date, sentences)
  }
  if (isPast) return null
  return toldBefore(item, { told, own, isIssued: done.length === 0 })
}

/** Of a paper signed before, a bare year is another's where it is not an earlier one, or a comma parts it from the signing. */
function isOtherYear(
  item: ItemContext,
  date: Placed<DateMention>,
  told: readonly Placed[],
): boolean {
  if (date.from.month !== undefined) return false
  const isApart = told.every(
    ({ start }) => date.lang === 'zh' && /[，,；;]/.test(item.text.slice(date.end, start)),
  )
  return isApart || !isOfEarlierYear(item, date)
}

/** The day told before a signing that has none of its own, or the month or year for want of a day. */
function toldBefore(
  item: ItemContext,
  {
    told,
    own,
    isIssued,
  }: { told: readonly Placed[]; own: Placed<DateMention> | undefined; isIssued: boolean },
): Dated | null {
  const at = Math.max(...told.map(({ bead }) => bead))
  const days = mentionsOf(item, 'date').filter(
    (date) => date.from.day !== undefined && date.bead <= at && !isOfEarlierYear(item, date),
  )
  const single = days.filter((date) => !isSpell(date))
  const latest = single.toSorted((a, b) => b.bead - a.bead)[0]
  const here = told.map((words) => sentenceOf(item, words))
  const spell = days.find(isSpell)
  if (!latest && spell) return endOf(item.calendar.dated(spell), here)
  const later = told.flatMap((words) => daysLater(headOf(item, words)) ?? [])[0]
  if (latest && later?.from === 'last') return daysAfter(item.calendar.dated(latest), later)
  const isLater = latest !== undefined && latest.bead < at
  const isElsewhere = here.some((sentence) => elsewhere.test(sentence) || inPlace.test(sentence))
  if (isLater && spell && isElsewhere) return null
  const month = isIssued ? mentionsOf(item, 'date').find((date) => !isSpell(date)) : undefined
  // "Signed on a centre to open in 2025": a year alone is seldom when news was signed.
  const day = latest ?? own ?? month
  if (day && isSpell(day)) return null
  return day ? item.calendar.dated(day) : null
}

/** What sets a sentence in another place or at another time of a journey or an event than the day told before. */
const elsewhere =
  /^(?:Meanwhile|There |In the \p{Ll}+, |其间|其間)|\bduring (?:the|his|her|their|its) (?!meeting|talks|call|ceremony)|(?<!会见|會見|会谈|會談|会面|會面|座谈|座談)期[间間]/iu

/** "In Haiphong, Lou signed", 在海防，: on a journey another stop, where no day is told. */
const inPlace = /^In \p{Lu}[\p{L} ’'-]{1,30},? |^在\p{Script=Han}{2,8}，/u

function sentenceOf({ segments, text }: ItemContext, { segment }: Placed): string {
  const span = segments[segment]?.span
  return span ? text.slice(span.start, span.end).trimStart() : ''
}

/** At the opening ceremony of several days a paper is signed on the first, at the closing on the last. */
function endOf({ edtf, evidence }: Dated, sentences: readonly string[]): Dated | null {
  const [first, last] = edtf.split('/')
  const day = sentences.some((one) => /\bclos(?:e|ing)\b|闭幕|閉幕/i.test(one))
    ? last
    : sentences.some((one) => /\bopening (?:ceremony|session)\b|开幕式|開幕式/i.test(one))
      ? first
      : undefined
  return day === undefined ? null : { edtf: day, basis: 'inferred', evidence }
}

/** "Twinned on 21 February 1979, the two signed": of a year before the news. */
function isOfEarlierYear(item: ItemContext, date: Placed<DateMention>): boolean {
  return yearOf(item.calendar.dated(date)) < yearOf(when(item))
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

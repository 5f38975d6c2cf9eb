import type { Dated } from '../exchange.ts'
import type { CueMention, DateMention, Placed } from '../mention.ts'
import type { Span } from '../span.ts'
import { dateOf, isBackground } from './background.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { isElsewhere } from './ties-parts.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** Since when a tie stands, and whether the act's own sentence prints it. */
export interface Since {
  readonly since: Dated | null
  /** The date is printed in the act's own sentence, not that of the item. */
  readonly isOwnDate: boolean
}

export const undated: Since = { since: null, isOwnDate: false }

/** "Valid until 2027", 有效期至2027年: how long a paper holds. */
function isTerm({ text }: ItemContext, { lang, start, end }: Placed<DateMention>): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return lang === 'zh'
    ? /(?:有效期|期限|效期)?[至到]$/u.test(before) ||
        /^年?(?:为止|止|到期|期满)/u.test(text.slice(end, end + 4))
    : /\b(?:until|till|through|up to|to the end of|expir\w+ (?:in|on)) $/iu.test(before)
}

/** "Signed the agreement; they signed a letter of intent in 2014": the date of the letter in its own clause. */
function isOfLetter(
  item: ItemContext,
  { date, cue }: { date: Placed<DateMention>; cue: Placed<CueMention> },
): boolean {
  return mentionsOf(item, 'agreement', cue.lang).some(
    (letter) =>
      letter.agreement === 'letter-of-intent' &&
      letter.segment === cue.segment &&
      !isParted(item, letter, date) &&
      isParted(item, letter, cue),
  )
}

function isParted({ text }: ItemContext, a: Span, b: Span): boolean {
  return /[，,；;]/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}

/** 十年前，两市结好; 结为友好港已满十年; "became sisters ten years ago", "have been twinned for 10 years": done long before the day of the item. */
function isAgo({ text, segments }: ItemContext, cue: Placed<CueMention>): boolean {
  const { lang, segment, start, end } = cue
  const span = segments[segment]?.span
  const before = text.slice(Math.max(span?.start ?? start, start - 80), start)
  const after = text.slice(end, span?.end)
  if (lang === 'zh') {
    return (
      /年前[，,]?[^，。；,;]{0,20}$/u.test(before) ||
      /^[^，。；,;]{0,14}(?:已|满|滿|整|近|逾|超过|超過)[^，。；,;]{0,3}?[\d一二三四五六七八九十百两兩]+[余餘多]?(?:年|载|載)(?!\d)/u.test(
        after,
      )
    )
  }
  const isLasting =
    cue.id === 'stage:established' && /\b(?:has|have|had)\b/u.test(before + text.slice(start, end))
  return (
    /\b(?:years|decades|a decade) after\b[^.;,]{0,60}$/u.test(before) ||
    /^[^.;]{0,80}\b(?:years|decades|a decade) (?:ago|before|earlier)\b/u.test(after) ||
    // "Signed an agreement for five years", "have established relations for the next ten years" is of today.
    (isLasting &&
      /^[^.;]{0,80}\b(?:for|these) (?!(?:the )?(?:next|coming|following)\b)(?:[\p{L}\d]+ ){1,5}(?:years?|decades?)\b/u.test(
        after,
      ))
  )
}

/** "On May 2, ten years after they became sisters", "…, since they signed in 1987": a date told before such words is of something else. */
function isOfLater(
  { text }: ItemContext,
  { date, cue }: { date: Placed<DateMention>; cue: Placed<CueMention> },
): boolean {
  return (
    cue.lang === 'en' &&
    date.end <= cue.start &&
    /\b(?:(?:years?|decades?|anniversary) (?:\p{Ll}+ ){0,3}(?:after|since)|since)\b/iu.test(
      text.slice(date.end, cue.end),
    )
  )
}

/** The date in the act's own sentence; the item's first date for an act of this item: a signature, or what opens it. */
export function actDate(
  item: ItemContext,
  { cue, phrase }: { cue: Placed<CueMention>; phrase: TiePhrase },
): Since {
  // "Renewed the memorandum (2018–2022)": the years of a plan.
  const own = dateOf(
    item,
    cue,
    (date) =>
      (date.to !== undefined && date.from.month === undefined) ||
      isTerm(item, date) ||
      isElsewhere(item, { mention: date, phrases: [phrase] }) ||
      isOfLater(item, { date, cue }) ||
      isOfLetter(item, { date, cue }),
  )
  if (own) return { since: item.calendar.dated(own), isOwnDate: true }
  if (isBackground(item, cue) || isAgo(item, cue)) return undated
  const opening = item.mentions[0]?.bead
  const first = mentionsOf(item, 'date').find(({ from }) => from.day !== undefined)
  const isActHere = cue.bead === opening || cue.id !== 'stage:established'
  // Founded on a journey of several days: nobody says on which.
  return first && first.to === undefined && isActHere
    ? { since: item.calendar.dated(first), isOwnDate: false }
    : undated
}

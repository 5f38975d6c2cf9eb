import { simplified } from '../chinese/script.ts'
import type { DateMention, Day, Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import { type Compared, compared } from './disagreement.ts'
import type { Checked } from './rule.ts'
import { isNext, runningDays } from './running-days.ts'
import { withSpells } from './spells.ts'
import { sideOf, versionOf } from './words.ts'

export type Printed = Placed<DateMention>

/** The dates of both versions compared as far as both print them: 2日下午 agrees with February 2. */
export function dates(item: Checked): Compared<Printed> {
  const read = item.mentions.map((one) =>
    one.type === 'date' && isSmallHours(item, one) ? withoutPart(one) : one,
  )
  const running = runningDays({ ...item, mentions: read })
  const others = read.filter((one) => !running.some((days) => overlaps(days, one)))
  const mentions = [...running, ...others]
    .sort((a, b) => a.start - b.start)
    .flatMap((one, at, all) => {
      const [before, after] = [all[at - 1], all[at + 1]]
      if (one.type !== 'date') return []
      if (before?.type === 'date' && isNext(item, before, one)) return []
      return after?.type === 'date' && isNext(item, one, after)
        ? [{ ...one, end: after.end, to: { ...one.from, ...after.from } }]
        : [one]
    })
  return compared({ ...item, mentions: withSpells(item, mentions) }, 'date', {
    same: sameDate,
    rivals: isRival,
    firm: isOfOneGrain,
    adds,
  })
}

/** 凌晨 is the early morning as well as the night. */
function isSmallHours({ text }: Checked, { lang, start, end, partOfDay }: Printed): boolean {
  return lang === 'zh' && partOfDay === 'night' && text.slice(start, end).includes('凌晨')
}

function withoutPart({ partOfDay: _, ...date }: Printed): Printed {
  return date
}

function isOfOneGrain(en: Printed, zh: Printed): boolean {
  return grain(en.from) === grain(zh.from)
}

/** June 1, 2016 is not told by a mere 2016. */
function adds({ from }: Printed, said: readonly Printed[]): boolean {
  const parts = ['year', 'month', 'day'] as const
  return parts.some(
    (part) => from[part] !== undefined && said.every((date) => date.from[part] === undefined),
  )
}

function sameDate(en: Printed, zh: Printed): boolean {
  if (!isSamePart(en.partOfDay, zh.partOfDay)) return false
  if (en.weekday !== undefined && zh.weekday !== undefined && en.weekday !== zh.weekday)
    return false
  if (!sameDay(en.from, zh.from)) return false
  if (!en.to && !zh.to) return true
  return en.to && zh.to ? sameDay(en.to, zh.to) : isMonths(en, zh)
}

/** As far as both print it; 晚 is the evening or the night. */
function isSamePart(en: Printed['partOfDay'], zh: Printed['partOfDay']): boolean {
  if (en === undefined || zh === undefined) return true
  return en === zh || (en === 'night' && zh === 'evening')
}

/** A range against the bare month or year it lies in. */
function isMonths(en: Printed, zh: Printed): boolean {
  const [single, range] = en.to ? [zh, en] : [en, zh]
  return single.from.day === undefined && range.from.day !== undefined
}

/** Tells whether two dates agree in all that both print, and that is something. */
function sameDay(a: Day, b: Day): boolean {
  const pairs = [
    [a.year, b.year],
    [a.month, b.month],
    [a.day, b.day],
  ] as const
  const both = pairs.filter(([x, y]) => x !== undefined && y !== undefined)
  return both.every(([x, y]) => x === y) && (both.length > 0 || isEmpty(a) || isEmpty(b))
}

/** Tells whether a date prints no day, month or year: a day of the week alone. */
export function isEmpty({ year, month, day }: Day): boolean {
  return year === undefined && month === undefined && day === undefined
}

/** Two dates of one bead stand for the same event only at the same grain: a day is no rival of a year. */
function isRival(en: Printed, zh: Printed): boolean {
  if (isEmpty(en.from) || isEmpty(zh.from))
    return en.weekday !== undefined && zh.weekday !== undefined
  return grain(en.from) === grain(zh.from)
}

function grain({ year, month, day }: Day): 'day' | 'month' | 'year' | 'none' {
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  return year === undefined ? 'none' : 'year'
}

/** "Three days earlier", "on the afternoon of the second day", 次日: the other version of the sentence counts the days to it. */
export function isCounted(item: Checked, { bead, lang }: Printed): boolean {
  return countsDays(sideOf(item, { bead, lang: lang === 'en' ? 'zh' : 'en' }))
}

/** Tells whether a text counts days from one to another. */
function countsDays(text: string): boolean {
  return counted.test(simplified(text))
}

const counted =
  /\b(?:days?|weeks?) (?:earlier|later|ago|after|before)\b|\bafter (?:an?|one|two|three|four|five|six|seven|ten) (?:days?|weeks?|fortnight)\b|\b(?:(?:the|that) )?next (?:day|morning|afternoon|evening)\b|\b(?:the|that) (?:following|second|third|last|final|same|first) (?:day|morning|afternoon|evening)\b|\bthe (?:previous day|(?:day|evening|night) before)\b|前一[天晚日]|\bon the eve\b|[次翌]日|[一二两三四五六七八九十\d][天周][之以]?[前后]/i

/** 8月26日至27日 for "on August 27 … on the previous day": one end is told, and the days to the other are counted. */
export function isEndTold(item: Checked, { from, to, lang }: Printed): boolean {
  if (to === undefined) return false
  const isEnd = (one: Printed) =>
    [from, to].some(
      ({ month, day }) =>
        day !== undefined &&
        one.from.day === day &&
        (one.from.month === undefined || month === undefined || one.from.month === month),
    )
  return (
    item.mentions.some((one) => one.type === 'date' && one.lang !== lang && isEnd(one)) &&
    countsDays(versionOf(item, lang === 'en' ? 'zh' : 'en'))
  )
}

/** 2018年荒漠化防治研修班8月30日结业: the year of the story itself, before a name, where the day is told. */
export function isOwnYear(item: Checked, { from, lang, end }: Printed): boolean {
  const { text, exchange } = item
  return (
    lang === 'zh' &&
    from.month === undefined &&
    from.year !== undefined &&
    exchange?.when?.edtf.startsWith(`${from.year}-`) === true &&
    // The English has no year of its own, which would be another.
    !/\b(?:19|20)\d\d\b/.test(versionOf(item, 'en')) &&
    /^\p{Script=Han}{4}/u.test(text.slice(end)) &&
    !/^[初底末内以来來以前后後间間]/u.test(text.slice(end))
  )
}

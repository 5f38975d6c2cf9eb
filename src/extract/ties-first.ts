import { simplified } from '../chinese/script.ts'
import type { Dated, Tie } from '../exchange.ts'
import type { DateMention, Placed, PlaceMention } from '../mention.ts'
import { yearOf } from './edtf.ts'
import { type ItemContext, isInTitle, mentionsBeside, mentionsOf } from './item.ts'
import { isSame } from './ties-merged.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { when } from './when.ts'

const joined =
  'signed|signing|signatures?|sealed|concluded|inked|tied|paired|pairing|twinned|twinning|joined hands|linked arms|hand in hand|handshake|handshook|sister(?:s|hood| cit\\p{Ll}+| relation\\p{Ll}*)?|friendship|friends|began|begun|dat(?:es?|ed|ing)'
const papers =
  'agreement|accord|pact|memorandum|protocol|text|treaty|contract|paper|one|signatures?'
/** What stands before the date of a founding: "the first agreement of [2008]", "they joined hands as early as [1979]". */
const before = {
  en: new RegExp(
    `(?:\\b(?:first|earliest|original|old|previous) (?:\\p{Ll}+ )?(?:${papers})\\b[^.;,]{0,30}|\\b(?:${joined})\\b[^.;,\\d]{0,30}) (?:in|on|of|from|to|since|as early as)(?: early| late| spring| autumn)? $|\\b(?:twinning|sisterhood|friendship) \\($`,
    'u',
  ),
  zh: /(?:首份|首次|第一份|旧|原)[^，。；\d]{0,10}(?:始于|签于|订于|是在|于|自)$|(?:友谊|情谊|友好|情缘|交往)(?:始于|源于|可追溯到|可追溯至)$|结好（$/u,
} as const
/** What stands behind it: "[1981], the year in which the two joined hands", [1981年]两市携手, [2005年]首次签约. */
const behind = {
  en: /^,? (?:the year (?:in which|when) |when |that )(?:the two|both|they|the (?:cities|sides))\b[^.;]{0,30}\b(?:joined|signed|became|linked|twinned|paired|tied|concluded)\b/u,
  zh: /^年?(?:\d{1,2}月(?:\d{1,2}日)?)?[^，。；\d]{0,8}(?:首次签|首度签|结好|结缘|缔结|签约|签下|携手|牵手|结下|结为(?:友|姊|姐))/u,
} as const

/** What tells in the date's clause that the tie was founded, and nothing else: "the two", "the first agreement", "sisterhood", 两市, 友好. */
const ofTie = {
  en: new RegExp(
    `\\b(?:the (?:two|pair|cities|towns|sides|twins)|two (?:cities|sides|towns|ports|regions)|both|[Tt]hey|[Ss]ister\\p{Ll}*|[Tt]win\\p{Ll}*|[Ff]riendships?|[Ff]riendly|[Pp]artnerships?|[Pp]aired|[Pp]airing|(?:[Ff]irst|[Ee]arliest|[Oo]riginal|[Oo]ld|[Pp]revious) (?:\\p{Ll}+ )?(?:${papers}))\\b`,
    'u',
  ),
  zh: /两[市城地州省县区港国座]|双[方城]|彼此|友[好城谊]|情[谊缘]|结[好缘]|缔结|结为|姐妹|姊妹|首[份次度]|第一份|旧|原/u,
} as const
/** What does not found ties of cities. */
const ofOther = {
  en: /universit|colleg|school|academ|student|compan|\bfirms?\b|corporation|enterprise|contract|hospital|museum|orchestra|\bclubs?\b|\bplayers?\b|\b(?:wife|husband|teacher|professor)\b/iu,
  zh: /[两该]校|学[校院]|[大中小]学|医院|博物馆|乐团|公司|企业|集团|银行|合同|俱乐部|球[员队]|夫人|妻|丈夫|教[师授]/u,
} as const

/** The tie whose founding is looked for, and whether places or bodies hold it. */
type Founded = Pick<Tie, 'between'> & { readonly level: TiePhrase['level'] }

/**
 * The date, of an earlier year than the item's, that the item gives apart from the tie's own words as that of its founding or
 * of its first paper: "the first agreement dates from 2008". For the only tie of an item; where it gives two, none is told.
 */
export function foundingTold(item: ItemContext, tie: Founded): Dated | null {
  const year = yearOf(when(item))
  const told = mentionsOf(item, 'date').filter(
    (date) =>
      date.to === undefined &&
      date.from.year !== undefined &&
      date.from.year < year &&
      isOfFounding(item, date) &&
      isOfTie(item, { date, tie }) &&
      !isOfOther(item, { date, tie }),
  )
  const dated = told.map((date) => item.calendar.dated(date))
  const [fullest] = dated.toSorted((a, b) => b.edtf.length - a.edtf.length)
  return fullest && dated.every((one) => fullest.edtf.startsWith(one.edtf)) ? fullest : null
}

function isOfFounding({ text, segments }: ItemContext, date: Placed<DateMention>): boolean {
  const { lang, segment, start, end } = date
  const span = segments[segment]?.span ?? date
  const head = text.slice(Math.max(span.start, start - 80), start)
  const tail = text.slice(end, Math.min(span.end, end + 80))
  return lang === 'zh'
    ? before.zh.test(simplified(head)) || behind.zh.test(simplified(tail))
    : before.en.test(head) || behind.en.test(tail)
}

/** Tells whether the clause of a date tells of the tie: of its sides or in its words, and of nobody else. */
function isOfTie(
  item: ItemContext,
  { date, tie }: { date: Placed<DateMention>; tie: Founded },
): boolean {
  const { lang } = date
  const clause = simplified(clauseOf(item, date))
  if (ofOther[lang].test(clause)) return tie.level === 'body'
  return (
    ofTie[lang].test(clause) ||
    tie.between.every((side) => side[lang] && clause.includes(simplified(side[lang])))
  )
}

/** The clause a date stands in; with what a clause behind its noun tells of: "the sisterhood, dating to [1996]". */
function clauseOf({ text, segments }: ItemContext, date: Placed<DateMention>): string {
  const span = segments[date.segment]?.span ?? date
  const head = text.slice(Math.max(span.start, date.start - 120), date.start)
  const tail = text.slice(date.end, Math.min(span.end, date.end + 80))
  const clauses = head.split(/[.;,，；。]/u)
  const own = clauses.at(-1) ?? ''
  const noun = /^ (?:having|dat|sign|seal|found|forg|conclud|begun)\p{Ll}*\b/u.test(own)
    ? (clauses.at(-2) ?? '')
    : ''
  return `${noun}${own}${text.slice(date.start, date.end)}${tail.split(/[.;,，；。]/u)[0]}`
}

/** A city of another country in the date's sentence that is no side of the tie: the founding may be of another tie. */
function isOfOther(
  item: ItemContext,
  { date, tie }: { date: Placed<DateMention>; tie: Pick<Tie, 'between'> },
): boolean {
  return mentionsBeside(item, 'place', date).some(
    (place) => place.kind === 'city' && !isInTitle(item, place) && !isSide(place, tie),
  )
}

function isSide(place: Placed<PlaceMention>, { between }: Pick<Tie, 'between'>): boolean {
  return between.some((side) => isSame(side, { [place.lang]: place.text }))
}

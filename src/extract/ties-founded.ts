import { simplified } from '../chinese/script.ts'
import type { CueMention, DateMention, Placed } from '../mention.ts'
import { yearOf } from './edtf.ts'
import { type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { when } from './when.ts'

/** What stands between the words of a tie, or its paper's name, and its year: "agreement of 1998", "ties that they have had since 2007". */
const behind =
  /^(?:\s(?:relations|relationship|ties))?(?:\s(?:agreement|memorandum|partnership))?(?:\sof|\s(?:in|since|as early as|back in)|,?\s(?:that|which)\s(?:\p{Ll}+\s){0,6}(?:in|since)|\s(?:\p{Ll}+\s){0,4}(?:signed|concluded|begun|began|made|formed)\s(?:\p{Ll}+\s){0,2}(?:in|since))\s$/u
/** Between a year and the words it goes with: 2004年签订的[友好学校协议], 始于2007年的[姊妹校], 1986年[结好], 1986年与广州[结好]. */
const before =
  /^年?(?:\d{1,2}月)?(?:(?:首次)?(?:签订|签署|缔结|建立|达成|开始|结成)?的|(?:正式)?[与和同跟](?![^，。；]*\d)[\p{Script=Han}]{2,10}?(?:正式)?(?:缔结|结为|建立|成为)?(?:国际)?)?$/u

/** The date of an earlier year that a phrase's own words give its tie or paper. */
export function foundedBefore(
  item: ItemContext,
  phrase: TiePhrase,
): Placed<DateMention> | undefined {
  const year = yearOf(when(item))
  return mentionsBeside(item, 'date', phrase).find(
    (date) =>
      date.from.year !== undefined &&
      date.to === undefined &&
      !(date.from.year >= year) &&
      isOf(item, { phrase, date }),
  )
}

function isOf(
  { text }: ItemContext,
  { phrase, date }: { phrase: TiePhrase; date: Placed<DateMention> },
): boolean {
  return phrase.lang === 'zh'
    ? date.end <= phrase.start && before.test(simplified(text.slice(date.end, phrase.start)))
    : behind.test(text.slice(phrase.end, date.start))
}

/** Between a phrase and the date of its founding: "established sister city relations [in] August 2017", [正式]结为. */
const told = {
  en: /^(?:\s(?:relations|relationship|ties))?\s(?:in|on)\s$/u,
  zh: /^年?(?:正式|最终)?$/u,
} as const

/** The date, not after the item's year, that a verb of founding has for its own: of a tie that a letter of intent came before. */
export function foundedByAct(
  item: ItemContext,
  { act, phrase }: { act: Placed; phrase: TiePhrase },
): Placed<DateMention> | undefined {
  const year = yearOf(when(item))
  return mentionsBeside(item, 'date', phrase).find(({ start, end, from, to }) => {
    if (from.year === undefined || to !== undefined || from.year > year) return false
    return phrase.lang === 'zh'
      ? end <= act.start && told.zh.test(simplified(item.text.slice(end, act.start)))
      : told.en.test(item.text.slice(phrase.end, start))
  })
}

/** 愿向2010年结为友好城市的布达佩斯增开班列: the date of an earlier year that stands right before the verb of founding. */
export function foundedAlready(
  item: ItemContext,
  { lang, start, segment }: TiePhrase,
): Placed<DateMention> | undefined {
  if (lang === 'en') return undefined
  const year = yearOf(when(item))
  return mentionsOf(item, 'date', lang).find(
    (date) =>
      date.segment === segment &&
      date.from.year !== undefined &&
      date.from.year < year &&
      date.to === undefined &&
      /^年?(?:\d{1,2}月)?(?:正式)?(?:结为|缔结为?|建立|结成|成为)(?:国际)?$/u.test(
        simplified(item.text.slice(date.end, start)),
      ),
  )
}

/**
 * The word of founding beside a phrase, but for "the garden, built with Shanghai's help, welcomed Linz, our sister city": what a
 * city is called behind its name nobody founds there.
 */
export function foundingOf(
  { text }: ItemContext,
  { cue, phrase }: { cue: Placed<CueMention> | undefined; phrase: TiePhrase },
): Placed<CueMention> | undefined {
  const isCalledSo =
    cue !== undefined &&
    phrase.lang === 'en' &&
    /(?:city|cities|town|towns|state|province|prefecture)$/u.test(
      text.slice(phrase.start, phrase.end),
    ) &&
    /\p{Lu}[\p{L}’'-]+, (?:our|its|their|the|an?|one of (?:our|its|the)) (?:\p{Ll}+ )?$/u.test(
      text.slice(cue.end, phrase.start),
    )
  return isCalledSo ? undefined : cue
}

import { chineseNumeral } from '../chinese/numeral.ts'
import { simplified } from '../chinese/script.ts'
import { englishNumeral } from '../english/numeral.ts'
import type { Approx } from '../exchange.ts'
import type { Mention, Placed, QuantityMention } from '../mention.ts'
import { type Lang, langs, overlaps } from '../span.ts'
import { withClock } from './clock.ts'
import { valuesIn } from './numerals.ts'
import type { Checked } from './rule.ts'
import { sideOf } from './words.ts'

type Figure = Placed<QuantityMention>

/** What a numeral counts that no noun was read behind: ages, scores, hours, hotlines, "now number 8,000". */
export const unnamed = 'numeral'

/**
 * Numerals in digits that were read as no quantity, date or place in a row, for they have no noun that counts: at 34,
 * under-16, 3比1, 12308. Only where the other version has the value as a figure too, or in no form whatever.
 */
export function looseFigures(item: Checked): Figure[] {
  const all = item.beads.flatMap((sides, bead) =>
    langs.flatMap((lang) =>
      sides[lang].flatMap((segment) => numeralsOf(item, { lang, bead, segment })),
    ),
  )
  const figures = item.mentions.filter((one): one is Figure => one.type === 'quantity')
  const rest = all.filter(
    (one) => !item.mentions.some((other) => isRead(other) && overlaps(other, one)),
  )
  return rest.filter((one) => {
    const others = [...figures, ...rest].filter(
      ({ lang, bead, value }) => lang !== one.lang && bead === one.bead && value === one.value,
    )
    const other = one.lang === 'en' ? 'zh' : 'en'
    return (
      others.length > 0 ||
      !isStated(
        one.value,
        { own: sideOf(item, one), other: sideOf(item, { bead: one.bead, lang: other }) },
        other,
      )
    )
  })
}

function isRead({ type }: Placed<Mention>): boolean {
  return /^(?:quantity|date|ordinal|anniversary)$/.test(type)
}

const numerals = {
  en: /(?<![\p{L}\d.,/:+*-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\d*])|(?<![\p{L}\d.,/+*]|\p{L}-|\b(?:booth|room|hall|page|floor|model|flight|gate|table|zone|version)\s)\d{1,15}(?:\.\d+)?(?:[ -]?(?:thousand|lakh|million|crore|billion|trillion)\b)?(?![\p{L}\d*]|[,./+]\d|%|-\p{L}|\s?(?:to|-|–|or|and)\s?\d[\d.]*\s?(?:thousand|lakh|million|crore|billion|trillion)\b)/gu,
  zh: /(?<![\p{Script=Latin}\d.,/:+*秒-])\d[\d,]*(?:\.\d+)?(?:\s?[余多]?[十百千万亿])*(?:(?<=亿)\d{1,4}万)?(?![\p{Script=Latin}\d%％/*]|[+.]\d)|(?<![一二三四五六七八九十第])[三四五六七八九十](?=大(?![型量学会国家人小厅洲陆部多家])\p{Script=Han}{2})/gu,
} as const

function numeralsOf(
  item: Checked,
  at: { readonly lang: Lang; readonly bead: number; readonly segment: number },
): Figure[] {
  const { text, segments } = item
  const { start: from = 0, end: to = 0 } = segments[at.segment]?.span ?? {}
  const printed = text.slice(from, to)
  const sentence =
    at.lang === 'zh' ? simplified(printed) : withClock(printed, sideOf(item, { ...at, lang: 'zh' }))
  return Array.from(sentence.matchAll(numerals[at.lang])).flatMap(
    ({ 0: words, index }): Figure[] => {
      const value =
        at.lang === 'en' ? englishNumeral(words) : chineseNumeral(words.replace(/[\s余多]/g, ''))
      const before = sentence.slice(Math.max(0, index - 20), index)
      const after = sentence.slice(index + words.length, index + words.length + 24)
      if (value === null || isEntry(sentence, index, after)) return []
      const start = from + index
      // About half past four: who meets at four sharp may be told so.
      const approx = /^(?::|\s?[时点])/u.test(after)
        ? 'exact'
        : approxOf(at.lang, before, (/[余多]/u.exec(words)?.[0] ?? '') + after)
      return [
        {
          type: 'quantity',
          value,
          unit: unnamed,
          approx,
          start,
          end: start + words.length,
          item: 0,
          ...at,
        },
      ]
    },
  )
}

/** "1." or （1） before an entry of a list. */
function isEntry(sentence: string, index: number, after: string): boolean {
  return /^[\s(（]*$/.test(sentence.slice(0, index)) && /^\s?[.)）、．]/.test(after)
}

const before: Readonly<Record<Lang, readonly (readonly [Approx, RegExp])[]>> = {
  en: [
    [
      'over',
      /\b(?:over|more than|above|at least|exceed\w*|pass(?:ed|es|ing)|topp?(?:ed|ing|s)|(?:will|would|could|may|should) top|(?:to|will|would|could|may|should) pass|surpass\w*)\s(?:the\s)?$/i,
    ],
    ['nearly', /\b(?:nearly|almost|close to|less than|(?:under|below)(?: the age of)?|up to)\s$/i],
    ['about', /\b(?:about|around|some|roughly|approximately)\s$/i],
  ],
  zh: [
    ['over', /(?:超过?|逾|突破|至少|不少于)\s?$/],
    ['nearly', /(?:近|将近|接近|不到|不足|至多|最多)\s?$/],
    ['about', /(?:约|大概)[有为达占需计]?\s?$/],
  ],
}
const after: Readonly<Record<Lang, readonly (readonly [Approx, RegExp])[]>> = {
  en: [
    ['over', /^(?:\+|-odd| odd|(?: years)? (?:or|and) (?:more|over|above|older|up|upwards)\b)/],
    ['about', /^ or so/],
  ],
  zh: [
    ['over', /^(?:余|多(?![\d一二三四五六七八九十])|.{0,2}以上)/],
    ['about', /^.{0,2}(?:左右|上下)/],
    ['nearly', /^.{0,2}(?:以下|以内|之内)/],
  ],
}

function approxOf(lang: Lang, ahead: string, behind: string): Approx {
  const found =
    before[lang].find(([, shape]) => shape.test(ahead)) ??
    after[lang].find(([, shape]) => shape.test(behind))
  return found?.[0] ?? 'exact'
}

/** In any form: 95后 for 1995, 14时 for 2 p.m. */
function isStated(
  value: number,
  { own, other: text }: { readonly own: string; readonly other: string },
  lang: Lang,
): boolean {
  const values = [...valuesIn(text, lang)]
  return values.some(
    (other) =>
      other === value ||
      (value < 100 && other > 1800 && other < 2100 && other % 100 === value) ||
      (other < 100 && value > 1800 && value < 2100 && value % 100 === other) ||
      (Math.abs(other - value) === 12 && Math.max(other, value) <= 24 && hour.test(own + text)),
  )
}

const hour = /\b[ap]\.?m\b|[时点]/u

import { ordinalValue } from '../english/ordinals.ts'
import { rememberedOf } from '../remembered.ts'
import type { Span } from '../span.ts'
import { countOf } from './numerals.ts'
import type { Checked } from './rule.ts'
import { wordsOf } from './words.ts'

/** A share of a whole told in words: one third, 三分之一, nine out of ten; its value from 0 to 1. */
export interface Share extends Span {
  readonly value: number
  readonly text: string
}

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}
const counts = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}'
const english = [
  new RegExp(
    `(?<!\\bhours? and )\\b(?<of>an?|${counts})[ -](?<part>half|third|quarter|fourth|fifth|sixth|eighth|tenth)s?\\b(?![ -]hours?\\b| (?:of an hour|edition|session|time|phase|year|century|day|party|parties|country|countries|round|floor))`,
    'gi',
  ),
  new RegExp(
    `\\b(?<of>${counts}) (?:\\p{Ll}+ out of(?: every)?|out of(?: every)?|in(?: every)?) (?<whole>${counts})\\b`,
    'giu',
  ),
  /\b[Ee]very (?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?! (?:day|week|month|year|time|hour|minute|floor|edition|weekend|\p{Lu}))/gu,
  /\bby half\b|(?<!\b(?:first|second|latter|other) )\bhalf (?=of (?:them|whom|which|those)\b)/gi,
]
const chinese = [
  /(?<whole>[二三四五六七八九十])分之(?<of>[一二三四五六七八九])/g,
  /(?<tenths>[一二两三四五六七八九])成(?!员|立|功|为|果|都|长|本|就|套|交)/g,
  /(?:其中)?(?:一半|半数)(?!以上的)/g,
  /(?<![第\d.])(?<whole>\d{1,3}|[两三四五六七八九十百])\p{Script=Han}{1,6}中有?(?<of>\d{1,2}|[一二三四五六七八九])(?=\p{Script=Han})/gu,
  /每(?<whole>\d{1,3}|[两二三四五六七八九十百])\p{Script=Han}{1,8}有(?<of>\d{1,2}|[一二三四五六七八九])(?=\p{Script=Han})/gu,
]

/** The shares in words that each version of a bead tells. */
export function sharesOf(
  item: Checked,
  bead: number,
): Readonly<Record<'en' | 'zh', Share[]>> | null {
  return sharesOfBeads(item)[bead] ?? null
}

// Every figure of a bead is asked whether it is part of one.
const sharesOfBeads = rememberedOf((item: Checked) =>
  item.beads.map((_, bead) => foundShares(item, bead)),
)

function foundShares(item: Checked, bead: number): Readonly<Record<'en' | 'zh', Share[]>> | null {
  const words = wordsOf(item, bead)
  if (!words) return null
  const read = (lang: 'en' | 'zh') =>
    (lang === 'en' ? english : chinese).flatMap((shape) =>
      words[lang].matches(shape).map((one) => ({ ...one, value: shareOf(one.groups, lang) })),
    )
  return { en: read('en'), zh: read('zh') }
}

function shareOf(groups: Readonly<Record<string, string | undefined>>, lang: 'en' | 'zh'): number {
  const number = (words: string) => countOf(words, lang)
  const { of, part, whole, tenths, nth } = groups
  if (nth !== undefined) return 1 / (ordinalValue(nth) ?? 1)
  if (tenths !== undefined) return (number(tenths) ?? 0) / 10
  if (of === undefined) return 0.5
  const divisor = part === undefined ? number(whole ?? '') : parts[part.toLowerCase()]
  return (number(of) ?? 0) / (divisor ?? 1)
}

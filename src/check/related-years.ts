import { chineseNumeral } from '../chinese/numeral.ts'
import { simplified } from '../chinese/script.ts'
import { matches } from '../matches.ts'
import type { DateMention, Placed } from '../mention.ts'
import type { Checked } from './rule.ts'
import { sideOf } from './words.ts'

/** How far from a year of the story the words lead: 上年 one back, 两年后 two on. */
const relations: readonly (readonly [RegExp, (years: number) => readonly number[]])[] = [
  [/上一?年(?![级度轻])|前一年|同比|去年/gu, () => [-1]],
  [/[次翌隔]年|第二年|[下后]一年/gu, () => [1]],
  [/(?<!\d)([\d一二两三四五六七八九十]{1,3})年[之以]?前/gu, (years) => [-years]],
  [/(?<!\d)([\d一二两三四五六七八九十]{1,3})年[之以]?后/gu, (years) => [years]],
  [
    /[前近过去]([两三四五六七八九十])年/gu,
    (years) => Array.from({ length: years }, (_, back) => -1 - back),
  ],
]

/**
 * Tells whether the Chinese of the sentence tells a year of the English by how it stands to another: "9 per cent more than in
 * 2023" is 比上年增长9% in a story of 2024. Where the story prints no other year any will do.
 */
export function isToldByRelation(item: Checked, date: Placed<DateMention>): boolean {
  const { from, to, lang, bead } = date
  if (lang === 'zh' || from.year === undefined || from.month !== undefined) return false
  const steps = stepsIn(simplified(sideOf(item, { bead, lang: 'zh' })))
  if (steps.size === 0) return false
  const others = yearsBeside(item, date)
  return [from.year, to?.year].every(
    (year) =>
      year === undefined || others.length === 0 || others.some((other) => steps.has(year - other)),
  )
}

function stepsIn(chinese: string): ReadonlySet<number> {
  return new Set(
    relations.flatMap(([shape, steps]) =>
      matches(chinese, shape).flatMap(([, numeral = '']) => steps(chineseNumeral(numeral) ?? 0)),
    ),
  )
}

/** The years that either version prints beside this one, and the year of the story. */
function yearsBeside({ mentions, exchange }: Checked, { from, to }: DateMention): number[] {
  const story = Number.parseInt(exchange?.when?.edtf ?? '', 10)
  const printed = mentions.flatMap((one) =>
    one.type === 'date' ? [one.from.year, one.to?.year] : [],
  )
  return [...printed, story].filter(
    (year): year is number =>
      year !== undefined && Number.isFinite(year) && year !== from.year && year !== to?.year,
  )
}

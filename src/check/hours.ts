import { simplified } from '../chinese/script.ts'
import { table } from '../data/table.ts'
import { approximation } from '../english/approximation.ts'
import { matches } from '../matches.ts'
import type { Placed, QuantityMention } from '../mention.ts'
import { type Lang, langs, overlaps } from '../span.ts'
import { countOf } from './numerals.ts'
import type { Checked } from './rule.ts'

type Figure = Placed<QuantityMention>

const words = (kind: string) =>
  table('english-numerals')
    .flatMap((row) => (row['kind'] === kind ? (row['word'] ?? []) : []))
    .join('|')
const count = `(?:\\d{1,3}|an?|(?:${words('tens')})(?:-(?:${words('unit')}))?|${words('unit')})`
const part = '(?:an? )?(?<part>half|quarter|three[ -]quarters?)'
const han = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'
const hour = '(?:个?小时|个钟头)'

const shapes: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    `\\b(?<hours>${count})[ -]hours?,?(?: and)? (?<minutes>${count})[ -]min(?:ute)?s?\\b(?:,?(?: and)? (?<seconds>${count})[ -]sec(?:ond)?s?\\b)?`,
    `\\b(?<hours>${count}) hours? and ${part}\\b(?! of\\b)`,
    `\\b(?<hours>${count})(?:[ -]and[ -]| )${part.replaceAll(' ', '[ -]')}[ -]hours?\\b`,
    '\\b(?<hours>\\d{1,2}) ?(?<part>[½¼¾])[ -]hours?\\b',
    '(?<![\\d:])(?<hours>\\d{1,2}):(?<minutes>[0-5]\\d):(?<seconds>[0-5]\\d)(?![\\d:])',
    '\\b(?:a )?(?<part>three[ -]quarters|(?<=a )quarter) of an hour\\b',
    '\\b(?<part>three[ -]quarter)[ -]hour\\b',
  ].map((shape) => new RegExp(shape, 'gi')),
  zh: [
    `(?<hours>${han})${hour}[又零]?(?<minutes>${han})分钟?(?:(?<seconds>${han})秒)?`,
    `(?<hours>${han})${hour}(?<part>半|[一三]刻)钟?`,
    `(?<hours>${han})个(?<part>半)(?:小时|钟头)`,
    // 差一刻钟 and 八点三刻 are times of day.
    '(?<![点时差\\d一二三四五六七八九十])(?<part>[一三]刻)钟',
  ].map((shape) => new RegExp(shape, 'gu')),
}

/** Figures with hours and what is told beyond whole ones as one: 1小时45分钟, "an hour and three-quarters" and 一小时三刻 are 1.75 hours. */
export function withHours(item: Checked, figures: readonly Figure[]): readonly Figure[] {
  const spells = item.beads.flatMap((sides, bead) =>
    langs.flatMap((lang) =>
      sides[lang].flatMap((segment) => hoursIn(item, { lang, bead, segment })),
    ),
  )
  if (spells.length === 0) return figures
  const inside = (one: Figure) => spells.some((spell) => overlaps(spell, one))
  return [
    ...figures.filter((one) => !inside(one)),
    ...spells.map((spell) => begun(spell, figures)),
  ].sort((a, b) => a.start - b.start)
}

/** 近1小时45分钟: the word before belongs to all of it. */
function begun(spell: Figure, figures: readonly Figure[]): Figure {
  const first = figures.find((one) => overlaps(one, spell) && one.start < spell.start)
  return first ? { ...spell, start: first.start, approx: first.approx } : spell
}

function hoursIn(
  { text, segments }: Checked,
  at: { readonly lang: Lang; readonly bead: number; readonly segment: number },
): Figure[] {
  const { start: from = 0, end: to = 0 } = segments[at.segment]?.span ?? {}
  const printed = text.slice(from, to)
  const sentence = at.lang === 'zh' ? simplified(printed) : printed
  const found = shapes[at.lang].flatMap((shape) => matches(sentence, shape))
  return found
    .filter(
      ({ index }, nth) =>
        !found.slice(0, nth).some((one) => one.index <= index && index < one.index + one[0].length),
    )
    .map(({ 0: words, index, groups = {} }) => {
      const before =
        at.lang === 'en'
          ? approximation(sentence.slice(Math.max(0, index - 24), index), 'before')
          : null
      const start = from + index - (before?.length ?? 0)
      const end = from + index + words.length
      const approx = before?.approx ?? ('exact' as const)
      return {
        type: 'quantity',
        value: hoursOf(groups, at.lang),
        unit: 'hour',
        approx,
        start,
        end,
        item: 0,
        ...at,
      }
    })
}

function hoursOf(groups: Readonly<Record<string, string | undefined>>, lang: Lang): number {
  const { hours, minutes, seconds, part: rest } = groups
  const worth = (numeral = '') => countOf(numeral, lang) ?? 0
  return worth(hours) + worth(minutes) / 60 + worth(seconds) / 3600 + share(rest)
}

function share(words: string | undefined): number {
  if (words === undefined) return 0
  if (/^(?:half|½|半)$/i.test(words)) return 0.5
  return /^(?:quarter|¼|一刻)$/i.test(words) ? 0.25 : 0.75
}

import { simplified } from '../chinese/script.ts'
import { table } from '../data/table.ts'
import type { Figure } from './figures.ts'
import type { Checked } from './rule.ts'
import { sideOf } from './words.ts'

/**
 * "Four of them" are 其中4人, and the other version tells nothing of those among them: so small a count comes and goes only
 * where nobody is told apart by it.
 */
export function isOfThem({ lang, bead, value, start, end }: Figure, item: Checked): boolean {
  if (value < 2 || !ofThem[lang].test(around(item.text, { lang, start, end }))) return false
  const other = lang === 'en' ? 'zh' : 'en'
  return !among[other].test(simplified(sideOf(item, { bead, lang: other })))
}

/** What stands before a Chinese figure, and behind an English one. */
function around(
  text: string,
  { lang, start, end }: Pick<Figure, 'lang' | 'start' | 'end'>,
): string {
  return lang === 'zh' ? text.slice(Math.max(0, start - 8), start) : text.slice(end, end + 12)
}

const ofThem = { en: /^ of (?:them|whom|which)\b/, zh: /其中[^，。；]{0,4}$/u } as const
const among = {
  en: /\b(?:of (?:them|whom|which|these|those|the)|among\w*|includ\w+|with|ones?|others?|rest|both|half|all|most|only)\b/i,
  zh: /其中|其余|之中|当中|[里内]有|包括|包含|含|均|都|全部|各|一半|半数|一[名人位个]/u,
} as const

/** 30年 where English has "waited years": the word for what is counted stands without its number. */
export function isBare({ lang, bead, unit, value, approx }: Figure, item: Checked): boolean {
  if (lang === 'en' || approx === 'over' || value < 2) return false
  return bare[unit]?.test(sideOf(item, { bead, lang: 'en' })) === true
}

const numerals = table('english-numerals')
  .flatMap(({ word }) => word ?? [])
  .join('|')

const bare: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['year', 'month', 'week', 'day', 'hour', 'minute'].map((unit) => [
    unit,
    new RegExp(
      `(?<!\\b(?:hundreds|thousands|tens|dozens|scores|millions|number|couple|lots|handful) )\\b(?:for|of|after|in|over|within|last(?:s|ed|ing)?|takes?|took|waited|spent) ${unit}s\\b(?! (?:to come|past|gone|on end|and ${unit}s))|\\b(?!(?:some|few|many|several|couple|of|the|recent|those|these|more|${numerals})\\b)\\p{Ll}{2,} ${unit}s ago\\b`,
      'u',
    ),
  ]),
)

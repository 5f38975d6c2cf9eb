import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { withSmallMonths } from '../english/dates-shapes.ts'
import type { Lang } from '../span.ts'
import type { Printed } from './dates.ts'
import type { Checked } from './rule.ts'
import { sideOf, versionOf } from './words.ts'

const printed = table('months').map(
  (row) => new RegExp(`\\b(?:${[...listed(row['en']), ...listed(row['abbr'])].join('|')})\\b`),
)

/** Tells whether an English text has a month by its name, whether a date is read there or not. */
export function namesMonth(english: string, month: number): boolean {
  return printed[month - 1]?.test(withSmallMonths(english)) === true
}

/**
 * Tells whether a date is a month alone (in March, 9月) that the other version prints in no form, nor tells by another (last
 * month, a season, a quarter): "nine fewer than in March" is more than a manner of speaking.
 */
export function isLostMonth(item: Checked, { from, to, lang, bead, start }: Printed): boolean {
  if (from.month === undefined || from.day !== undefined || from.year !== undefined || to)
    return false
  // "By Jan", "from April" may be by and from somebody.
  if (lang === 'en' && !monthBefore.test(item.text.slice(Math.max(0, start - 8), start)))
    return false
  const other: Lang = lang === 'en' ? 'zh' : 'en'
  if (relative[other].test(simplified(sideOf(item, { bead, lang: other })))) return false
  const there = simplified(versionOf(item, other))
  return other === 'en'
    ? !namesMonth(there, from.month)
    : !new RegExp(`(?<!\\d)${from.month}\\s?[月—~～至到.-]`, 'u').test(there) &&
        !hanMonth.test(there)
}

const monthBefore = /\b(?:in|since|until|till|during|early|mid|late|through)[ -]$/i
const hanMonth = /[一二三四五六七八九十腊]月/u

const relative: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:months?|monthly|quarters?|half|spring|summer|autumn|fall|winter|year-end|then|now|since|earlier|later|soon|season|weeks?|days?|ago|Day)\b|\byear\b/i,
  zh: /[本上当下同次翌个每月]月|月[底初末中]|季|半年|春|夏|秋|冬|年[底初末中]|目前|现在|此后|随后|后|前|天|日|周|节/u,
}

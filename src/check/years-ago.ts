import type { Lang } from '../span.ts'
import { valuesIn } from './numerals.ts'
import type { Checked } from './rule.ts'
import { versionOf } from './words.ts'

// "One", "two" and "three" stand in any story for something else.
const fewest = 3

/**
 * Of 1982 and "thirty-seven years" the one tells the other in a story of 2019: whether the other version has the year
 * that lies so many years back, or the years since that year.
 */
export function isYearsAgo(item: Checked, lang: Lang, value: number): boolean {
  const year = Number.parseInt(item.exchange?.when?.edtf ?? '', 10)
  if (!Number.isFinite(year) || value === 0) return false
  const other = lang === 'en' ? 'zh' : 'en'
  const back = year - value
  return back > fewest && valuesIn(versionOf(item, other), other).has(back)
}

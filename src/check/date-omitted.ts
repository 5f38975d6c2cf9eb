import { simplified } from '../chinese/script.ts'
import { dates, isCounted, isEndTold, isOwnYear, type Printed } from './dates.ts'
import { alone, hasBothVersions } from './disagreement.ts'
import { isInGloss } from './glosses.ts'
import { isLostMonth } from './months.ts'
import { valuesIn } from './numerals.ts'
import { isToldByRelation } from './related-years.ts'
import type { Checked, Rule } from './rule.ts'
import { versionOf } from './words.ts'
import { isYearsAgo } from './years-ago.ts'

export const dateOmitted: Rule = {
  severity: 'warning',
  about: 'A day of one version is not in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return dates(item)
      .alone.filter((date) => {
        const { from, bead } = date
        const sides = item.beads[bead]
        return (
          (from.day !== undefined || isYear(item, date) || isLostMonth(item, date)) &&
          !isInDigits(item, date) &&
          !isEndTold(item, date) &&
          !isOwnYear(item, date) &&
          sides !== undefined &&
          sides.en.length > 0 &&
          sides.zh.length > 0
        )
      })
      .map((date) => ({
        // A bare day may be of any month: 2日 may stand for what an earlier sentence tells.
        ...(((date.from.day !== undefined && date.from.month === undefined) ||
          isInGloss(item, date) ||
          isCounted(item, date)) && { severity: 'note' as const }),
        ...alone(
          item,
          date,
          (words) =>
            `"${words}" has no counterpart in the ${date.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      }))
  },
}

/** 911事件, “9·11”: a day that goes by its digits. */
function isInDigits(item: Checked, { from: { month, day }, lang }: Printed): boolean {
  if (lang === 'zh' || month === undefined || day === undefined) return false
  const digits = `${month}[·•.]?${String(day).padStart(2, '0')}`
  return new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(versionOf(item, 'zh'))
}

/** 九二共识 is the 1992 Consensus: a name may have the last two digits of its year. */
function hasDigits(text: string, year: number): boolean {
  const digits = Array.from(
    String(year % 100).padStart(2, '0'),
    (digit) => '零一二三四五六七八九'[Number(digit)],
  )
  return text.includes(digits.join(''))
}

/** A bare year that the other version prints in no form, nor tells from its own time. */
function isYear(item: Checked, date: Printed): boolean {
  const { from, to, lang } = date
  if (from.year === undefined || from.month !== undefined) return false
  if (isYearsAgo(item, lang, from.year)) return false
  if (isToldByRelation(item, date)) return false
  const other = lang === 'en' ? 'zh' : 'en'
  const there = versionOf(item, other)
  return (
    [from.year, to?.year].every(
      (year) => year === undefined || !(valuesIn(there, other).has(year) || hasDigits(there, year)),
    ) &&
    !/[今去明前当本同来近]年|年[初底内]|[05-9]\d后|\b(?:year|decade|then)s?\b/i.test(
      simplified(there),
    )
  )
}

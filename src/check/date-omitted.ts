import { dates } from './dates.ts'
import { alone, hasBothVersions } from './disagreement.ts'
import type { Rule } from './rule.ts'

export const dateOmitted: Rule = {
  severity: 'warning',
  about: 'A day of one version is not in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return dates(item)
      .alone.filter(({ from, bead }) => {
        const sides = item.beads[bead]
        return (
          from.day !== undefined &&
          sides !== undefined &&
          sides.en.length > 0 &&
          sides.zh.length > 0
        )
      })
      .map((date) => ({
        // A bare day may be of any month: 2日 may stand for what an earlier sentence tells.
        ...(date.from.month === undefined && { severity: 'note' as const }),
        ...alone(
          item,
          date,
          (words) =>
            `"${words}" has no counterpart in the ${date.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      }))
  },
}

import { dates } from './dates.ts'
import { alone, hasBothVersions } from './disagreement.ts'
import type { Rule } from './rule.ts'

export const dateOmitted: Rule = {
  severity: 'note',
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
      .map((date) =>
        alone(
          item,
          date,
          (words) =>
            `"${words}" has no counterpart in the ${date.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      )
  },
}

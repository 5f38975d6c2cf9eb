import { withOrdinal } from '../english/ordinals-written.ts'
import { about, compared } from './disagreement.ts'
import type { Rule } from './rule.ts'

export const anniversaryDiffers: Rule = {
  severity: 'error',
  about: 'The two versions count different years for an anniversary.',
  ask(item) {
    const { rivals } = compared(item, 'anniversary', {
      same: (en, zh) => en.years === zh.years,
      rivals: () => true,
    })
    return rivals.map(([en, zh]) => {
      const replacement = withOrdinal(item.text.slice(en.start, en.end), zh.years)
      return {
        ...about(item, {
          en,
          zh,
          message: (a, b) => `"${a}" is ${en.years} years, "${b}" ${zh.years}`,
        }),
        suggestion: String(zh.years),
        ...(replacement !== undefined && { replacement }),
      }
    })
  },
}

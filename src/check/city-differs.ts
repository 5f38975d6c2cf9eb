import { about } from './disagreement.ts'
import { cities } from './places.ts'
import type { Rule } from './rule.ts'

export const cityDiffers: Rule = {
  severity: 'error',
  about: 'One version names another city or region than the other.',
  ask(item) {
    return cities(item).rivals.map(([en, zh]) =>
      about(item, { en, zh, message: (a, b) => `"${a}" is not "${b}"` }),
    )
  },
}

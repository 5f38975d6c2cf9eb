import { about } from './disagreement.ts'
import { countries } from './places.ts'
import type { Rule } from './rule.ts'

export const countryDiffers: Rule = {
  severity: 'error',
  about: 'One version names another country than the other.',
  ask(item) {
    return countries(item).rivals.map(([en, zh]) =>
      about(item, { en, zh, message: (a, b) => `"${a}" is not "${b}"` }),
    )
  },
}

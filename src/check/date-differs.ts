import { dates } from './dates.ts'
import { about } from './disagreement.ts'
import type { Rule } from './rule.ts'

export const dateDiffers: Rule = {
  severity: 'error',
  about: 'The two versions give different dates, parts of the day or days of the week.',
  ask(item) {
    return dates(item).rivals.map(([en, zh]) =>
      about(item, { en, zh, message: (a, b) => `"${a}" and "${b}" are not the same time` }),
    )
  },
}

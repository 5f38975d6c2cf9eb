import type { Lang, Span } from '../span.ts'
import { dates } from './dates.ts'
import { about } from './disagreement.ts'
import type { Checked, Rule } from './rule.ts'
import { otherTimes } from './time-words.ts'

export const dateDiffers: Rule = {
  severity: 'error',
  about: 'The two versions give different dates, parts of the day or days of the week.',
  ask(item) {
    const found = dates(item).rivals.map(([en, zh]) => about(item, { en, zh, message }))
    const beads = new Set(found.map(({ bead }) => bead))
    const words = item.beads.flatMap((_, bead) =>
      beads.has(bead)
        ? []
        : otherTimes(item, bead).map(({ en, zh }) => ({
            message: told(item, { en, zh }),
            en,
            zh,
            bead,
          })),
    )
    return [...found, ...words]
  },
}

function message(en: string, zh: string): string {
  return `"${en}" and "${zh}" are not the same time`
}

function told({ text }: Checked, { en, zh }: Readonly<Record<Lang, Span>>): string {
  return message(text.slice(en.start, en.end), text.slice(zh.start, zh.end))
}

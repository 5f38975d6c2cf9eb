import type { Placed } from '../mention.ts'
import type { Asked, Checked, Rule } from './rule.ts'
import { type Share, sharesOf } from './shares.ts'

export const shareDiffers: Rule = {
  severity: 'error',
  about: 'The two versions tell different shares of a whole: one third is not 四分之一.',
  ask(item) {
    return item.beads.flatMap((_, bead): Asked[] => {
      const told = sharesOf(item, bead)
      if (!told) return []
      const en = told.en.filter(({ value }) => !isMet(value, told.zh) && !isPercent(item, value))
      const zh = told.zh.filter(({ value }) => !isMet(value, told.en) && !isPercent(item, value))
      const [english, chinese] = [en[0], zh[0]]
      if (!english || !chinese) return []
      return [
        {
          message: `"${english.text}" is not "${chinese.text}"`,
          en: { start: english.start, end: english.end },
          zh: { start: chinese.start, end: chinese.end },
          bead,
        },
      ]
    })
  },
}

function isMet(value: number, others: readonly Share[]): boolean {
  return others.some((other) => Math.abs(other.value - value) < 0.006)
}

/** The English may print it as a percentage: 25% is a quarter. */
function isPercent({ mentions }: Checked, value: number): boolean {
  return mentions.some(
    (one) =>
      one.type === 'quantity' &&
      one.lang === 'en' &&
      one.unit === 'percent' &&
      Math.abs(one.value / 100 - value) < 0.006,
  )
}

/** Tells whether a percentage of one version stands as a share in words in the other: 五成, "by half". */
export function isShare(
  item: Checked,
  { bead, lang, value }: Pick<Placed, 'bead' | 'lang'> & { readonly value: number },
): boolean {
  const told = sharesOf(item, bead)?.[lang === 'en' ? 'zh' : 'en'] ?? []
  return isMet(value / 100, told)
}

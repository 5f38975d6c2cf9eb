import { ordinalDigits, withOrdinal } from '../english/ordinals-written.ts'
import type { OrdinalMention, Placed } from '../mention.ts'
import { about, compared } from './disagreement.ts'
import type { Rule } from './rule.ts'

type Ordinal = Placed<OrdinalMention>

export const ordinalDiffers: Rule = {
  severity: 'error',
  about: 'The two versions put the same thing at different places in a row.',
  ask(item) {
    const { rivals } = compared(item, 'ordinal', {
      same: (en, zh) => en.value === zh.value,
      rivals: isRival,
    })
    return rivals.map(([en, zh]) => {
      const replacement = withOrdinal(item.text.slice(en.start, en.end), zh.value)
      return {
        ...about(item, {
          en,
          zh,
          message: (a, b) => `"${a}" is number ${en.value}, "${b}" is number ${zh.value}`,
        }),
        suggestion: ordinalDigits(zh.value),
        ...(replacement !== undefined && { replacement }),
      }
    })
  },
}

/** "First" without a noun is often an adverb ("he first visited …"), and no rival of anything. */
function isRival(en: Ordinal, zh: Ordinal): boolean {
  return (en.value !== 1 || en.of !== undefined) && (zh.value !== 1 || zh.of !== undefined)
}

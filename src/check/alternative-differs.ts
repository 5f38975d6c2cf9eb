import { table } from '../data/table.ts'
import type { Span } from '../span.ts'
import type { Asked, Checked, Rule } from './rule.ts'
import { type BeadWords, wordsOf } from './words.ts'

/** A word of a set, in both languages. */
interface Alternative {
  readonly en: RegExp
  readonly zh: RegExp
}

const rows = table('alternatives')
const sets: readonly (readonly Alternative[])[] = [...new Set(rows.map(({ set }) => set))].map(
  (name) =>
    rows
      .filter(({ set }) => set === name)
      .map(({ en = '', zh = '' }) => ({ en: new RegExp(en, 'iu'), zh: new RegExp(zh, 'u') })),
)

export const alternativeDiffers: Rule = {
  severity: 'warning',
  about:
    'Each version has a word that rules the other’s out: last year and 今年, fell and 增长, the embassy and 总领事馆.',
  ask(item) {
    return item.beads.flatMap((_, bead) => {
      const words = wordsOf(item, bead)
      return words ? sets.flatMap((set) => opposed(set, words).map(told(item, bead))) : []
    })
  },
}

/** The first word of a set in each version, where both have one and none is in both. */
function opposed(
  set: readonly Alternative[],
  { en, zh }: { readonly en: BeadWords; readonly zh: BeadWords },
): { en: Span; zh: Span }[] {
  const found = set.map((one) => ({ en: en.find(one.en), zh: zh.find(one.zh) }))
  if (found.some((one) => one.en && one.zh)) return []
  const [english] = found.flatMap((one) => one.en ?? [])
  const [chinese] = found.flatMap((one) => one.zh ?? [])
  return english && chinese ? [{ en: english, zh: chinese }] : []
}

function told({ text }: Checked, bead: number): (words: { en: Span; zh: Span }) => Asked {
  return ({ en, zh }) => ({
    message: `"${text.slice(en.start, en.end)}" is not "${text.slice(zh.start, zh.end)}"`,
    en,
    zh,
    bead,
  })
}

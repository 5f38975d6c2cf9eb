import { table } from '../data/table.ts'
import { type Lang, langs, type Span } from '../span.ts'
import type { Asked, Checked, Rule } from './rule.ts'
import { type BeadWords, wordsOf } from './words.ts'

/** A word of a set, in both languages. */
interface Alternative {
  readonly en: RegExp
  readonly zh: RegExp
}

/** The words of which each rules the others out; `isTold`: whoever says one of them twice says it twice in the other version too. */
interface Alternatives {
  readonly words: readonly Alternative[]
  readonly isTold: boolean
}

const rows = table('alternatives')
const sets: readonly Alternatives[] = [...new Set(rows.map(({ set }) => set))].map((name) => ({
  words: rows
    .filter(({ set }) => set === name)
    .map(({ en = '', zh = '' }) => ({ en: new RegExp(en, 'giu'), zh: new RegExp(zh, 'gu') })),
  isTold: rows.some(({ set, twice }) => set === name && twice === 'yes'),
}))

export const alternativeDiffers: Rule = {
  severity: 'warning',
  about:
    'Each version has a word that rules the other’s out: last year and 今年, fell and 增长, the embassy and 总领事馆.',
  ask(item) {
    return item.beads.flatMap((_, bead) => {
      const words = wordsOf(item, bead)
      return words ? sets.flatMap((set) => opposed(set, words).map(finding(item, bead))) : []
    })
  },
}

/** The first word of a set in each version, where both have one and none is in both; or the one of several that is another. */
function opposed(
  { words, isTold }: Alternatives,
  { en, zh }: { readonly en: BeadWords; readonly zh: BeadWords },
): { en: Span; zh: Span }[] {
  const found = words.map((one) => ({ en: en.all(one.en), zh: zh.all(one.zh) }))
  if (found.some((one) => one.en[0] && one.zh[0])) return isTold ? exchanged(found) : []
  const [english] = found.flatMap((one) => one.en.slice(0, 1))
  const [chinese] = found.flatMap((one) => one.zh.slice(0, 1))
  return english && chinese ? [{ en: english, zh: chinese }] : []
}

type Found = Readonly<Record<Lang, readonly Span[]>>

/** Both have as many words of the set, two or more, and all but one are the same: 去年…今年 for "next year … this year". */
function exchanged(found: readonly Found[]): { en: Span; zh: Span }[] {
  const [english, chinese] = langs.map((lang) => found.flatMap((one) => one[lang]))
  if (english?.length !== chinese?.length || (english?.length ?? 0) < 2) return []
  const surplus = (lang: Lang, other: Lang) =>
    found.flatMap((one) => one[lang].slice(one[other].length))
  const [en, ...more] = surplus('en', 'zh')
  const [zh] = surplus('zh', 'en')
  return en && zh && more.length === 0 ? [{ en, zh }] : []
}

function finding({ text }: Checked, bead: number): (words: { en: Span; zh: Span }) => Asked {
  return ({ en, zh }) => ({
    message: `"${text.slice(en.start, en.end)}" is not "${text.slice(zh.start, zh.end)}"`,
    en,
    zh,
    bead,
  })
}

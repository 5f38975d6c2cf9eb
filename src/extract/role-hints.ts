import { type NeedleIndex, needleIndex, needlesIn } from '../needles.ts'
import type { Lang } from '../span.ts'

type Side = 'before' | 'after'

/** The words of a rule that must stand on one side of a name; `…` for some of the clause. */
interface Told {
  readonly side: Side
  readonly words: Readonly<Record<Lang, readonly string[]>>
}

/**
 * Gives which of the rules may hold for a name, by their places, in order: those of which some words, as far as they
 * are told, stand on their side of it. So the words are looked through once for all the rules, most of which are not theirs.
 */
export function roleHints(
  rules: readonly Told[],
): (lang: Lang, around: Readonly<Record<Side, string>>) => number[] {
  const indexOf = (lang: Lang, side: Side): NeedleIndex =>
    needleIndex(
      rules.map((rule) => (rule.side === side ? rule.words[lang].map(longestRun) : [])),
      { atHeads: false },
    )
  const indexes = {
    en: { before: indexOf('en', 'before'), after: indexOf('en', 'after') },
    zh: { before: indexOf('zh', 'before'), after: indexOf('zh', 'after') },
  }
  return (lang, { before, after }) =>
    [...needlesIn(before, indexes[lang].before), ...needlesIn(after, indexes[lang].after)].sort(
      (a, b) => a - b,
    )
}

function longestRun(words: string): string {
  const [longest = ''] = words.split('…').toSorted((a, b) => b.length - a.length)
  return longest.toLowerCase()
}

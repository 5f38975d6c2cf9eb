import { chineseEnglish } from '../bitext/chinese-english.ts'
import type { Lang } from '../span.ts'
import type { Checked } from './rule.ts'

/** Tells whether a word of one stretch may stand for one of the other, by the dictionary. */
export function haveCounterparts(
  { lexicon }: Checked,
  { en, zh }: Readonly<Record<Lang, string>>,
): boolean {
  const { source, target, links } = chineseEnglish(lexicon)
  const [from, to] = [source.terms(zh), target.terms(en)].map((terms) => terms.filter(isWord))
  const found = links(from ?? [], to ?? [])
  return (from ?? []).some((_, at) => [...found.row(at).values()].some((one) => one > least))
}

/** Weaker links join words that have little to do with each other. */
const least = 0.05

function isWord(term: string): boolean {
  return /^\p{L}/u.test(term)
}

import { simplified } from '../src/chinese/script.ts'
import type { Names } from '../src/exchange.ts'
import type { Lang } from '../src/span.ts'

/** A name or phrase without what may differ: case, accents, script, points and spaces. */
export function folded(text: string, lang: Lang): string {
  if (lang === 'zh') return simplified(text).replace(/[\s·•‧.,，、“”"'’《》()（）]/gu, '')
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/\b(?:the|a|an|mr|mrs|ms|dr|h\.e)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** 1 for the same text, 0 for one that shares nothing: Levenshtein's distance over the longer length. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - distance(a, b) / longer
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Tells whether two names of one language are the same but for a slip of a letter in eight. */
export function sameText(a: string, b: string, lang: Lang): boolean {
  const [left, right] = [folded(a, lang), folded(b, lang)]
  return left !== '' && likeness(left, right) >= 0.875
}

/** Tells whether one phrase holds the other, and is not more than `times` as long. */
export function holds(a: string, b: string, { lang, times = 2.5 }: { lang: Lang; times?: number }) {
  const [short, long] = [folded(a, lang), folded(b, lang)].toSorted((x, y) => x.length - y.length)
  if (!short || !long) return false
  return long.length <= short.length * times && long.includes(short)
}

/** Forms a gold name may take in each language. */
export interface Forms {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

export function forms(en: readonly (string | null | undefined)[], zh: typeof en): Forms {
  const kept = (list: typeof en) => list.filter((name): name is string => Boolean(name))
  return { en: kept(en), zh: kept(zh) }
}

/** Tells whether a guessed name is one of the forms in one of the languages. */
export function named(gold: Forms, guess: Names | null | undefined, same = sameText): boolean {
  if (!guess) return false
  return (['en', 'zh'] as const).some((lang) => {
    const name = guess[lang]
    return name !== undefined && gold[lang].some((form) => same(form, name, lang))
  })
}

export function shown(names: Names | null | undefined): string {
  return [names?.en, names?.zh].filter(Boolean).join(' / ') || '(unnamed)'
}

import { simplified } from '../chinese/script.ts'
import { englishLemma } from '../english/words.ts'
import { covers, type Lang, type Span } from '../span.ts'
import type { Rendering, Term } from '../term.ts'

/** A rendering found in a text. */
interface FoundRendering extends Span {
  readonly term: Term
  readonly rendering: Rendering
}

/** Finds the renderings of a termbase in a text of one language, in order; offsets are in that text. */
export type TermFinder = (text: string, lang: Lang) => FoundRendering[]

interface Pattern {
  readonly term: Term
  readonly rendering: Rendering
  readonly keys: readonly string[]
  /** An abbreviation in capitals is found in capitals alone. */
  readonly isExact: boolean
}

const acronym = /^[\p{Lu}\p{N}]{2,8}$/u

/**
 * A finder of all renderings of the terms: English ones as whole words in any form (plural, capitals), Chinese ones of
 * two characters and more in either script. Of renderings that lie in one another the longest counts: 副市长 is no 市长.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const patterns = terms.flatMap((term) =>
    term.renderings.map((rendering): Pattern => {
      const { lang, words } = rendering
      const keys = tokens(words, lang).map(({ key }) => key)
      return { term, rendering, keys, isExact: lang === 'en' && acronym.test(words) }
    }),
  )
  const index = { en: byFirst(patterns, 'en'), zh: byFirst(patterns, 'zh') }
  return (text, lang) => {
    const found = tokens(text, lang).flatMap(({ key }, at, all) =>
      (index[lang].get(key) ?? []).flatMap((pattern) => {
        const last = all[at + pattern.keys.length - 1]
        const [start, end] = [all[at]?.start ?? 0, last?.end ?? 0]
        const isHere =
          last !== undefined &&
          pattern.keys.every((one, offset) => all[at + offset]?.key === one) &&
          isOneRun(text, all.slice(at, at + pattern.keys.length))
        const isMeant = !pattern.isExact || text.slice(start, end) === pattern.rendering.words
        return isHere && isMeant
          ? [{ start, end, term: pattern.term, rendering: pattern.rendering }]
          : []
      }),
    )
    return found.filter(
      (one) => !found.some((other) => covers(other, one) && lengthOf(other) > lengthOf(one)),
    )
  }
}

function byFirst(
  patterns: readonly Pattern[],
  lang: Lang,
): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const [first] = pattern.keys
    // One Chinese character stands in too many words.
    const isShort = lang === 'zh' && pattern.keys.length < 2
    if (first === undefined || pattern.rendering.lang !== lang || isShort) continue
    const others = found.get(first)
    if (others) others.push(pattern)
    else found.set(first, [pattern])
  }
  return found
}

function tokens(text: string, lang: Lang): (Span & { readonly key: string })[] {
  if (lang === 'zh') {
    return Array.from(simplified(text).matchAll(/\S/gu), (found) => ({
      start: found.index,
      end: found.index + found[0].length,
      key: found[0].toLowerCase(),
    }))
  }
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    key: englishLemma(found[0]),
  }))
}

/** Between the words of one name stands a blank, a mark or both; a full stop only after what may be short for a word. */
function isOneRun(text: string, words: readonly Span[]): boolean {
  return words.every(({ start }, at) => {
    const before = words[at - 1]
    const gap = text.slice(before?.end ?? start, start)
    return before && lengthOf(before) <= 3
      ? /^[^\n;:!?]{0,3}$/.test(gap)
      : /^[^\n;:!?.]{0,3}$/.test(gap)
  })
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

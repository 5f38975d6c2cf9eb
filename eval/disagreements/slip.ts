import type { Lang, Span } from '../../src/span.ts'
import type { Random } from '../damage/random.ts'
import type { GoodItem } from './good-items.ts'

/** Words of one sentence replaced: offsets in the sentence as it stands in the set. */
interface Change extends Span {
  readonly bead: number
  readonly lang: Lang
  readonly put: string
}

/** One error put into an item: one change, or the same in both versions. */
export type Slip = readonly [Change, ...Change[]]

/** A kind of error that a translator makes, or an editor of one version. */
export interface SlipKind {
  /** The rule of the product that ought to tell it. */
  readonly rule: string
  /** What is done, with an example. */
  readonly how: string
  /** Everywhere it could be done in an item; `random` draws what comes in its place. */
  readonly places: (item: GoodItem, random: Random) => Slip[]
}

/** The item with the error in it. */
export function slipped({ beads, ...item }: GoodItem, slip: Slip): GoodItem {
  return {
    ...item,
    beads: beads.map((bead, at) => {
      const made = { ...bead }
      for (const { lang, start, end, put } of slip.filter((change) => change.bead === at)) {
        made[lang] = made[lang].slice(0, start) + put + made[lang].slice(end)
      }
      return made
    }),
  }
}

/**
 * Places where a pattern (flag `g`) matches a sentence of one language; `put` gives what comes to stand there,
 * or undefined where it cannot be done.
 */
export function rewrites(
  lang: Lang,
  pattern: RegExp,
  put: (match: RegExpExecArray, random: Random, item: GoodItem) => string | undefined,
): SlipKind['places'] {
  return (item, random) =>
    item.beads.flatMap((bead, at) =>
      Array.from(bead[lang].matchAll(pattern)).flatMap((match): Slip[] => {
        const words = put(match, random, item)
        if (words === undefined || words === match[0]) return []
        const start = match.index
        return [[{ bead: at, lang, start, end: start + match[0].length, put: words }]]
      }),
    )
}

/** Words by words: each key, whole, becomes its value. Capitals and plurals are keys of their own. */
export function swaps(lang: Lang, words: Readonly<Record<string, string>>): SlipKind['places'] {
  const keys = Object.keys(words).toSorted((a, b) => b.length - a.length)
  const edge = lang === 'en' ? '\\b' : ''
  const start = lang === 'en' ? '(?<![\\w’-])' : ''
  return rewrites(lang, new RegExp(`${start}(?:${keys.join('|')})${edge}`, 'g'), ([match]) => {
    return words[match]
  })
}

/** All places of several ways. */
export function either(...ways: readonly SlipKind['places'][]): SlipKind['places'] {
  return (item, random) => ways.flatMap((way) => way(item, random))
}

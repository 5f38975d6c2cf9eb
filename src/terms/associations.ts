import type { WordCounts } from '../chinese/words.ts'
import type { Lang } from '../span.ts'
import type { AlignedItem } from './aligned-item.ts'
import { likelihoodRatio } from './likelihood-ratio.ts'
import { chinesePhrases, englishPhrases, type Phrase } from './phrases.ts'

/** Phrases of two languages that stand in the same beads. */
export interface Association {
  readonly en: string
  readonly zh: string
  readonly score: number
  /** The beads that hold both, by their place in the list of all. */
  readonly beads: readonly number[]
}

/** Seen less often, two phrases may be side by side for any reason. */
const leastBeads = 3
/** Chance is less than one in a thousand: chi-square with one degree of freedom. */
const leastScore = 10.83
/** Twice the beads with both, over the beads of each: most of the times of the one are times of the other. */
const leastDice = 0.6
/** Letters: one alone is in many words, and so many are a clause. */
const chineseLetters = { least: 2, most: 20 }

/** A phrase through all beads. */
interface Seen {
  readonly size: number
  /** Each printed form, by how often. */
  readonly forms: Map<string, number>
  readonly beads: number[]
}

type Index = ReadonlyMap<string, Seen>

/**
 * The pairs of phrases that are each other's best match by {@link likelihoodRatio} over all beads with words on both
 * sides, the longest where several are alike, best first. Single words of both languages are left out: they are the
 * dictionary's, not a termbase's.
 */
export function associations(items: readonly AlignedItem[], counts: WordCounts): Association[] {
  const beads = items
    .flatMap((item) => item.beads)
    .map((bead) => (bead.en && bead.zh ? bead : null))
  const all = beads.filter((bead) => bead !== null).length
  const [en, zh] = [
    index(beads, 'en', englishPhrases),
    index(beads, 'zh', (text) =>
      chinesePhrases(text, counts).filter(
        ({ text: { length } }) => length >= chineseLetters.least && length <= chineseLetters.most,
      ),
    ),
  ]
  const byBead = keysByBead(zh)
  const best = new Map([...en].map(([key, seen]) => [key, matches(seen, { zh, byBead, all })]))
  const counterpart = counterparts(best, en)
  return [...best]
    .flatMap(([key, [first]]) => {
      const [english, chinese] = [en.get(key), zh.get(first?.key ?? '')]
      if (!first || !english || !chinese || counterpart.get(first.key) !== key) return []
      if (english.size === 1 && chinese.size === 1) return []
      const { score, beads } = first
      return [{ en: commonest(english), zh: commonest(chinese), score, beads }]
    })
    .sort((a, b) => b.score - a.score || (a.en < b.en ? -1 : 1))
}

/** For every Chinese phrase the English one that fits it best, the longest where several are alike. */
function counterparts(
  best: ReadonlyMap<string, readonly Match[]>,
  en: Index,
): ReadonlyMap<string, string> {
  const found = new Map<string, { key: string; score: number; size: number }>()
  for (const [key, matches] of best) {
    const size = en.get(key)?.size ?? 0
    for (const { key: chinese, score } of matches) {
      const before = found.get(chinese)
      const isBetter = !before || score > before.score
      if (isBetter || (score === before.score && size > before.size)) {
        found.set(chinese, { key, score, size })
      }
    }
  }
  return new Map([...found].map(([chinese, { key }]) => [chinese, key]))
}

/** The phrases of one language that stand in enough beads, by key. */
function index(
  beads: readonly (Readonly<Record<Lang, string>> | null)[],
  lang: Lang,
  phrases: (text: string) => readonly Phrase[],
): Index {
  const found = new Map<string, Seen>()
  beads.forEach((bead, at) => {
    for (const { key, text, size } of bead ? phrases(bead[lang]) : []) {
      const seen = found.get(key) ?? { size, forms: new Map<string, number>(), beads: [] }
      found.set(key, seen)
      seen.forms.set(text, (seen.forms.get(text) ?? 0) + 1)
      if (seen.beads.at(-1) !== at) seen.beads.push(at)
    }
  })
  return new Map([...found].filter(([, seen]) => seen.beads.length >= leastBeads))
}

function keysByBead(phrases: Index): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const [key, { beads }] of phrases) {
    for (const bead of beads) {
      const keys = found.get(bead)
      if (keys) keys.push(key)
      else found.set(bead, [key])
    }
  }
  return found
}

interface Match {
  readonly key: string
  readonly score: number
  readonly size: number
  readonly beads: readonly number[]
}

/** The Chinese phrases that an English one may be, best first. */
function matches(
  { beads }: Seen,
  { zh, byBead, all }: { zh: Index; byBead: ReturnType<typeof keysByBead>; all: number },
): Match[] {
  const shared = new Map<string, number[]>()
  for (const bead of beads) {
    for (const key of byBead.get(bead) ?? []) {
      const both = shared.get(key)
      if (both) both.push(bead)
      else shared.set(key, [bead])
    }
  }
  return [...shared]
    .flatMap(([key, both]): Match[] => {
      const other = zh.get(key)
      if (!other || both.length < leastBeads) return []
      const [one, two] = [beads.length, other.beads.length]
      if ((2 * both.length) / (one + two) < leastDice) return []
      const score = likelihoodRatio({ both: both.length, one, other: two, all })
      return score >= leastScore ? [{ key, score, size: other.size, beads: both }] : []
    })
    .sort((a, b) => b.score - a.score || b.size - a.size)
}

function commonest({ forms }: Seen): string {
  const [[text] = ['']] = [...forms].sort(([, a], [, b]) => b - a)
  return text
}

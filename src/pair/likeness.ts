import type { Bitext, Link, TermSide } from '../lexicon/bitext.ts'

// A translation this strong explains a word in full.
const full = 0.3
const lengthWeight = 0.08
const ratio = 3.3

/**
 * How alike each Chinese text (row) and each English one (column) are, about 0 to 1: the share of each
 * side's words that the other explains, rare words weighing most, less a little for unlike lengths.
 */
export function likeness(texts: Bitext): Float64Array[] {
  const { en, zh, heard } = texts
  const enWeights = weights(en)
  const zhWeights = weights(zh)
  const holders = holdersOf(en)
  const enTotals = totals(en, enWeights)
  const zhTotals = totals(zh, zhWeights)
  return zh.texts.map((text, i) => {
    const links = [...new Set(text)].map((word) => [word, texts.links[word] ?? []] as const)
    const english = strongest([...links.flatMap(([, found]) => found), ...(heard[i] ?? [])])
    const enExplained = explained(english, holders, enWeights, en.texts.length)
    const zhExplained = new Float64Array(en.texts.length)
    for (const [word, found] of links) {
      const best = bestOf(found, holders)
      for (const [j, strength] of best) {
        zhExplained[j] =
          (zhExplained[j] ?? 0) + (zhWeights[word] ?? 0) * Math.min(1, strength / full)
      }
    }
    return Float64Array.from(en.texts, (_, j) => {
      const mean = share(enExplained[j], enTotals[j]) / 2 + share(zhExplained[j], zhTotals[i]) / 2
      const unlike = Math.abs(
        Math.log(((en.lengths[j] ?? 0) + 20) / (ratio * (zh.lengths[i] ?? 0) + 20)),
      )
      return mean - lengthWeight * unlike
    })
  })
}

/** How much each word tells: rare in the language and in few of these texts. */
function weights({ texts, words, shares }: TermSide): Float64Array {
  const counts = new Uint32Array(words.length)
  for (const text of texts) for (const word of new Set(text)) counts[word] = (counts[word] ?? 0) + 1
  return shares.map(
    (common, word) => -Math.log(common) * Math.log(1 + texts.length / (counts[word] || 1)),
  )
}

function totals({ texts }: TermSide, weight: Float64Array): number[] {
  return texts.map((text) => [...new Set(text)].reduce((sum, word) => sum + (weight[word] ?? 0), 0))
}

function holdersOf({ texts, words }: TermSide): number[][] {
  const holders: number[][] = words.map(() => [])
  texts.forEach((text, j) => {
    for (const word of new Set(text)) holders[word]?.push(j)
  })
  return holders
}

function strongest(links: readonly Link[]): Link[] {
  const most = new Map<number, number>()
  for (const { to, strength } of links) most.set(to, Math.max(most.get(to) ?? 0, strength))
  return Array.from(most, ([to, strength]) => ({ to, strength }))
}

function explained(
  links: readonly Link[],
  holders: readonly (readonly number[])[],
  weight: Float64Array,
  size: number,
): Float64Array {
  const sums = new Float64Array(size)
  for (const { to, strength } of links) {
    const gain = (weight[to] ?? 0) * Math.min(1, strength / full)
    for (const j of holders[to] ?? []) sums[j] = (sums[j] ?? 0) + gain
  }
  return sums
}

/** For each English text that holds a translation of one word, the strongest. */
function bestOf(
  links: readonly Link[],
  holders: readonly (readonly number[])[],
): Map<number, number> {
  const best = new Map<number, number>()
  for (const { to, strength } of links) {
    for (const j of holders[to] ?? []) best.set(j, Math.max(best.get(j) ?? 0, strength))
  }
  return best
}

function share(part: number | undefined, whole: number | undefined): number {
  return whole ? (part ?? 0) / whole : 0
}

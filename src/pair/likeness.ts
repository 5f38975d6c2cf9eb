import { type Bitext, type Side, sizeOf, termsOf } from '../bitext/bitext.ts'
import { eachWord, type Holders, holdersOf } from '../bitext/holders.ts'
import { type Links, strengthen } from '../bitext/links.ts'

// A translation this strong explains a word in full.
const full = 0.3
const lengthWeight = 0.08

/**
 * How alike each source text (row) and each target one (column) are, about 0 to 1: the share of each
 * side's words that the other explains, rare words weighing most, less a little for unlike lengths.
 */
export function likeness(texts: Bitext): Float64Array[] {
  const { source, target, ratio } = texts
  const sourceTotals = totals(source, weights(source))
  const targetTotals = totals(target, weights(target))
  const explained = explainer(texts)
  return Array.from(sourceTotals, (sourceTotal, i) => {
    const { bySource, byTarget } = explained(i)
    return Float64Array.from(targetTotals, (targetTotal, j) => {
      const mean = share(byTarget[j], sourceTotal) / 2 + share(bySource[j], targetTotal) / 2
      const expected = ratio * (source.lengths[i] ?? 0) + 20
      const unlike = Math.abs(Math.log(((target.lengths[j] ?? 0) + 20) / expected))
      return mean - lengthWeight * unlike
    })
  })
}

/** For a source text and every target one, the weight of the words that either explains in the other. */
function explainer({ source, target, links, heard }: Bitext) {
  const sourceWeights = weights(source)
  const targetWeights = weights(target)
  const holders = holdersOf(target)
  const gainOf = (weight: number | undefined, strength: number) =>
    (weight ?? 0) * Math.min(1, strength / full)
  return (text: number) => {
    const words = new Set(termsOf(source, text))
    const spoken = new Map<number, number>()
    for (const word of words) strengthenBy(spoken, links, word)
    strengthenBy(spoken, heard, text)
    const bySource = new Float64Array(sizeOf(target))
    for (const [word, strength] of spoken) {
      for (const j of holders.of(word)) add(bySource, j, gainOf(targetWeights[word], strength))
    }
    const byTarget = new Float64Array(sizeOf(target))
    for (const word of words) {
      for (const [j, strength] of bestOf(links, word, holders)) {
        add(byTarget, j, gainOf(sourceWeights[word], strength))
      }
    }
    return { bySource, byTarget }
  }
}

function add(sums: Float64Array, place: number, gain: number): void {
  sums[place] = (sums[place] ?? 0) + gain
}

/** How much each word tells: rare in the language and in few of these texts. */
function weights(side: Side): Float64Array {
  const counts = new Uint32Array(side.words.length)
  eachWord(side, (word) => {
    counts[word] = (counts[word] ?? 0) + 1
  })
  return side.shares.map(
    (common, word) => -Math.log(common) * Math.log(1 + sizeOf(side) / (counts[word] || 1)),
  )
}

function totals(side: Side, weight: Float64Array): Float64Array {
  const sums = new Float64Array(sizeOf(side))
  eachWord(side, (word, text) => {
    sums[text] = (sums[text] ?? 0) + (weight[word] ?? 0)
  })
  return sums
}

function strengthenBy(spoken: Map<number, number>, links: Links, row: number): void {
  for (let at = links.firsts[row] ?? 0; at < (links.firsts[row + 1] ?? 0); at++) {
    strengthen(spoken, links.to[at] ?? 0, links.strengths[at] ?? 0)
  }
}

/** For each target text that holds a translation of one word, the strongest. */
function bestOf(links: Links, word: number, holders: Holders): Map<number, number> {
  const best = new Map<number, number>()
  for (let at = links.firsts[word] ?? 0; at < (links.firsts[word + 1] ?? 0); at++) {
    for (const j of holders.of(links.to[at] ?? 0)) strengthen(best, j, links.strengths[at] ?? 0)
  }
  return best
}

function share(part: number | undefined, whole: number | undefined): number {
  return whole ? (part ?? 0) / whole : 0
}

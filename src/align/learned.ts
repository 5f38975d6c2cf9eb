import { type Bitext, type Side, type Stretch, termsOf } from '../bitext/bitext.ts'
import { eachLink, type Links, linkRows } from '../bitext/links.ts'
import { pairTable } from './pair-table.ts'

const rounds = 4
// A word seen this often or less teaches less than half of what it seems to: it may have met by accident.
const firmness = 2
// Of what is known of a translation, this share is what the text teaches.
const weight = 0.62
// Below this a learned translation is noise, and costs time in every later step.
const least = 0.05
const mostTerms = 120

/**
 * What the beads found so far teach, mixed half and half with what was known: IBM model 1 (Brown et al.
 * 1993), the chance of a target word given a source one, by expectation–maximisation.
 */
export function learned(bitext: Bitext, beads: readonly Stretch[]): Links {
  const pairs = pairTable()
  const groups = groupsOf(bitext, beads, pairs.place)
  const sources = pairs.sources()
  const targets = pairs.targets()
  const totals = new Float64Array(bitext.source.words.length)
  let chances: Float64Array = new Float64Array(sources.length).fill(1)
  for (let round = 0; round < rounds; round++) {
    const counts = expected(groups, chances)
    totals.fill(round === rounds - 1 ? firmness : 0)
    for (let pair = 0; pair < counts.length; pair++) {
      const source = sources[pair] ?? 0
      totals[source] = (totals[source] ?? 0) + (counts[pair] ?? 0)
    }
    chances = counts.map((count, pair) => count / (totals[sources[pair] ?? 0] || 1))
  }
  return mixed(bitext, { sources, targets, chances })
}

/** Groups of pairs, on end. */
interface Groups {
  readonly pairs: Int32Array
  /** Where each group begins: one place more than there are groups. */
  readonly firsts: Int32Array
}

/** The pairs that each target word of a bead makes with the bead's source words. */
function groupsOf(
  { source, target }: Bitext,
  beads: readonly Stretch[],
  place: (source: number, target: number) => number,
): Groups {
  const sides = beads.map((bead) => ({
    words: wordsOf(source, bead.source, bead.sourceCount),
    others: wordsOf(target, bead.target, bead.targetCount),
  }))
  const count = (of: (side: (typeof sides)[number]) => number) =>
    sides.reduce((sum, side) => sum + of(side), 0)
  const pairs = new Int32Array(count(({ words, others }) => words.length * others.length))
  const firsts = new Int32Array(count(({ others }) => others.length) + 1)
  let [pair, group] = [0, 0]
  for (const { words, others } of sides) {
    for (const other of others) {
      for (const word of words) pairs[pair++] = place(word, other)
      firsts[++group] = pair
    }
  }
  return { pairs, firsts }
}

/** The words of texts that stand one after another, as far as they are counted. */
function wordsOf(side: Side, text: number, count: number): Int32Array {
  const first = termsOf(side, text)
  if (count === 1) return first.subarray(0, mostTerms)
  const from = side.starts[text] ?? 0
  return side.terms.subarray(from, side.starts[text + count]).subarray(0, mostTerms)
}

/** How often each pair is met, when a target word is shared out among the source words by their chances. */
function expected({ pairs, firsts }: Groups, chances: Float64Array): Float64Array {
  const counts = new Float64Array(chances.length)
  for (let group = 0; group + 1 < firsts.length; group++) {
    const [from, to] = [firsts[group] ?? 0, firsts[group + 1] ?? 0]
    let sum = 0
    for (let at = from; at < to; at++) sum += chances[pairs[at] ?? 0] ?? 0
    for (let at = from; at < to; at++) {
      const pair = pairs[at] ?? 0
      counts[pair] = (counts[pair] ?? 0) + (chances[pair] ?? 0) / sum
    }
  }
  return counts
}

interface Taught {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly chances: Float64Array
}

/** A word the beads teach is never weaker than it was known to be. */
function mixed({ links: known, source, target }: Bitext, taught: Taught): Links {
  const { targets, chances } = taught
  const byWord = bySource(taught, source.words.length)
  const rows = linkRows(target.words.length)
  for (let word = 0; word < source.words.length; word++) {
    eachLink(known, word, rows.strengthen)
    for (const pair of byWord.pairs.subarray(byWord.firsts[word], byWord.firsts[word + 1])) {
      const to = targets[pair] ?? 0
      const chance = chances[pair] ?? 0
      rows.strengthen(to, rows.strength(to) * (1 - weight) + chance * weight)
    }
    rows.endRow()
  }
  return rows.links()
}

/** The pairs that are taught surely enough, word by word of the source. */
function bySource({ sources, chances }: Taught, words: number): Groups {
  const firsts = new Int32Array(words + 1)
  chances.forEach((chance, pair) => {
    const next = (sources[pair] ?? 0) + 1
    if (chance >= least) firsts[next] = (firsts[next] ?? 0) + 1
  })
  for (let word = 0; word < words; word++) {
    firsts[word + 1] = (firsts[word + 1] ?? 0) + (firsts[word] ?? 0)
  }
  const pairs = new Int32Array(firsts.at(-1) ?? 0)
  const filled = firsts.slice()
  chances.forEach((chance, pair) => {
    if (chance < least) return
    const source = sources[pair] ?? 0
    const at = filled[source] ?? 0
    pairs[at] = pair
    filled[source] = at + 1
  })
  return { pairs, firsts }
}

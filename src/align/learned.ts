import { type Bitext, type Side, type Stretch, termsOf } from '../bitext/bitext.ts'
import { type Links, replaced } from '../bitext/links.ts'
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
  const groups = beads.flatMap((bead) => groupsOf(bitext, bead, pairs.place))
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
  return mixed(bitext.links, { sources, targets, chances })
}

/** For each target word of a bead: the pairs it makes with the bead's source words. */
function groupsOf(
  { source, target }: Bitext,
  bead: Stretch,
  place: (source: number, target: number) => number,
): Uint32Array[] {
  const words = wordsOf(source, bead.source, bead.sourceCount)
  const others = wordsOf(target, bead.target, bead.targetCount)
  return Array.from(others, (other) => Uint32Array.from(words, (word) => place(word, other)))
}

/** The words of texts that stand one after another, as far as they are counted. */
function wordsOf(side: Side, text: number, count: number): Int32Array {
  const first = termsOf(side, text)
  if (count === 1) return first.subarray(0, mostTerms)
  const from = side.starts[text] ?? 0
  return side.terms.subarray(from, side.starts[text + count]).subarray(0, mostTerms)
}

/** How often each pair is met, when a target word is shared out among the source words by their chances. */
function expected(groups: readonly Uint32Array[], chances: Float64Array): Float64Array {
  const counts = new Float64Array(chances.length)
  for (const group of groups) {
    let sum = 0
    for (const pair of group) sum += chances[pair] ?? 0
    for (const pair of group) counts[pair] = (counts[pair] ?? 0) + (chances[pair] ?? 0) / sum
  }
  return counts
}

interface Taught {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly chances: Float64Array
}

/** A word the beads teach is never weaker than it was known to be. */
function mixed(known: Links, { sources, targets, chances }: Taught): Links {
  const rows = new Map<number, Map<number, number>>()
  for (let pair = 0; pair < chances.length; pair++) {
    const chance = chances[pair] ?? 0
    if (chance < least) continue
    const source = sources[pair] ?? 0
    const row = rows.get(source) ?? known.row(source)
    const to = targets[pair] ?? 0
    const before = row.get(to) ?? 0
    row.set(to, Math.max(before, before * (1 - weight) + chance * weight))
    rows.set(source, row)
  }
  return replaced(known, rows)
}

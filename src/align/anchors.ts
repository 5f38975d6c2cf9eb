import { type Bitext, sizeOf } from '../bitext/bitext.ts'
import { type Holders, holdersOf } from '../bitext/holders.ts'
import { type Spoken, spokenOf } from '../bitext/spoken.ts'
import { type Anchor, heaviestChain } from './chain.ts'

// A word that more texts hold than this places none of them.
const rare = 12
const leastStrength = 0.1
// Two rare words, or one that stands nowhere else.
const leastGain = 5

/**
 * Texts that surely say the same, in the order of both sides: of all pairs that share rare words the
 * heaviest chain that never goes back. The work grows with the texts, not with their square.
 */
export function anchors(bitext: Bitext): Anchor[] {
  return heaviestChain(candidates(bitext), sizeOf(bitext.target))
}

/** For each source text the target text that shares most rare words with it, if any shares enough. */
function candidates(bitext: Bitext): Anchor[] {
  const holders = holdersOf(bitext.target, rare)
  const spoken = spokenOf(bitext)
  const size = sizeOf(bitext.target)
  const found: Anchor[] = []
  for (let source = 0; source < sizeOf(bitext.source); source++) {
    const [target, gain] = likest(spoken(source), holders, size)
    if (gain >= leastGain) found.push({ source, target, gain })
  }
  return found
}

function likest(
  told: Spoken,
  holders: Holders,
  size: number,
): readonly [text: number, gain: number] {
  const gains = new Map<number, number>()
  for (const word of told.words) {
    if (told.strength(word) < leastStrength) continue
    const gain = Math.log((size + 2) / (holders.count(word) + 1))
    for (const text of holders.of(word)) gains.set(text, (gains.get(text) ?? 0) + gain)
  }
  return [...gains].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0])
}

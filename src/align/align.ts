import type { Bead, Segment } from '../bead.ts'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Layers, Pair, Stage } from '../pipeline.ts'
import { type AlignedBead, alignedBeads } from './beads.ts'
import type { Stand } from './layout.ts'

/** Adds each item's beads: which of its sentences say the same. */
export function align(lexicon: Lexicon): Stage<'aligned', 'repaired' | 'segmented' | 'paired'> {
  return {
    adds: 'aligned',
    needs: ['repaired', 'segmented', 'paired'],
    run: ({ repaired, segmented, paired }) => {
      const evidence = chineseEnglish(lexicon)
      return paired.map((pair) => {
        const { en, zh } = pair.segments
        const versions = {
          source: textsOf(zh, repaired.text, segmented.segments),
          target: textsOf(en, repaired.text, segmented.segments),
          stands: { source: standsOf(zh, segmented), target: standsOf(en, segmented) },
        }
        return placed(alignedBeads(versions, evidence), pair)
      })
    },
  }
}

function textsOf(indexes: readonly number[], text: string, segments: readonly Segment[]): string[] {
  return indexes.map((index) => {
    const { start = 0, end = 0 } = segments[index]?.span ?? {}
    return text.slice(start, end)
  })
}

function standsOf(indexes: readonly number[], { blocks, segments }: Layers['segmented']): Stand[] {
  return indexes.map((index) => {
    const block = segments[index]?.block ?? -1
    return { block, isHeading: blocks[block]?.kind === 'heading' }
  })
}

/** The beads with indexes of the bulletin's segments instead of the item's. */
function placed(beads: readonly AlignedBead[], pair: Pair): Bead[] {
  const { en, zh } = pair.segments
  return beads.map((bead) => ({
    en: bead.target.map((index) => en[index] ?? index),
    zh: bead.source.map((index) => zh[index] ?? index),
    score: bead.score,
  }))
}

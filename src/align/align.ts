import type { Bead, Segment } from '../bead.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Layers, Pair, Stage } from '../pipeline.ts'
import { alignedGroups } from './beads.ts'
import type { Stand } from './cost.ts'

/** Adds each item's beads: which of its sentences say the same. */
export function align(lexicon: Lexicon): Stage<'aligned', 'repaired' | 'segmented' | 'paired'> {
  return {
    adds: 'aligned',
    needs: ['repaired', 'segmented', 'paired'],
    run: ({ repaired, segmented, paired }) => {
      const groups = paired.map(({ segments }) => ({
        en: textsOf(segments.en, repaired.text, segmented.segments),
        zh: textsOf(segments.zh, repaired.text, segmented.segments),
        stands: {
          en: standsOf(segments.en, segmented),
          zh: standsOf(segments.zh, segmented),
        },
      }))
      return alignedGroups(groups, lexicon).map((beads, item) => placed(beads, paired[item]))
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
function placed(beads: readonly Bead[], pair: Pair | undefined): Bead[] {
  const { en = [], zh = [] } = pair?.segments ?? {}
  return beads.map((bead) => ({
    en: bead.en.map((index) => en[index] ?? index),
    zh: bead.zh.map((index) => zh[index] ?? index),
    score: bead.score,
  }))
}

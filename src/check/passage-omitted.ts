import { type Bead, spanOf } from '../bead.ts'
import type { Checked, Rule } from './rule.ts'
import { isHeadline } from './words.ts'

/** English letters to a Chinese character in bulletins; measured over 48 beads, which lay from 1.7 to 9.5. */
const usual = 4.5
/** A clause: shorter stretches vary with the names in them. */
const clause = 100
/**
 * Ratios below `low` lack English, above `high` lack Chinese. Where an extra sentence stands on the
 * other side the aligner has joined it to its neighbour, and less is enough.
 */
const bounds = { low: 2.3, lowJoined: 3.4, high: 12, highJoined: 8 }

export const passageOmitted: Rule = {
  severity: 'note',
  about: 'One version of a sentence is so short that part of the other must be missing.',
  ask(item) {
    return item.beads.flatMap((sides, bead) => {
      const missing = missingIn(sides, item)
      if (missing === null) return []
      return [
        {
          message: `The ${missing} seems to lack part of this`,
          en: spanOf(sides.en, item.segments),
          zh: spanOf(sides.zh, item.segments),
          bead,
        },
      ]
    })
  },
}

function missingIn(sides: Bead, item: Checked): 'English' | 'Chinese' | null {
  const [en, zh] = [sentencesOf(sides.en, item), sentencesOf(sides.zh, item)]
  if (en.length === 0 || zh.length === 0) return null
  const [letters, characters] = [lengthOf(en, item), lengthOf(zh, item)]
  const ratio = letters / characters
  const low = zh.length > en.length ? bounds.lowJoined : bounds.low
  const high = en.length > zh.length ? bounds.highJoined : bounds.high
  if (ratio < low && usual * characters - letters > clause) return 'English'
  return ratio > high && letters - usual * characters > clause ? 'Chinese' : null
}

/** A headline joined to a sentence says the same twice. */
function sentencesOf(indexes: readonly number[], item: Checked): readonly number[] {
  const sentences = indexes.filter((index) => !isHeadline(item, index))
  return sentences.length > 0 ? sentences : indexes
}

function lengthOf(indexes: readonly number[], { segments }: Checked): number {
  return indexes.reduce((sum, index) => {
    const span = segments[index]?.span
    return sum + (span ? span.end - span.start : 0)
  }, 0)
}

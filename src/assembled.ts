import { createHash } from 'node:crypto'
import type { Bulletin, Item } from './bulletin.ts'
import type { CheckedFinding, Finding } from './finding.ts'
import type { Layer, Pair, Reading } from './pipeline.ts'

/** The bulletin as it is printed and kept: the one place where layers become the contract. */
export function assembled(reading: Reading<Layer>): Bulletin {
  const { source, original, repaired, segmented, extracted } = reading
  const ids = itemIds(reading)
  return {
    format: 'dragoman/1',
    source,
    original,
    issued: extracted.issued,
    home: extracted.home,
    edits: [...repaired.edits],
    text: repaired.text,
    blocks: [...segmented.blocks],
    segments: [...segmented.segments],
    items: reading.paired.map(
      ({ segments, score }, index): Item => ({
        id: ids[index] ?? '',
        segments,
        score,
        beads: [...(reading.aligned[index] ?? [])],
        exchange: reading.linked[index] ?? null,
        findings: (reading.checked[index] ?? []).map(kept),
      }),
    ),
  }
}

/** A finding as the record keeps it. */
function kept({ replacement: _, ...finding }: CheckedFinding): Finding {
  return finding
}

/**
 * An item's id is 12 hexadecimal digits of the SHA-256 of its words, white space left out, so that it
 * stays when items move or other items are repaired. The same words twice in a bulletin get `-2`.
 */
function itemIds({ paired, repaired, segmented }: Reading<'paired' | 'repaired' | 'segmented'>) {
  const seen = new Map<string, number>()
  const words = ({ segments: { en, zh } }: Pair) =>
    [...en, ...zh].map((index) => {
      const span = segmented.segments[index]?.span
      return span ? repaired.text.slice(span.start, span.end).replace(/\s+/g, '') : ''
    })
  return paired.map((pair) => {
    const id = createHash('sha256').update(words(pair).join('\n')).digest('hex').slice(0, 12)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

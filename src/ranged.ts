import type { QuantityMention } from './mention.ts'

interface Ways {
  /** What joins the two ends of a range. */
  readonly joint: RegExp
  /** What round two figures, `…` in the clause, tells that the one became the other. */
  readonly grows: RegExp
}

/**
 * The figures of a sentence, two of them as one where they are the ends of a range that both print their
 * unit: 20 yuan to 30 yuan, 20元至30元. What grows from the one to the other is no range.
 */
export function ranged(
  figures: readonly QuantityMention[],
  sentence: string,
  { joint, grows }: Ways,
): QuantityMention[] {
  const ends: QuantityMention[] = []
  for (const next of figures) {
    const last = ends.at(-1)
    const between = sentence.slice(last?.end ?? 0, next.start)
    const before = sentence.slice(Math.max(0, (last?.start ?? 0) - 60), last?.start ?? 0)
    const around = `${before}…${sentence.slice(next.end, next.end + 20)}`
    if (last && isRise(last, next) && joint.test(between) && !grows.test(around)) {
      ends[ends.length - 1] = { ...last, end: next.end, max: next.value }
    } else {
      ends.push(next)
    }
  }
  return ends
}

/** Two single figures in the same unit, the larger behind. */
function isRise(low: QuantityMention, high: QuantityMention): boolean {
  const isSingle = low.max === undefined && high.max === undefined
  return isSingle && low.unit === high.unit && low.value < high.value
}

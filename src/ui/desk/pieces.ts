import type { Span } from '../../span.ts'

/** What is known of some words: the bead whose sentence they are in, or the finding that speaks of them. */
export interface Marking extends Span {
  readonly bead?: number
  readonly finding?: number
}

/** A stretch of text of which the same is known throughout. */
export interface MarkedPiece extends Span {
  readonly bead?: number
  readonly findings: readonly number[]
}

/** A stretch of text, cut wherever a marking begins or ends: whole, in order, with nothing between. */
export function markedPieces(within: Span, markings: readonly Marking[]): MarkedPiece[] {
  const kept = markings
    .filter(({ start, end }) => start < end && start < within.end && within.start < end)
    .sort((a, b) => a.start - b.start)
  const cuts = [within.start, within.end]
  for (const { start, end } of kept) {
    cuts.push(Math.max(start, within.start), Math.min(end, within.end))
  }
  const borders = [...new Set(cuts)].sort((a, b) => a - b)
  let open: Marking[] = []
  let next = 0
  return borders.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start)
    for (let one = kept[next]; one && one.start <= start; one = kept[++next]) open.push(one)
    const bead = open.find((one) => one.bead !== undefined)?.bead
    const findings = open.flatMap(({ finding }) => finding ?? [])
    const end = borders[index + 1] ?? within.end
    return { start, end, findings, ...(bead !== undefined && { bead }) }
  })
}

import type { Lattice } from './lattice.ts'
import { model } from './model.ts'

/**
 * More than any division of a whole lattice into beads tells (log), in whatever order the beads stand: each text of
 * one side is in the best bead for it, though others have the same texts of the other side. The lesser of both sides'.
 */
export function ceiling({ least, most, shapes, told }: Lattice): number {
  const sizes = [least.length - 1, most.at(-1) ?? 0] as const
  const gains = sizes.map((size) => new Float64Array((size + 1) * shapes.length))
  const [bySource, byTarget] = gains
  told.forEach((row, i) => {
    row.forEach((score, place) => {
      const at = place % shapes.length
      // What a bead tells more than its texts left alone.
      const { source = 0, target = 0 } = shapes[at] ?? {}
      const gain = score - model.omitted * (source + target)
      raise(bySource, i * shapes.length + at, gain)
      raise(byTarget, (least[i] ?? 0) * shapes.length + place, gain)
    })
  })
  const spans = [shapes.map(({ source }) => source), shapes.map(({ target }) => target)]
  const best = gains.map((own, side) => bestOf(own, spans[side] ?? []))
  return model.omitted * (sizes[0] + sizes[1]) + Math.min(...best)
}

function raise(numbers: Float64Array | undefined, at: number, to: number): void {
  if (numbers && to > (numbers[at] ?? 0)) numbers[at] = to
}

/** The most that one side's texts may gain, given what each bead that ends at each may, and how many each has. */
function bestOf(gains: Float64Array, spans: readonly number[]): number {
  const best = new Float64Array(gains.length / spans.length)
  for (let end = 1; end < best.length; end++) {
    let most = best[end - 1] ?? 0
    spans.forEach((span, at) => {
      if (span === 0 || span > end) return
      most = Math.max(most, (best[end - span] ?? 0) + (gains[end * spans.length + at] ?? 0))
    })
    best[end] = most
  }
  return best.at(-1) ?? 0
}

import * as z from 'zod'
import { Lang, Span } from './span.ts'

const indexes = z.array(z.int().nonnegative()).readonly()

/** Segments of the two versions, as indexes into the bulletin's segments. */
export const Sides = z.strictObject({ en: indexes, zh: indexes })
export type Sides = Readonly<z.infer<typeof Sides>>

/** Segments that say the same (Gale & Church 1993). One side may be empty: an omission is a bead too. */
export const Bead = z.strictObject({ ...Sides.shape, score: z.number().min(0).max(1) })
export type Bead = Readonly<z.infer<typeof Bead>>

/** A paragraph or heading in one language; furniture is what a page or magazine put around the news. */
export const Block = z.strictObject({
  lang: Lang,
  script: z.enum(['Hans', 'Hant']).exactOptional(),
  kind: z.enum(['text', 'heading', 'furniture']),
  span: Span,
})
export type Block = Readonly<z.infer<typeof Block>>

/** A sentence, and the index of the block it stands in. */
export const Segment = z.strictObject({ lang: Lang, block: z.int().nonnegative(), span: Span })
export type Segment = Readonly<z.infer<typeof Segment>>

/** The stretch of text from the first of `segments` to the last, or null when there are none. */
export function spanOf(indexes: readonly number[], segments: readonly Segment[]): Span | null {
  const spans = indexes.map((index) => {
    const segment = segments[index]
    if (!segment) throw new RangeError(`Cannot find segment ${index}: there are ${segments.length}`)
    return segment.span
  })
  if (spans.length === 0) return null
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}

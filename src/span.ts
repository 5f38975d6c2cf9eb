import * as z from 'zod'

/** A bulletin is published in two languages; keys of a two-language object are these. */
export const Lang = z.enum(['en', 'zh'])
export type Lang = z.infer<typeof Lang>

export const langs = Lang.options

/** Half-open UTF-16 offsets. Unless said otherwise they lie in the repaired text. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = Readonly<z.infer<typeof Span>>

/** A span of the repaired text that states a value, and the language it states it in. */
export const Evidence = z.strictObject({ lang: Lang, ...Span.shape })
export type Evidence = Readonly<z.infer<typeof Evidence>>

/** Tells whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Tells whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A 1 for every code unit of a text that some span covers, so that many spans are tested in one pass. */
export function marked(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length)
  for (const { start, end } of spans) marks.fill(1, start, end)
  return marks
}

/** Tells whether the span covers a code unit that is marked. */
export function isMarked(marks: Uint8Array, { start, end }: Span): boolean {
  return marks.subarray(start, end).includes(1)
}

import * as z from 'zod'
import { Span } from './span.ts'

export const Severity = z.enum(['error', 'warning', 'note'])
export type Severity = z.infer<typeof Severity>

/** A disagreement or doubt for a person to settle. `bead` is an index into the item's beads. */
export const Finding = z.strictObject({
  rule: z.string(),
  severity: Severity,
  message: z.string(),
  en: Span.nullable(),
  zh: Span.nullable(),
  bead: z.int().nonnegative().nullable(),
  /** What the other version has. */
  suggestion: z.string().exactOptional(),
  /** The term of a termbase that it is about. */
  term: z.string().exactOptional(),
})
export type Finding = Readonly<z.infer<typeof Finding>>

/** A finding as the check gives it; the record keeps it without what is for the writer of a draft alone. */
export interface CheckedFinding extends Finding {
  /** What should stand in place of the English words, or of the Chinese where there are none, where that is certain. */
  readonly replacement?: string
}

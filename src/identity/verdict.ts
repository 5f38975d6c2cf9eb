import type { Ground, Reason } from '../entity.ts'

/** Whether two are one, how sure that is, and why. */
export interface Verdict {
  readonly is: 'same' | 'doubtful' | 'different'
  /** log2 of the odds that they are one. */
  readonly bits: number
  readonly reasons: readonly Reason[]
}

/** Grounds on which two are never one, whatever else agrees, until a person says so. */
export const contradictions: ReadonlySet<Ground> = new Set([
  'same-exchange',
  'other-side',
  'other-gender',
  'other-name',
  'post-elsewhere',
  'other-place',
])

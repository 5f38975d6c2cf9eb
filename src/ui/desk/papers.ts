import type { Lang } from '../../span.ts'

/** Where texts stand: each version on its own paper, or both on one. */
export type PaperName = Lang | 'both'

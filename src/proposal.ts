import * as z from 'zod'

/** Where a bead stands: a bulletin and an item by their ids, the bead by its index. */
export const BeadPlace = z.strictObject({
  bulletin: z.string(),
  item: z.string(),
  bead: z.int().nonnegative(),
})
export type BeadPlace = Readonly<z.infer<typeof BeadPlace>>

/** Words of both versions that may be one term, with what speaks for it; a person accepts or rejects it. */
export const Proposal = z.strictObject({
  /** Of the words: the same whenever they are proposed. */
  id: z.string(),
  en: z.string(),
  zh: z.string(),
  /** linked: both are names of one party, title or place; associated: they stand in the same beads more than chance has it */
  basis: z.enum(['linked', 'associated']),
  /** What is linked. */
  subject: z.enum(['organisation', 'title', 'place', 'agreement']).exactOptional(),
  /** How many items, of a linked one, or beads have both. */
  count: z.int().positive(),
  /** Twice the log of the likelihood ratio (Dunning 1993): above 10.8 chance is less than one in a thousand. */
  score: z.number(),
  /** The term that has one of the two already. */
  term: z.string().exactOptional(),
  /** The first beads that have both. */
  evidence: z.array(BeadPlace),
})
export type Proposal = Readonly<z.infer<typeof Proposal>>

/** Why and when a proposal was rejected. */
export interface Rejection {
  readonly reason: string
  /** ISO 8601 */
  readonly at: string
}

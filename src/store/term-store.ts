import type { Proposal, Rejection } from '../proposal.ts'
import type { Term } from '../term.ts'

/** The termbase of a record. Every method is atomic. */
export interface TermStore {
  /** By id. */
  all(): Promise<readonly Term[]>
  get(id: string): Promise<Term | undefined>
  /**
   * Keeps terms, all or none. One with the id of a term that shares a rendering with it takes that term's place; one
   * that shares a rendering in both languages with a term is joined to it; others are new.
   */
  put(terms: readonly Term[]): Promise<Readonly<Record<'added' | 'changed' | 'unchanged', number>>>
  /** Tells whether there was one. */
  remove(id: string): Promise<boolean>
  /** Proposals that are neither accepted nor rejected, as `propose` was given them. */
  proposals(): Promise<readonly Proposal[]>
  proposal(id: string): Promise<Proposal | undefined>
  /** Takes the place of all open proposals; those rejected before are left out. */
  propose(proposals: readonly Proposal[]): Promise<void>
  /** Keeps what a proposal became, as `put` does, and ends the proposal. */
  accept(id: string, term: Term): Promise<void>
  /** Tells whether there is such a proposal. */
  reject(id: string, rejection: Rejection): Promise<boolean>
}

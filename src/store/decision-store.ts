import type { Decisions, Dismissal, Silence } from '../decision.ts'

/** What people have settled about the findings of a record. Every method is atomic. */
export interface DecisionStore {
  /** Each in the order in which they were taken. */
  all(): Promise<Decisions>
  /** A second dismissal of a finding takes the place of the first. */
  dismiss(dismissal: Dismissal): Promise<void>
  /** A silence with the id of another takes its place. */
  silence(silence: Silence): Promise<void>
  /** Takes back a dismissal, by its finding's id, or a silence, by its own. Tells whether there was one. */
  reopen(id: string): Promise<boolean>
}

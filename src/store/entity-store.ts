import type { EntityDecision, EntityProposal, EntityView, KeptEntityDecision } from '../entity.ts'

/** What the record takes for one person, body or place, and what people have settled about it. Every method is atomic. */
export interface EntityStore {
  /** All that is known of an entity of any type, and why; its own id may be another than the one asked for. */
  get(id: string): Promise<EntityView | undefined>
  /** Pairs of entities that may be one, the likeliest first; 100 when not told how many at most. */
  proposals(most?: number): Promise<readonly EntityProposal[]>
  /**
   * Settles something about entities. It holds until it is undone, whatever bulletins are put again.
   *
   * @throws {DragomanError} `not-found` for an id that leads to no entity
   * @throws {RangeError} for what cannot be settled so
   */
  decide(decision: EntityDecision): Promise<KeptEntityDecision>
  /**
   * Takes a decision back, the last one when none is named.
   *
   * @throws {DragomanError} `not-found` when there is none such in force
   */
  undo(decision?: number): Promise<KeptEntityDecision>
}

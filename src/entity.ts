import type { Names } from './exchange.ts'
import type { Attested } from './record.ts'

export type EntityType = 'person' | 'organisation' | 'place'

/** What speaks for or against two being one. */
export type Ground =
  | 'same-item'
  | 'same-exchange'
  | 'same-name-en'
  | 'same-name-zh'
  | 'same-pinyin'
  | 'same-sound'
  | 'part-of-name'
  | 'slip-in-name'
  | 'near-name'
  | 'adopted-name'
  | 'other-name'
  | 'same-side'
  | 'other-side'
  | 'other-gender'
  | 'same-rank'
  | 'same-body'
  | 'same-place'
  | 'other-post'
  | 'post-elsewhere'
  | 'other-office'
  | 'other-place'
  | 'same-home'
  | 'other-home'
  | 'second-language'

/** One ground with its weight in bits: log2 of how much likelier it is for one than for two. */
export interface Reason {
  readonly ground: Ground
  readonly bits: number
}

/** An entity as a list shows it. */
export interface EntityBrief {
  readonly id: string
  readonly type: EntityType
  /** Every form of the name, most often printed first. */
  readonly names: readonly Names[]
  /** ISO 3166 codes. */
  readonly sides: readonly string[]
  /** A person's titles, last held first. */
  readonly titles: readonly Attested[]
  /** In how many bulletins it is told of. */
  readonly bulletins: number
}

/** A form of a name, how often it is printed, and the ids of the bulletins that print it. */
export interface NameForm {
  readonly name: Names
  readonly times: number
  readonly bulletins: readonly string[]
}

/** Why what a bulletin tells of stands with an entity. */
export interface Link {
  readonly bulletin: string
  /** What the bulletin calls it. */
  readonly local: string
  readonly names: readonly Names[]
  /** The chance that the link is right; 1 where a person said so, or nothing had to be linked. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** The decision that links it. */
  readonly decision?: number
}

/** Two entities that may be one, for a person to settle. */
export interface EntityProposal {
  readonly a: EntityBrief
  readonly b: EntityBrief
  /** The chance that they are one. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What a person settles about entities. */
export type EntityDecision =
  | { readonly kind: 'merge' | 'apart'; readonly a: string; readonly b: string }
  /** What this bulletin tells of is another. */
  | { readonly kind: 'split'; readonly a: string; readonly bulletin: string }
  | { readonly kind: 'rename'; readonly a: string; readonly name: Names }

/** A decision as the record keeps it. */
export interface KeptEntityDecision {
  readonly id: number
  readonly kind: EntityDecision['kind']
  /** ISO 8601, UTC. */
  readonly made: string
  /** Ids of the entities as they were called then; `b` is empty for a new name. */
  readonly a: string
  readonly b: string
  readonly name?: Names
  readonly undone: boolean
}

/** Everything the record knows of an entity, and why. */
export interface EntityView extends Omit<EntityBrief, 'names' | 'bulletins'> {
  readonly names: readonly NameForm[]
  /** Other ids that lead here. */
  readonly ids: readonly string[]
  readonly links: readonly Link[]
  readonly proposals: readonly EntityProposal[]
  readonly decisions: readonly KeptEntityDecision[]
}

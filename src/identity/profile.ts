import type { EntityType } from '../entity.ts'
import type { Names } from '../exchange.ts'

/** What a body's name tells of it, or what a title tells of the body that its holder serves. */
export interface Seat {
  /** An id of data/offices.tsv. */
  readonly office?: string
  /** The city, an id of data/cities.tsv or data/places.tsv; else a district or place in plain letters. */
  readonly place?: string
  /** ISO 3166-1 alpha-2: whose it is. */
  readonly country?: string
}

/** A post held: `rank` is an id of data/titles.tsv, with `deputy-` before it for a deputy. */
export interface Post extends Seat {
  readonly rank: string
  /** The body's name as it is compared, `en:` or `zh:` before it, where a place has several of its kind. */
  readonly body?: string
}

/** What one bulletin, or several that say the same, tell of a person, a body or a place. */
export interface Profile {
  readonly type: EntityType
  /** Every form printed, each once. */
  readonly names: readonly Names[]
  /** ISO 3166-1 alpha-2. */
  readonly side?: string
  readonly gender?: 'm' | 'f'
  /** A person's. */
  readonly posts: readonly Post[]
  /** A body's or a place's, one for each thing its names tell. */
  readonly seats: readonly Seat[]
  /** The city whose bulletin it is, as `Seat.place`. */
  readonly home?: string
}

/** A profile with the days it is attested on: sortable dates, first and last, empty when unknown. */
export interface Attested {
  readonly profile: Profile
  readonly first: string
  readonly last: string
}

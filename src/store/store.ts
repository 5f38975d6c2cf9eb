import type { Bulletin } from '../bulletin.ts'
import type {
  BodyView,
  BulletinSummary,
  Entry,
  HeldItem,
  ItemPage,
  ItemQuery,
  PartnerView,
  PersonView,
} from '../record.ts'
import type { DecisionStore } from './decision-store.ts'
import type { EntityStore } from './entity-store.ts'
import type { TermStore } from './term-store.ts'

/** The record's lists, by name. */
export interface Lists {
  /** Last issued first. */
  readonly bulletins: readonly BulletinSummary[]
  /** By name. */
  readonly people: readonly Entry[]
  /** By name. */
  readonly organisations: readonly Entry[]
  /** Most exchanges first. */
  readonly partners: readonly Entry[]
  /** Kinds of exchange, most frequent first. */
  readonly kinds: readonly Entry[]
}

/**
 * Where bulletins are kept. Every method is atomic; none knows of HTTP, flags or SQL dialects.
 *
 * Each rejects with a `DragomanError` `store-unreachable` when the record cannot be read or written.
 */
export interface Store extends AsyncDisposable {
  /**
   * Keeps a bulletin under `bulletinId`. The same content again changes nothing; another reading of
   * the same bytes takes the place of the last. A `put` that fails leaves the record as it was.
   */
  put(bulletin: Bulletin): Promise<'added' | 'unchanged' | 'replaced'>
  /** The bulletin exactly as `put` took it. */
  get(id: string): Promise<Bulletin | undefined>
  /** Items newest first by date, then by id; an item that several bulletins hold stands once. */
  items(query?: ItemQuery): Promise<ItemPage>
  item(id: string): Promise<HeldItem | undefined>
  /** Whom an id of the record or of a bulletin leads to: the view's own id may be another. */
  person(id: string): Promise<PersonView | undefined>
  organisation(id: string): Promise<BodyView | undefined>
  partner(id: string): Promise<PartnerView | undefined>
  list<Name extends keyof Lists>(name: Name): Promise<Lists[Name]>
  readonly entities: EntityStore
  readonly terms: TermStore
  readonly decisions: DecisionStore
}

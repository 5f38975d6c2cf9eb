import type { Bulletin, Item } from './bulletin.ts'
import type {
  Agreement,
  Dated,
  ExchangeKind,
  Names,
  OrganisationRole,
  PersonRole,
  Tie,
} from './exchange.ts'

/** What the record calls a bulletin: the first 16 hexadecimal digits of its bytes' SHA-256. */
export function bulletinId({ source }: Pick<Bulletin, 'source'>): string {
  return source.sha256.slice(0, 16)
}

/** Ids of the partners of an item: its countries but the home city's own, then its regions. */
export function partnersOf({ home }: Pick<Bulletin, 'home'>, { exchange }: Item): string[] {
  if (!exchange) return []
  const countries = exchange.countries.filter((country) => country !== home?.country)
  return [...new Set([...countries, ...exchange.regions].map((code) => code.toLowerCase()))]
}

/** The bulletin an item or exchange is told of in. */
export interface BulletinSummary {
  readonly id: string
  readonly name: string
  readonly url?: string
  readonly issued: Dated | null
  readonly home: Names | null
  readonly items: number
}

/** A named party as a list shows it; `id` once it is linked. */
export interface PartySummary {
  readonly id?: string
  readonly name: Names
  readonly role: PersonRole | OrganisationRole
  readonly side?: string
}

/** An item as a list shows it. */
export interface ItemSummary {
  readonly id: string
  /** id of the bulletin that holds it, the newest where several do */
  readonly bulletin: string
  readonly kind: ExchangeKind | null
  /** EDTF: when it happened, else when its bulletin was issued, else empty. */
  readonly date: string
  /** What `date` is: absent when neither is known. */
  readonly dateOf?: 'exchange' | 'issue'
  readonly headline: Names
  readonly script?: 'Hans' | 'Hant'
  /** Partner ids, countries before regions. */
  readonly partners: readonly string[]
  readonly people: readonly PartySummary[]
  /** How many of its findings are open. */
  readonly findings: number
}

/** Which items to list; every field given narrows the list. */
export interface ItemQuery {
  /** Counts from 1. */
  readonly page?: number
  readonly size?: number
  /** Main kind, or one of all that happened. */
  readonly kind?: string
  readonly partner?: string
  readonly person?: string
}

/** One page of items, newest first. */
export interface ItemPage {
  readonly page: number
  readonly size: number
  readonly total: number
  readonly items: readonly ItemSummary[]
}

/** An item where it stands: `bulletin.items[index]`, and the ids of other bulletins that hold it too. */
export interface HeldItem {
  readonly bulletin: Bulletin
  readonly index: number
  readonly others: readonly string[]
  /** What the record calls the parties and places that the bulletin gives these ids. */
  readonly entities: Readonly<Record<string, string>>
}

/** A line of the list of people, partners or kinds. */
export interface Entry {
  readonly id: string
  /** A person's names as printed last; a partner's and a kind's are known by its id. */
  readonly name?: Names
  readonly items: number
  /** EDTF of the newest item, empty when unknown. */
  readonly last: string
}

/** A title with the body it was held in, and when it was seen, in EDTF, oldest first. */
export interface Attested {
  readonly title?: Names
  readonly organisation?: Names
  readonly status?: 'new' | 'leaving' | 'acting'
  readonly dates: readonly string[]
}

/** A person through all bulletins. */
export interface PersonView extends BodyView {
  /** Last held first. */
  readonly titles: readonly Attested[]
}

/** A body through all bulletins. */
export interface BodyView {
  readonly id: string
  /** Every form of the name, most often printed first. */
  readonly names: readonly Names[]
  /** ISO 3166 codes of the sides that the person or body stood on. */
  readonly sides: readonly string[]
  /** Newest first. */
  readonly exchanges: readonly ItemSummary[]
}

/** A value with the item that tells it. */
export interface Told<T> {
  readonly value: T
  readonly item: string
  readonly date: string
}

/** A country or region through all bulletins; everything newest first. */
export interface PartnerView {
  /** ISO 3166-1 alpha-2 in lower case, or a group such as `asean`. */
  readonly id: string
  /** Every form of the name that is printed, most often printed first. */
  readonly names: readonly Names[]
  readonly exchanges: readonly ItemSummary[]
  readonly people: readonly Entry[]
  readonly agreements: readonly Told<Agreement>[]
  readonly ties: readonly Told<Tie>[]
}

import type { AgreementType, Approx } from './exchange.ts'
import type { Lang, Span } from './span.ts'

/** A piece of a mention: the words and where they stand. */
export interface Words extends Span {
  readonly text: string
}

/** A calendar day as far as it is printed: `2日` is `{ day: 2 }`. Months and days count from 1. */
export interface Day {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** A date or range in the words of one language, before context fills what is left out. */
export interface DateMention extends Span {
  readonly type: 'date'
  readonly from: Day
  readonly to?: Day
  readonly partOfDay?: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
  /** Day of the week if printed, ISO 8601: Monday is 1. */
  readonly weekday?: number
  /** Days before the day it is told on, where that is all it prints: 1 in 昨日, "yesterday". */
  readonly ago?: number
}

/** A counted or measured value. `unit` is an id of data/units.tsv, or the counted noun as printed. */
export interface QuantityMention extends Span {
  readonly type: 'quantity'
  readonly value: number
  readonly max?: number
  readonly approx: Approx
  readonly unit: string
  /** ISO 4217 */
  readonly currency?: string
}

/** A place in a row: 第二期, the Second Seminar, 20th CPC National Congress, 二十大. */
export interface OrdinalMention extends Span {
  readonly type: 'ordinal'
  readonly value: number
  /** What is counted, as printed. */
  readonly of?: Words
}

/** 5周年, the fifth anniversary of … */
export interface AnniversaryMention extends Span {
  readonly type: 'anniversary'
  readonly years: number
  readonly of?: Words
}

/** One post: `rank` is an id of data/titles.tsv. */
export interface Title extends Words {
  readonly rank: string
  readonly organisation?: Words
  /** The country or region the holder stands for (薩爾瓦多駐華大使 → SV), ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** A person named, or an unnamed holder of an office, with the titles printed at this spot. */
export interface PersonMention extends Span {
  readonly type: 'person'
  /** Absent for an unnamed office holder or group. */
  readonly name?: Words
  /** The whole title chain as printed, posts in order. */
  readonly title?: Words
  readonly titles: readonly Title[]
  readonly status?: 'new' | 'leaving' | 'acting'
  /** Male or female, and only when the words say so (Ms., 女士). */
  readonly gender?: 'm' | 'f'
  /** A delegation, 11 artists, 學員. */
  readonly group?: boolean
  /** 率團, led a delegation. */
  readonly leads?: boolean
}

/** A body. `office` is an id of data/offices.tsv (foreign-affairs-office, embassy, school …). */
export interface OrganisationMention extends Span {
  readonly type: 'organisation'
  readonly text: string
  readonly office?: string
  /** ISO 3166-1 alpha-2 of the country it belongs to, if the words tell. */
  readonly country?: string
  /** The place in its name, as printed: Chongqing, 渝中區, 市. */
  readonly place?: string
}

/** A place. `id` is an id of data/places.tsv or, for a country or region, its ISO 3166-1 code. */
export interface PlaceMention extends Span {
  readonly type: 'place'
  readonly text: string
  readonly kind: string
  readonly id?: string
  readonly country?: string
}

/** A paper named in the text. */
export interface AgreementMention extends Span {
  readonly type: 'agreement'
  readonly agreement: AgreementType
  readonly text: string
  /** What it is about, as printed: "on establishing the sister city relations". */
  readonly about?: Words
}

/** A word that tells what happened or who said what: `id` is an id of data/cues.tsv. */
export interface CueMention extends Span {
  readonly type: 'cue'
  readonly id: string
}

/** A stretch that names, dates, counts or tells something, as one language reads it. */
export type Mention =
  | DateMention
  | QuantityMention
  | OrdinalMention
  | AnniversaryMention
  | PersonMention
  | OrganisationMention
  | PlaceMention
  | AgreementMention
  | CueMention

/** Where a mention stands: indexes of the bulletin's item, of the item's bead, of the bulletin's segment. */
export interface Standing {
  readonly lang: Lang
  readonly item: number
  readonly bead: number
  readonly segment: number
}

/** A mention in its place; all its spans lie in the bulletin's text. */
export type Placed<M extends Mention = Mention> = M & Standing

/** The mention with every span in it moved by `by` code units. */
export function moved<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((entry) => moved(entry, by)) as T
  if (typeof value !== 'object' || value === null) return value
  const fields = { ...(value as Record<string, unknown>) }
  for (const key in fields)
    if (typeof fields[key] === 'object') fields[key] = moved(fields[key], by)
  const { start, end } = fields
  if (typeof start === 'number') fields['start'] = start + by
  if (typeof end === 'number') fields['end'] = end + by
  // A cast: the fields are those of T, and only the numbers `start` and `end` differ.
  return fields as T
}

import type { Bead, Segment } from '../bead.ts'
import type { Home } from '../bulletin.ts'
import type { Dated } from '../exchange.ts'
import type { DateMention, Mention, Placed } from '../mention.ts'
import type { Evidence, Lang, Span } from '../span.ts'

/** Fills what a printed date leaves out from its item and its bulletin. */
export interface Calendar {
  /** The date in EDTF; `XXXX` for a year that nothing tells. Evidence: the mention, then what gave the year. */
  dated(mention: Placed<DateMention>): Dated
}

/** One item as extraction sees it: its text in both languages, and all that is mentioned there. */
export interface ItemContext {
  /** The bulletin's text: all spans lie in it. */
  readonly text: string
  /** The bulletin's segments. */
  readonly segments: readonly Segment[]
  /** The item's beads. */
  readonly beads: readonly Bead[]
  /** The item's mentions in both languages, in order of the text. */
  readonly mentions: readonly Placed[]
  readonly home: Home | null
  readonly calendar: Calendar
}

/** The item's mentions of one type, in one language or both, in order of the text. */
export function mentionsOf<T extends Mention['type']>(
  item: ItemContext,
  type: T,
  lang?: Lang,
): Placed<Extract<Mention, { type: T }>>[] {
  return item.mentions.filter(
    (mention): mention is Placed<Extract<Mention, { type: T }>> =>
      mention.type === type && (lang === undefined || mention.lang === lang),
  )
}

/** Where a mention, or a piece of one, stands, as evidence. */
export function evidenceOf({ lang }: { readonly lang: Lang }, span: Span): Evidence {
  return { lang, start: span.start, end: span.end }
}

/** Tells whether a segment is a headline: it ends without a stop, and says in short what the text goes on to tell. */
export function isHeadline({ segments, text }: ItemContext, segment: number): boolean {
  const span = segments[segment]?.span
  return (
    span !== undefined && !/[.!?。！？…][”"'’」』）)》]*\s*$/.test(text.slice(span.start, span.end))
  )
}

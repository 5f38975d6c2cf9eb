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
): readonly Placed<Extract<Mention, { type: T }>>[] {
  let lists = sorted.get(item.mentions)
  if (!lists) {
    lists = new Map()
    sorted.set(item.mentions, lists)
  }
  const key = lang === undefined ? type : `${type} ${lang}`
  let list = lists.get(key)
  if (!list) {
    list = item.mentions.filter(
      (mention) => mention.type === type && (lang === undefined || mention.lang === lang),
    )
    lists.set(key, list)
  }
  // A cast: the list holds what its key says.
  return list as readonly Placed<Extract<Mention, { type: T }>>[]
}

/** The mentions of an item by type and language: asked for by every field, made when one first asks. */
const sorted = new WeakMap<readonly Placed[], Map<string, readonly Placed[]>>()

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

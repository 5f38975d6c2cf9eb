import type { Bead, Segment } from '../bead.ts'
import type { Home } from '../bulletin.ts'
import type { Dated } from '../exchange.ts'
import type { DateMention, Mention, Placed } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
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

/** What of an item is known while its mentions are still being found. */
export type ItemRead = Pick<ItemContext, 'text' | 'segments' | 'beads' | 'mentions'>

/** The item's mentions of one type, in one language or both, in order of the text. */
export function mentionsOf<T extends Mention['type']>(
  item: ItemContext,
  type: T,
  lang?: Lang,
): readonly Placed<Extract<Mention, { type: T }>>[] {
  const list = sorted(item.mentions)[lang ?? 'all'].get(type) ?? none
  // A cast: the list holds what its key says.
  return list as readonly Placed<Extract<Mention, { type: T }>>[]
}

type ByType = Map<Mention['type'], Placed[]>

/** The mentions of an item by type, in both languages and in each: asked for by every field, made when one first asks. */
const sorted = rememberedOf((mentions: readonly Placed[]) => {
  const lists: Record<Lang | 'all', ByType> = { all: new Map(), en: new Map(), zh: new Map() }
  for (const mention of mentions) {
    for (const byType of [lists.all, lists[mention.lang]]) {
      const list = byType.get(mention.type)
      if (list) list.push(mention)
      else byType.set(mention.type, [mention])
    }
  }
  return lists
})

const none: readonly Placed[] = []

/** Tells whether a mention stands in somebody's title: Linz of the Mayor of Linz. */
export function isInTitle(
  item: ItemContext,
  { lang, start, end }: Pick<Placed, 'lang' | 'start' | 'end'>,
): boolean {
  return mentionsOf(item, 'person', lang).some(
    ({ title }) => title !== undefined && title.start <= start && end <= title.end,
  )
}

/** The item's mentions of one type that stand in the sentence of another mention, in order of the text. */
export function mentionsBeside<T extends Mention['type']>(
  item: ItemContext,
  type: T,
  { lang, segment }: Pick<Placed, 'lang' | 'segment'>,
): readonly Placed<Extract<Mention, { type: T }>>[] {
  const own = bySegment(mentionsOf(item, type, lang)).get(segment) ?? none
  // A cast: a sentence holds what the list does.
  return own as readonly Placed<Extract<Mention, { type: T }>>[]
}

/** All that a sentence mentions, in order of the text. */
export function mentionsIn({ mentions }: ItemContext, segment: number): readonly Placed[] {
  return bySegment(mentions).get(segment) ?? none
}

const bySegment = rememberedOf((mentions: readonly Placed[]) => {
  const sentences = new Map<number, Placed[]>()
  for (const mention of mentions) {
    const sentence = sentences.get(mention.segment)
    if (sentence) sentence.push(mention)
    else sentences.set(mention.segment, [mention])
  }
  return sentences
})

/** The words of a mention's sentence that stand before it. */
export function headOf({ segments, text }: ItemContext, { segment, start }: Placed): string {
  return text.slice(segments[segment]?.span.start ?? start, start).trimStart()
}

/** The span that stands nearest to another, the first of two as near. */
export function nearest<S extends Span>(spans: readonly S[], to: Span): S | undefined {
  let best: S | undefined
  for (const span of spans) if (!best || distance(span, to) < distance(best, to)) best = span
  return best
}

/** From the end of the span that stands first to the start of the other. */
export function distance(a: Span, b: Span): number {
  return Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end))
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

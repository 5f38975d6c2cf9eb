import type { Item } from '../bulletin.ts'
import { bulletinId, type HeldItem } from '../record.ts'
import { langs } from '../span.ts'

/** An item as JSON: itself, where it stands, and the sentences that its spans lie in. */
export function itemData({ bulletin, others, entities }: HeldItem, item: Item) {
  const { issued, home, source, segments, text } = bulletin
  const indexes = langs.flatMap((lang) => item.segments[lang]).sort((a, b) => a - b)
  return {
    item,
    bulletin: { id: bulletinId(bulletin), source, issued, home },
    others,
    entities,
    segments: indexes.flatMap((index) => {
      const segment = segments[index]
      if (!segment) return []
      const { lang, span } = segment
      return [{ index, lang, ...span, text: text.slice(span.start, span.end) }]
    }),
  }
}

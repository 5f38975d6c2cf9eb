import { calendar } from '../src/extract/calendar.ts'
import type { ItemContext } from '../src/extract/item.ts'
import { checked } from './checked.ts'

/** An item as extraction sees it, of sentences that say the same; nothing but its text tells the year. */
export function itemContext(...pairs: readonly (readonly [en: string, zh: string])[]): ItemContext {
  const { text, segments, beads, mentions } = checked(...pairs)
  return {
    text,
    segments,
    beads,
    mentions,
    home: null,
    calendar: calendar(mentions, { text, published: null }),
  }
}

import type { Item } from '../bulletin.ts'
import type { JudgedFinding } from '../decision.ts'
import { bulletinId, type HeldItem } from '../record.ts'
import { langs } from '../span.ts'

/**
 * An item as JSON: itself, where it stands, the sentences that its spans lie in, and for each of its findings, in
 * order, its id and what a person has settled.
 */
export function itemData(
  { bulletin, others, entities }: HeldItem,
  { item, findings }: { readonly item: Item; readonly findings: readonly JudgedFinding[] },
) {
  const { issued, home, source, segments, text } = bulletin
  const indexes = langs.flatMap((lang) => item.segments[lang]).sort((a, b) => a - b)
  return {
    item,
    bulletin: { id: bulletinId(bulletin), source, issued, home },
    others,
    entities,
    decisions: findings.map(({ id, state, by }) => ({
      id,
      state,
      ...(state !== 'open' && by && { reason: by.reason, at: by.at }),
    })),
    segments: indexes.flatMap((index) => {
      const segment = segments[index]
      if (!segment) return []
      const { lang, span } = segment
      return [{ index, lang, ...span, text: text.slice(span.start, span.end) }]
    }),
  }
}

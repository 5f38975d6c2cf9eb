import { type ItemContext, mentionsOf } from './item.ts'
import type { KindEvent } from './kind-events.ts'

/**
 * The events of an item without its figures where they are not what is told: the festival of May 5 drew two million visitors,
 * or one version alone opens with the trade of a year.
 */
export function withoutFigures(
  item: ItemContext,
  events: readonly KindEvent[],
): readonly KindEvent[] {
  const first = events[0]?.bead
  const told = events.find(({ kind }) => kind !== 'summary')
  if (first === undefined || told === undefined) return events
  const isDated = mentionsOf(item, 'date').some(
    ({ bead, from }) => bead === told.bead && from.day !== undefined,
  )
  const isBeside = told.bead === first || (opensOnlyOne(item, first) && told.bead === first + 1)
  return isDated && isBeside ? events.filter(({ kind }) => kind !== 'summary') : events
}

/** One version opens with it, and the other does not. */
function opensOnlyOne({ beads }: ItemContext, bead: number): boolean {
  return (['en', 'zh'] as const).some((lang) => {
    const first = Math.min(...beads.flatMap((one) => one[lang]))
    return Number.isFinite(first) && beads[bead]?.[lang].includes(first) !== true
  })
}

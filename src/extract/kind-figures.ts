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
  const dates = mentionsOf(item, 'date').filter(({ bead }) => bead === told.bead)
  const isDated = dates.some(({ from }) => from.day !== undefined)
  const isBeside = told.bead === first || (opensOnlyOne(item, first) && told.bead === first + 1)
  const isCrowd = dates.length === 0 && told.bead === first && isOfCrowd(item, events)
  return isCrowd || (isDated && isBeside) ? events.filter(({ kind }) => kind !== 'summary') : events
}

/** Who came is counted, and no spell of time is told: an event may draw so many. */
function isOfCrowd({ text }: ItemContext, events: readonly KindEvent[]): boolean {
  return events.every(
    ({ kind, cues }) =>
      kind !== 'summary' ||
      cues.every(({ start, end }) =>
        /visitors|tourists|trips|人次|万人|萬人/iu.test(text.slice(start, end)),
      ),
  )
}

/** One version opens with it, and the other does not. */
function opensOnlyOne({ beads }: ItemContext, bead: number): boolean {
  return (['en', 'zh'] as const).some((lang) => {
    const first = Math.min(...beads.flatMap((one) => one[lang]))
    return Number.isFinite(first) && beads[bead]?.[lang].includes(first) !== true
  })
}

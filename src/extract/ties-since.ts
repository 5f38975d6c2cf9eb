import type { Anniversary, Dated } from '../exchange.ts'
import { overlaps } from '../span.ts'
import { countsOfYears } from './anniversaries.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { Pair } from './ties-each.ts'
import type { TiePhrase } from './ties-phrases.ts'
import type { Standing } from './ties-stage.ts'
import { when } from './when.ts'

/**
 * Since when a tie stands: the date printed with its founding, then that of its signing, then the year
 * its anniversary counts from. The item's own date only for an act of the item, and never where an
 * anniversary says that the tie is older.
 */
export function sinceOf(
  item: ItemContext,
  {
    standings,
    anniversary,
  }: { standings: readonly Standing[]; anniversary: Anniversary | undefined },
): Dated | null {
  const dated = standings.filter(({ since }) => since !== null)
  const own = dated.filter(({ isOwnDate }) => isOwnDate)
  const isOld = anniversary !== undefined
  const founded = fullest(
    own.filter(({ stage, since }) => stage === 'established' && !(isOld && isOfItem(item, since))),
  )
  const printed = founded ?? own.find(({ stage }) => stage !== 'established')
  if (printed && !(isOld && isOfItem(item, printed.since))) return printed.since
  if (anniversary?.from !== undefined) {
    return { edtf: anniversary.from, basis: 'inferred', evidence: anniversary.evidence }
  }
  return isOld ? null : (dated[0]?.since ?? null)
}

/** The first, or what tells more of its date: "since 1984", 1984年10月23日. */
function fullest([first, ...others]: readonly Standing[]): Standing | undefined {
  const start = first?.since?.edtf
  return others.find(({ since }) => start && since?.edtf.startsWith(`${start}-`)) ?? first
}

/** The year in brackets behind a partner in a list: "Linz (Austria, 1983)", 林茨市（1983年）. */
export function bracketed(item: ItemContext, pair: Pair): Dated | undefined {
  const bodies = pair.flatMap((side) => side.bodies)
  const date = mentionsOf(item, 'date').find(
    ({ start, end, to }) =>
      // "Action Plan (2017–2022)": for how long a paper holds.
      to === undefined &&
      /^\s?[)）]/.test(item.text.slice(end, end + 2)) &&
      bodies.some(
        (body) =>
          body.end < start && /^\s?[(（][^()（）]{0,30}$/.test(item.text.slice(body.end, start)),
      ),
  )
  return date && item.calendar.dated(date)
}

/** A tie that has an anniversary was not founded on the day the item tells of. */
function isOfItem(item: ItemContext, since: Dated | null): boolean {
  return since !== null && since.edtf === when(item)?.edtf
}

/**
 * The anniversary that the phrases of a tie are of; for the only tie of an item also one beside them
 * that does not say of what.
 */
export function anniversaryOf(
  item: ItemContext,
  { phrases, isAlone }: { phrases: readonly TiePhrase[]; isAlone: boolean },
): Anniversary | undefined {
  const beads = new Set(phrases.map(({ bead }) => bead))
  const isBeside = ({ of, evidence }: Anniversary): boolean =>
    Object.keys(of).length === 0 &&
    item.mentions.some(
      ({ bead, start }) => beads.has(bead) && evidence.some((one) => one.start === start),
    )
  const all = countsOfYears(item)
  const own = all.find(({ evidence }) =>
    evidence.some((one) => phrases.some((phrase) => overlaps(one, phrase))),
  )
  return own ?? (isAlone ? all.find(isBeside) : undefined)
}

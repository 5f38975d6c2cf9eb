import type { Mention, Placed } from '../mention.ts'
import { unitOf } from '../unit.ts'
import { dates, isEmpty } from './dates.ts'
import type { Compared } from './disagreement.ts'
import { isHeard, untold } from './facts.ts'
import { type Figure, figures } from './figures.ts'
import { isChinesePerson, people } from './people.ts'
import type { Checked } from './rule.ts'
import { versionOf } from './words.ts'

/**
 * A sentence without a counterpart, whose figure, day or person the other version has in another sentence and its own
 * version nowhere else: a free translation tells it there. A fact that the other version has nowhere is still missing.
 */
export function isToldElsewhere(item: Checked, bead: number): boolean {
  return carried(item, bead) && !untold(item).some((one) => one.bead === bead)
}

function carried(item: Checked, bead: number): boolean {
  return (
    isPaired(figures(item), bead, (one) => isWeighty(one) && isOnce(item, one)) ||
    isPaired(
      dates(item),
      bead,
      (one) => !isEmpty(one.from) && isOnce(item, one) && !isFragment(item, one, bead),
    ) ||
    isPaired(people(item), bead, (one) => isOnce(item, { ...one, ...one.name })) ||
    item.mentions.some((one) => one.bead === bead && isHeardThere(item, one))
  )
}

/** The bead has one of a pair that agrees, both of such a kind. */
function isPaired<M extends Placed>(
  { agreed }: Compared<M>,
  bead: number,
  isTelling: (one: M) => boolean,
): boolean {
  return agreed.some((pair) => pair.some((one) => one.bead === bead) && pair.every(isTelling))
}

/** 11月21日。 What stands behind the day is missing: nothing is told there. */
function isFragment({ text, segments, beads }: Checked, one: Placed, bead: number): boolean {
  if (one.bead === bead) return false
  const indexes = beads[one.bead]?.[one.lang] ?? []
  const rest = indexes
    .flatMap((index) => segments[index]?.span ?? [])
    .reduce((size, { start, end }) => size + text.slice(start, end).trim().length, 0)
  return rest - (one.end - one.start) <= leastBeside
}

/** A stop and "On": so few letters beside a day say nothing. */
const leastBeside = 4

/** 恩赫泰旺 and Enkhtaivan: a foreign name in Chinese of some length that a word of the English has the sound of. */
function isHeardThere(item: Checked, one: Placed<Mention>): boolean {
  if (one.type !== 'person' || one.lang !== 'zh' || one.name === undefined) return false
  const { text } = one.name
  return (
    [...text].length > 3 &&
    !isChinesePerson(one) &&
    isOnce(item, { ...one, ...one.name }) &&
    // The family name tells who it is: 埃米莉 sounds like the Camellia of an award.
    isHeard(item, text.split(/[·・•]/).at(-1) ?? text)
  )
}

/** Small counts are of many things. */
function isWeighty({ value, unit }: Figure): boolean {
  return value >= 10 || (unitOf(unit).kind !== 'count' && unit !== 'times')
}

/** Its version says it once: it is no repetition of what another sentence has said. */
function isOnce(item: Checked, { lang, start, end }: Placed): boolean {
  return versionOf(item, lang).split(item.text.slice(start, end)).length === 2
}

import type { Tally } from '../tally.ts'
import { isWhole, keyOf, type LineBead, singles } from './line-bead.ts'

/**
 * Counts beads as Vecalign's `score.py` does, strictly: a bead is right when both its sides are the
 * gold's. Precision is over all beads guessed, those of one side too; recall over the gold's beads of
 * two sides.
 */
export function strict(gold: readonly LineBead[], guess: readonly LineBead[]): Tally {
  const [wanted, guessed] = [keys(gold), keys(guess)]
  const whole = keys(gold.filter(isWhole))
  return {
    right: shared(guessed, wanted),
    guessed: guessed.size,
    found: shared(whole, guessed),
    gold: whole.size,
  }
}

/** Counts the lines that have no counterpart: how many of those guessed are such, and of such are guessed. */
export function leftAlone(gold: readonly LineBead[], guess: readonly LineBead[]): Tally {
  const [wanted, guessed] = [keys(gold.flatMap(singles)), keys(guess.flatMap(singles))]
  const right = shared(guessed, wanted)
  return { right, guessed: guessed.size, found: right, gold: wanted.size }
}

/** Counts the beads that cross others: how many of those guessed are the gold's, and of the gold's are guessed. */
export function acrossed(gold: readonly LineBead[], guess: readonly LineBead[]): Tally {
  const [wanted, guessed] = [keys(across(gold)), keys(across(guess))]
  const right = shared(guessed, wanted)
  return { right, guessed: guessed.size, found: right, gold: wanted.size }
}

/** The beads that one version tells before another, and the other version after it. */
function across(beads: readonly LineBead[]): LineBead[] {
  const first = (lines: readonly number[]) => Math.min(...lines)
  const inOrder = beads.filter(isWhole).sort((a, b) => first(a.source) - first(b.source))
  const places = inOrder.map(({ target }) => first(target))
  let highest = -1
  const most = places.map((place) => {
    highest = Math.max(highest, place)
    return highest
  })
  let least = Infinity
  return inOrder.toReversed().filter((_, back) => {
    const at = inOrder.length - 1 - back
    const place = places[at] ?? 0
    const isAcross = (most[at] ?? place) > place || least < place
    least = Math.min(least, place)
    return isAcross
  })
}

/** The counts of several documents together. */
export function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({
      right: a.right + b.right,
      guessed: a.guessed + b.guessed,
      found: a.found + b.found,
      gold: a.gold + b.gold,
    }),
    { right: 0, guessed: 0, found: 0, gold: 0 },
  )
}

function keys(beads: readonly LineBead[]): Set<string> {
  return new Set(beads.filter(({ source, target }) => source.length + target.length > 0).map(keyOf))
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((key) => others.has(key)).length
}

import { type Candidate, chances } from './chances.ts'
import type { Sizes } from './odds.ts'

/** A source and a target text, by index, that say the same, and how surely. */
export interface Match {
  readonly source: number
  readonly target: number
  /** 0 to 1: of matches with .9 nine in ten are right. */
  readonly chance: number
}

/** For each text of either side, the first that is the same: see `firstCopies`. */
export interface Copies {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

// A wrong pair costs more than a missed one. In shuffled news of few documents .85 gives a precision of .999 and
// a recall of .990 and more, .7 one of .997 and .993 (novels .995 and .88, .992 and .91).
const leastChance = 0.85
// Where texts stand in a bulletin its layout bears them out, and less will do. Of what is said in two parts,
// each has about half the chance.
const leastInBulletin = 0.7
const leastPart = 0.35
// What is less likely than this has no weight beside the rest, but would cost time.
const leastOdds = -8

/**
 * Which texts match one to one, the surest first. Nothing is forced: a pair in doubt is left out. Between
 * copies of one text there is no doubt: the first goes with the first.
 *
 * @param options.inParts one text may say what two of the other side do: then it matches the likelier part
 * @param options.inBulletin the texts stand in one bulletin
 */
export function matches(
  candidates: readonly Candidate[],
  copies: Copies,
  { inParts = false, inBulletin = inParts }: { inParts?: boolean; inBulletin?: boolean } = {},
): Match[] {
  const likely = candidates.filter(({ odds }) => odds >= leastOdds)
  const chance = chances(likely, sizesOf(copies))
  const whole = likely.map(({ source, target }, at) => ({
    source,
    target,
    chance: chance[at] ?? 0,
  }))
  const sums = sumsOf(whole, inParts ? () => 0 : (side, text) => copies[side][text] ?? text)
  return disjoint(whole.filter((one) => one.chance >= (inParts ? leastPart : 0)))
    .map((one) => ({ ...one, chance: sums(one) }))
    .filter(({ chance: sum }) => sum >= (inBulletin ? leastInBulletin : leastChance))
    .toSorted((a, b) => b.chance - a.chance || a.source - b.source)
}

/** How many texts there are. */
export function sizesOf({ source, target }: Copies): Sizes {
  return { source: source.length, target: target.length }
}

/** For each text the index of the first that is the same. */
export function firstCopies(texts: readonly string[]): number[] {
  const firsts = new Map<string, number>()
  return texts.map((text, at) => {
    const first = firsts.get(text) ?? at
    firsts.set(text, first)
    return first
  })
}

/**
 * For a match the chance that either text goes with the other or one like it, of the one side or of the
 * other. Texts are alike that have one key.
 */
function sumsOf(
  found: readonly Match[],
  keyOf: (side: keyof Copies, text: number) => number,
): (match: Match) => number {
  const sums = new Map<string, number>()
  const keysOf = ({ source, target }: Match) => [
    `${source} to ${keyOf('target', target)}`,
    `${keyOf('source', source)} from ${target}`,
  ]
  for (const one of found) {
    for (const key of keysOf(one)) sums.set(key, (sums.get(key) ?? 0) + one.chance)
  }
  return (one) => Math.min(1, Math.max(...keysOf(one).map((key) => sums.get(key) ?? 0)))
}

/** The matches, surest first, without those one of whose texts is matched already. */
function disjoint(found: readonly Match[]): Match[] {
  const used = { source: new Set<number>(), target: new Set<number>() }
  const sorted = found.toSorted(
    (a, b) => b.chance - a.chance || a.source - b.source || a.target - b.target,
  )
  return sorted.filter(({ source, target }) => {
    if (used.source.has(source) || used.target.has(target)) return false
    used.source.add(source)
    used.target.add(target)
    return true
  })
}

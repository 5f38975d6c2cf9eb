import type { Names, Tie, TieStage } from '../exchange.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { bare } from './ties-side.ts'
import type { Standing } from './ties-stage.ts'

/** The stages, the furthest last. */
export const stages: readonly TieStage[] = ['intent', 'established', 'signed', 'renewed', 'marked']

/** A tie as one bead tells it. */
export interface Told extends Tie {
  readonly level: TiePhrase['level']
  readonly standings: readonly Standing[]
  readonly phrases: readonly TiePhrase[]
}

/** One entry for a tie told twice; it stands where it came furthest. */
export function merged(found: readonly Told[]): Told[] {
  const kept: Told[] = []
  for (const one of found) {
    const at = kept.findIndex((other) => other.type === one.type && isSamePair(other, one))
    const before = kept[at]
    if (!before) kept.push(one)
    else kept[at] = joined(before, one)
  }
  return kept
}

function joined(a: Told, b: Told): Told {
  const further = stages.indexOf(a.stage) >= stages.indexOf(b.stage) ? a : b
  const country = a.country ?? b.country
  // The other sentence may name them the other way round.
  const [first, second] =
    isSame(a.between[0], b.between[0]) || isSame(a.between[1], b.between[1])
      ? b.between
      : b.between.toReversed()
  return {
    ...a,
    stage: further.stage,
    since: a.since ?? b.since,
    standings: [...a.standings, ...b.standings],
    phrases: [...a.phrases, ...b.phrases],
    between: [
      { ...first, ...a.between[0] },
      { ...second, ...a.between[1] },
    ],
    ...(country === undefined ? {} : { country }),
    evidence: [...a.evidence, ...b.evidence],
  }
}

function isSamePair(a: Tie, b: Tie): boolean {
  const [a0, a1] = a.between
  const [b0, b1] = b.between
  return (isSame(a0, b0) && isSame(a1, b1)) || (isSame(a0, b1) && isSame(a1, b0))
}

export function isSame(a: Names, b: Names): boolean {
  const holds = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && (x.includes(y) || y.includes(x))
  const zh = [a.zh, b.zh].map((name) => (name === undefined ? undefined : bare(name)))
  return holds(a.en, b.en) || holds(zh[0], zh[1])
}

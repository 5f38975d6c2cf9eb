import type { Names, Tie, TieStage, TieType } from '../exchange.ts'
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
    const at = kept.findIndex((other) => isSamePair(other, one) && isSameType(other, one))
    const before = kept[at]
    if (!before) kept.push(one)
    else kept[at] = joined(before, one)
  }
  return kept
}

/** "The sister relations of Hainan and Crete", told as 友好省区 elsewhere: the words of one leave open what the other tells. */
function isSameType(a: Tie, b: Tie): boolean {
  const endsAlike = (x = '\n', y = '\t'): boolean => x.endsWith(y) || y.endsWith(x)
  const areNamedSo = (): boolean =>
    a.between.every((one) =>
      b.between.some((other) => endsAlike(one.en, other.en) || endsAlike(one.zh, other.zh)),
    )
  return a.type === b.type || ([a, b].every(({ type }) => sisters.has(type)) && areNamedSo())
}

const sisters: ReadonlySet<TieType> = new Set(['sister-city', 'sister-region'])

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
    type: a.type === b.type ? a.type : 'sister-region',
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

/** Tells whether two ties join the same two. */
export function isSamePair(a: Tie, b: Tie): boolean {
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

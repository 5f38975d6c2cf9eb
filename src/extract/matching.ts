import munkres from 'munkres'

/** How alike two things are, and the least likeness at which they may be one. */
export interface Likeness<A, B> {
  score(a: A, b: B): number
  readonly floor: number
}

/**
 * Pairs each `a` with at most one `b` so that the sum of scores is greatest (Kuhn 1955; Munkres
 * 1957). Two things that score below `floor` stay apart, each with null. Pairs come in the order of
 * `as`; a `b` that stays alone follows the pair of the `b` before it.
 *
 * @throws {RangeError} when a score is not a finite number or the floor is not above 0
 */
export function matched<A, B>(
  as: readonly A[],
  bs: readonly B[],
  { score, floor }: Likeness<A, B>,
): [A | null, B | null][] {
  if (!(floor > 0)) throw new RangeError(`Expected a floor above 0, found ${floor}`)
  const gains = as.map((a) => bs.map((b) => finite(score(a, b))))
  return inOrder(as, bs, onlyChoice(gains, floor) ?? best(gains, floor))
}

/** The pairs that may be one, when none stands in the way of another: that is so of most lists, and soon told. */
function onlyChoice(gains: readonly number[][], floor: number): Map<number, number> | undefined {
  const chosen = new Map<number, number>()
  const taken = new Set<number>()
  for (const [a, row] of gains.entries()) {
    for (const [b, gain] of row.entries()) {
      if (gain < floor) continue
      if (chosen.has(a) || taken.has(b)) return undefined
      chosen.set(a, b)
      taken.add(b)
    }
  }
  return chosen
}

function best(gains: readonly number[][], floor: number): Map<number, number> {
  const costs = gains.map((row) => row.map((gain) => (gain < floor ? 0 : -gain)))
  return new Map(munkres(costs).filter(([a, b]) => (costs[a]?.[b] ?? 0) < 0))
}

function finite(score: number): number {
  if (!Number.isFinite(score)) throw new RangeError(`Expected a finite score, found ${score}`)
  return score
}

function inOrder<A, B>(
  as: readonly A[],
  bs: readonly B[],
  chosen: ReadonlyMap<number, number>,
): [A | null, B | null][] {
  const taken = new Set(chosen.values())
  const aloneAfter = (at: number): [null, B][] => {
    const next = bs.findIndex((_, index) => index > at && taken.has(index))
    return bs.slice(at + 1, next === -1 ? undefined : next).map((b) => [null, b])
  }
  const pairs = as.flatMap((a, index): [A | null, B | null][] => {
    const at = chosen.get(index)
    const b = at === undefined ? undefined : bs[at]
    return at === undefined || b === undefined ? [[a, null]] : [[a, b], ...aloneAfter(at)]
  })
  return [...aloneAfter(-1), ...pairs]
}

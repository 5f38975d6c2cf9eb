/** A source and a target text that belong together, and how much says so (log odds). */
export interface Anchor {
  readonly source: number
  readonly target: number
  readonly gain: number
}

/**
 * The heaviest subsequence of anchors, given in order of the source, that rises in both sides.
 *
 * @param size how many target texts there are
 */
export function heaviestChain(found: readonly Anchor[], size: number): Anchor[] {
  const sums = new Float64Array(found.length)
  const befores = new Int32Array(found.length)
  const heaviest = runningMaxima(size, sums)
  found.forEach(({ target, gain }, at) => {
    const before = heaviest.before(target)
    befores[at] = before
    sums[at] = gain + (sums[before] ?? 0)
    heaviest.enter(target, at)
  })
  const chain: Anchor[] = []
  for (let at = heaviest.before(size); at >= 0; at = befores[at] ?? -1) {
    const anchor = found[at]
    if (anchor) chain.push(anchor)
  }
  return chain.reverse()
}

/** Of things entered at places, the heaviest before a place; -1 when there is none (the tree of Fenwick 1994). */
function runningMaxima(size: number, weights: Float64Array) {
  const tree = new Int32Array(size + 1).fill(-1)
  const heavier = (a: number, b: number) => ((weights[a] ?? -1) > (weights[b] ?? -1) ? a : b)
  return {
    before(place: number): number {
      let best = -1
      for (let node = place; node > 0; node -= node & -node) best = heavier(tree[node] ?? -1, best)
      return best
    },
    enter(place: number, thing: number): void {
      for (let node = place + 1; node <= size; node += node & -node) {
        tree[node] = heavier(thing, tree[node] ?? -1)
      }
    },
  }
}

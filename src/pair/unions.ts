/** Disjoint sets of 0 … size-1 (Tarjan 1975), read out in the order of their first members. */
export function unions(size: number): {
  tie: (a: number, b: number) => void
  members: () => number[][]
} {
  const parents = Array.from({ length: size }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at
      at = parents[at] ?? at
    }
    return at
  }
  return {
    tie: (a, b) => {
      parents[root(b)] = root(a)
    },
    members: () => {
      const found = new Map<number, number[]>()
      parents.forEach((_, index) => {
        const key = root(index)
        const known = found.get(key)
        if (known) known.push(index)
        else found.set(key, [index])
      })
      return [...found.values()]
    },
  }
}

import { margin } from './weights.ts'

/** Two nodes that are one, as far as the two alone tell. */
interface Edge {
  readonly a: string
  readonly b: string
  readonly bits: number
}

type Pair = readonly [string, string]

/** What is known of nodes that may be one; it is read in order of name, so its own order tells nothing. */
export interface Web {
  readonly nodes: readonly string[]
  /** Pairs that are the same. */
  readonly edges: readonly Edge[]
  /** Pairs that a person has said are one. */
  readonly merged: readonly Pair[]
  /** Tells whether a person has said that two are not one. */
  readonly isApart: (a: string, b: string) => boolean
  /** Tells whether what is known of the one rules out the other. */
  readonly contradicts: (a: string, b: string) => boolean
}

export interface Gathered {
  /** The nodes that are one, each list in order. */
  readonly groups: readonly (readonly string[])[]
  /** Edges between groups, left for a person. */
  readonly open: readonly Edge[]
}

/**
 * The nodes that are one. A person's word comes first, then edges from the surest on; no group ever
 * holds two that exclude each other. Where a node fits two that do about equally well, it joins
 * neither. What comes out depends on the web alone.
 */
export function gathered(web: Web): Gathered {
  const groups = new Groups(web.nodes)
  for (const [a, b] of web.merged) groups.join(a, b)
  const excludes = exclusion(web, groups.copy())
  const edges = inOrder(web.edges.filter(({ a, b }) => !web.isApart(a, b)))
  const torn = tornBetween(edges, excludes)
  for (const edge of edges) {
    if (torn.has(edge)) continue
    const [into, from] = [groups.of(edge.a), groups.of(edge.b)]
    if (into === from) continue
    if (!into.some((a) => from.some((b) => excludes(a, b)))) groups.join(edge.a, edge.b)
  }
  return {
    groups: groups.all(),
    open: edges.filter(({ a, b }) => groups.of(a) !== groups.of(b)),
  }
}

/** Nodes in groups that are joined step by step. */
class Groups {
  readonly #of: Map<string, string[]>

  constructor(nodes: readonly string[]) {
    this.#of = new Map(nodes.map((node) => [node, [node]]))
  }

  of(node: string): readonly string[] {
    return this.#at(node)
  }

  join(a: string, b: string): void {
    const [into, from] = [this.#at(a), this.#at(b)]
    if (into === from) return
    into.push(...from)
    for (const node of from) this.#of.set(node, into)
  }

  /** The groups as they are now, each node's by its name. */
  copy(): ReadonlyMap<string, readonly string[]> {
    return new Map(Array.from(this.#of, ([node, group]) => [node, [...group]]))
  }

  all(): string[][] {
    const sorted = [...new Set(this.#of.values())].map((group) => group.toSorted())
    return sorted.sort(([a = ''], [b = '']) => byCode(a, b))
  }

  #at(node: string): string[] {
    const group = this.#of.get(node)
    if (!group) throw new RangeError(`Cannot find node "${node}" among those given`)
    return group
  }
}

/**
 * Whether two may never stand in one group. Of those that a person has merged in spite of what speaks
 * against it, a third need not agree with all: being the same as one of them is enough.
 */
function exclusion(
  { edges, isApart, contradicts }: Web,
  merged: ReadonlyMap<string, readonly string[]>,
): (a: string, b: string) => boolean {
  const same = new Set(edges.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const groupOf = (node: string) => merged.get(node) ?? [node]
  const isExcused = (a: string, b: string) => groupOf(b).some((other) => same.has(`${a} ${other}`))
  return (a, b) => {
    if (isApart(a, b)) return true
    if (groupOf(a).includes(b) || isExcused(a, b) || isExcused(b, a)) return false
    return contradicts(a, b)
  }
}

/** Edges of a node to two others that exclude each other, where neither is much surer. */
function tornBetween(
  edges: readonly Edge[],
  excludes: (a: string, b: string) => boolean,
): ReadonlySet<Edge> {
  const ends = new Map<string, { edge: Edge; to: string }[]>()
  const put = (node: string, to: string, edge: Edge) =>
    ends.set(node, [...(ends.get(node) ?? []), { edge, to }])
  for (const edge of edges) {
    put(edge.a, edge.b, edge)
    put(edge.b, edge.a, edge)
  }
  const isTorn = (
    { edge, to }: { edge: Edge; to: string },
    all: readonly { edge: Edge; to: string }[],
  ) => all.some((rival) => rival.edge.bits > edge.bits - margin && excludes(to, rival.to))
  const torn = [...ends.values()].flatMap((all) => all.filter((one) => isTorn(one, all)))
  return new Set(torn.map(({ edge }) => edge))
}

/** The surest first; of equals, by the names of their ends, whichever of the two stands first. */
function inOrder(edges: readonly Edge[]): Edge[] {
  const ends = ({ a, b }: Edge): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  return edges.toSorted((x, y) => y.bits - x.bits || byCode(ends(x), ends(y)))
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

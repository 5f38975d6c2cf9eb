import type { Database } from 'libsql'
import { compare } from '../identity/compare.ts'
import { gathered } from '../identity/gathered.ts'
import { contradictions } from '../identity/verdict.ts'
import { areApart, type Decided, decidedAbout } from './decided.ts'
import { sameAs } from './edges.ts'
import { type Group, nameGroups } from './name-groups.ts'
import { type Node, nodesAt, seqOf } from './nodes.ts'
import { prepared } from './prepared.ts'

/**
 * Gathers the nodes given, and all that are bound up with them, into entities anew. What comes out
 * depends on what the record holds and on what people have decided, not on what was there before;
 * only the ids of entities stay.
 */
export function settle(database: Database, from: Iterable<number>): void {
  const { nodes, decided } = boundUp(database, from)
  const bySeq = new Map(nodes.map((node) => [node.seq, node]))
  const byHash = new Map(nodes.map((node) => [node.hash, node]))
  const edges = sameEdges(database, nodes).flatMap(({ a, b, bits }) => {
    const [x, y] = [bySeq.get(a), bySeq.get(b)]
    return x && y ? [{ a: x.hash, b: y.hash, bits }] : []
  })
  const { groups } = gathered({
    nodes: [...byHash.keys()],
    edges,
    merged: decided.merged.filter(([a, b]) => byHash.has(a) && byHash.has(b)),
    isApart: decided.isApart,
    contradicts: contradiction(byHash),
  })
  const named = groups.map((hashes): Group => hashes.flatMap((hash) => byHash.get(hash) ?? []))
  nameGroups(database, named)
  openEdges(database, nodes)
}

/** The nodes that are the same as those given, step by step, or that a person has spoken of with them. */
function boundUp(database: Database, from: Iterable<number>): { nodes: Node[]; decided: Decided } {
  const fellows = prepared(database, 'SELECT seq AS node FROM node WHERE entity = ?')
  const found = new Map<number, Node>()
  const decided: Decided[] = []
  let next = new Set(from)
  while (next.size > 0) {
    const nodes = nodesAt(database, next)
    for (const node of nodes) found.set(node.seq, node)
    const said = decidedAbout(
      database,
      nodes.map(({ hash }) => hash),
    )
    decided.push(said)
    const near = [
      ...nodes.flatMap(({ seq }) => sameAs(database, seq)),
      ...nodes.flatMap(({ entity }) =>
        entity === '' ? [] : (fellows.all(entity) as { node: number }[]).map(({ node }) => node),
      ),
    ]
    const spokenOf = said.merged.flat().flatMap((hash) => seqOf(database, hash) ?? [])
    next = new Set([...near, ...spokenOf].filter((seq) => !found.has(seq)))
  }
  return {
    nodes: [...found.values()],
    decided: {
      merged: decided.flatMap(({ merged }) => merged),
      isApart: (a, b) => decided.some((said) => said.isApart(a, b)),
    },
  }
}

interface EdgeRow {
  readonly a: number
  readonly b: number
  readonly bits: number
}

function sameEdges(database: Database, nodes: readonly Node[]): EdgeRow[] {
  const find = prepared(database, 'SELECT a, b, bits FROM edge WHERE a = ? AND same = 1')
  return nodes.flatMap(({ seq }) => find.all(seq) as EdgeRow[])
}

/** Whether two nodes rule each other out; each pair is compared once. */
function contradiction(byHash: ReadonlyMap<string, Node>): (a: string, b: string) => boolean {
  const found = new Map<string, boolean>()
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const before = found.get(key)
    if (before !== undefined) return before
    const [x, y] = [byHash.get(a), byHash.get(b)]
    const ruled =
      x !== undefined &&
      y !== undefined &&
      compare(x.known, y.known).reasons.some(({ ground }) => contradictions.has(ground))
    found.set(key, ruled)
    return ruled
  }
}

interface Joining {
  readonly a: number
  readonly b: number
  readonly open: number
  /** The entities of its two ends. */
  readonly x: string
  readonly y: string
}

/** Marks the edges that join two entities and that nobody has decided about: they are proposals. */
function openEdges(database: Database, nodes: readonly Node[]): void {
  const find = prepared(
    database,
    `SELECT edge.a, edge.b, edge.open, one.entity AS x, other.entity AS y
     FROM edge JOIN node AS one ON one.seq = edge.a JOIN node AS other ON other.seq = edge.b
     WHERE edge.a = ?1 OR edge.b = ?1`,
  )
  const mark = prepared(database, 'UPDATE edge SET open = ? WHERE a = ? AND b = ?')
  for (const { seq } of nodes) {
    for (const { a, b, open, x, y } of find.all(seq) as Joining[]) {
      const is = x !== y && !areApart(database, x, y) ? 1 : 0
      if (is !== open) mark.run(is, a, b)
    }
  }
}

import type { Database } from 'libsql'
import type { Reason } from '../entity.ts'
import { compare, verdict } from '../identity/compare.ts'
import type { Verdict } from '../identity/verdict.ts'
import { sameExchange, sameItem } from '../identity/weights.ts'
import { candidatesOf, type Node, nodesAt } from './nodes.ts'
import { prepared } from './prepared.ts'

/** Compares nodes with all that may be one with them, and keeps what comes of it in place of what was kept. */
export function drawEdges(database: Database, nodes: readonly Node[]): void {
  const drop = prepared(database, 'DELETE FROM edge WHERE a = ? OR b = ?')
  const insert = prepared(
    database,
    'INSERT INTO edge (a, b, same, open, bits, reasons) VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING',
  )
  for (const node of nodes) {
    // Edges with nodes that found it, and not it them, are found again from here.
    const before = neighbours(database, node.seq)
    drop.run(node.seq, node.seq)
    const others = new Set([...candidatesOf(database, node), ...before])
    for (const other of nodesAt(database, others)) {
      const { is, bits, reasons } = compared(database, node, other)
      if (is === 'different') continue
      const [a, b] = node.seq < other.seq ? [node.seq, other.seq] : [other.seq, node.seq]
      insert.run(a, b, is === 'same' ? 1 : 0, bits, JSON.stringify(reasons))
    }
  }
}

/** The nodes that are the same as one, as far as the two alone tell. */
export function sameAs(database: Database, seq: number): number[] {
  const rows = prepared(
    database,
    'SELECT b AS node FROM edge WHERE a = ? AND same = 1 UNION SELECT a FROM edge WHERE b = ? AND same = 1',
  ).all(seq, seq) as { node: number }[]
  return rows.map(({ node }) => node)
}

function neighbours(database: Database, seq: number): number[] {
  const rows = prepared(
    database,
    'SELECT b AS node FROM edge WHERE a = ? UNION SELECT a FROM edge WHERE b = ?',
  ).all(seq, seq) as { node: number }[]
  return rows.map(({ node }) => node)
}

/** The verdict on two nodes by what they say and by where they stand. */
function compared(database: Database, a: Node, b: Node): Verdict {
  const told = compare(a.known, b.known)
  if (told.is === 'different') return told
  const placed = standing(database, a.seq, b.seq)
  return placed ? verdict([...told.reasons, placed]) : told
}

/** Two parties of one exchange are two; of one item in two bulletins, with one name, they are one. */
function standing(database: Database, a: number, b: number): Reason | undefined {
  const met = prepared(
    database,
    `SELECT 1 FROM sighting AS one JOIN sighting AS other ON other.node = ? AND other.bulletin = one.bulletin
       WHERE one.node = ? AND EXISTS (
         SELECT 1 FROM json_each(one.items) AS x JOIN json_each(other.items) AS y ON x.value = y.value)
       LIMIT 1`,
  ).all(a, b)
  if (met.length > 0) return { ground: 'same-exchange', bits: sameExchange }
  const [x, y] = [itemsOf(database, a), itemsOf(database, b)]
  return x.some((item) => y.includes(item)) ? { ground: 'same-item', bits: sameItem } : undefined
}

const fewSightings = 8

/** The items of a node that few bulletins tell of: only such need the help of a shared item. */
function itemsOf(database: Database, seq: number): string[] {
  const rows = prepared(database, 'SELECT items FROM sighting WHERE node = ? LIMIT ?').all(
    seq,
    fewSightings,
  ) as { items: string }[]
  return rows.flatMap(({ items }) => JSON.parse(items) as string[])
}

import type { Database } from 'libsql'
import { prepared } from './prepared.ts'

/** What people have settled about some nodes, by the nodes' hashes. */
export interface Decided {
  readonly merged: readonly (readonly [string, string])[]
  isApart(a: string, b: string): boolean
}

interface Anchor {
  readonly decision: number
  readonly kind: 'merge' | 'apart' | 'split'
  readonly part: 'a' | 'b'
  readonly hash: string
}

/** All decisions in force that speak of any of the nodes. */
export function decidedAbout(database: Database, hashes: readonly string[]): Decided {
  const anchors = anchorsOf(database, hashes)
  const merged: [string, string][] = []
  const apart = new Set<string>()
  for (const decision of new Set(anchors.map((anchor) => anchor.decision))) {
    const group = anchors.filter((anchor) => anchor.decision === decision)
    const [a, b] = [hashesOf(group, 'a'), hashesOf(group, 'b')]
    if (group[0]?.kind === 'merge') {
      const [first = '', ...others] = [...a, ...b]
      merged.push(...others.map((hash): [string, string] => [first, hash]))
    } else {
      for (const x of a) for (const y of b) apart.add(`${x} ${y}`).add(`${y} ${x}`)
    }
  }
  return { merged, isApart: (a, b) => apart.has(`${a} ${b}`) }
}

function hashesOf(anchors: readonly Anchor[], part: 'a' | 'b'): string[] {
  return anchors.flatMap((anchor) => (anchor.part === part ? [anchor.hash] : []))
}

function anchorsOf(database: Database, hashes: readonly string[]): Anchor[] {
  const find = prepared(
    database,
    `SELECT other.decision, decision.kind, other.part, other.hash
     FROM entity_decision_node AS one
     JOIN entity_decision AS decision ON decision.id = one.decision AND decision.undone = 0 AND decision.kind <> 'rename'
     JOIN entity_decision_node AS other ON other.decision = one.decision
     WHERE one.hash = ?`,
  )
  const found = new Map<string, Anchor>()
  for (const hash of hashes) {
    for (const anchor of find.all(hash) as Anchor[]) {
      found.set(`${anchor.decision} ${anchor.part} ${anchor.hash}`, anchor)
    }
  }
  return [...found.values()]
}

/** Tells whether a person has said that two entities are not one. */
export function areApart(database: Database, a: string, b: string): boolean {
  const found = prepared(
    database,
    `SELECT 1 FROM node AS one
       JOIN entity_decision_node AS this ON this.hash = one.hash
       JOIN entity_decision AS decision ON decision.id = this.decision AND undone = 0 AND kind IN ('apart', 'split')
       JOIN entity_decision_node AS that ON that.decision = this.decision AND that.part <> this.part
       JOIN node AS other ON other.hash = that.hash
       WHERE one.entity = ? AND other.entity = ? LIMIT 1`,
  ).all(a, b)
  return found.length > 0
}

/** Lets all that was decided about one node hold for the one that took its place. */
export function passOn(database: Database, from: string, to: string): void {
  prepared(
    database,
    `INSERT INTO entity_decision_node (decision, part, hash)
       SELECT decision, part, ? FROM entity_decision_node WHERE hash = ? ON CONFLICT DO NOTHING`,
  ).run(to, from)
}

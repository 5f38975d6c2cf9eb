import type { Database } from 'libsql'
import type { Node } from './nodes.ts'
import { prepared } from './prepared.ts'

/** Nodes that are one. */
export type Group = readonly Node[]

interface EntityRow {
  readonly seq: number
  readonly id: string
  readonly leads_to: string | null
}

/**
 * Gives each group of nodes its entity. Every id goes with the node that it was made for; where a
 * group has several, the one that a person chose is kept, else the oldest, and the others lead to it.
 */
export function nameGroups(database: Database, groups: readonly Group[]): void {
  for (const group of groups) {
    const entities = founded(database, group)
    const chosen = chosenOf(database, group)
    const kept = entities.find(({ id }) => id === chosen) ?? entities[0] ?? minted(database, group)
    leadTo(database, kept.id, entities)
    place(database, kept.id, group)
  }
}

function leadTo(database: Database, kept: string, entities: readonly EntityRow[]): void {
  const lead = prepared(database, 'UPDATE entity SET leads_to = ? WHERE seq = ?')
  for (const { seq, id, leads_to } of entities) {
    const to = id === kept ? null : kept
    if (to !== leads_to) lead.run(to, seq)
  }
}

function place(database: Database, kept: string, group: Group): void {
  const move = prepared(database, 'UPDATE node SET entity = ? WHERE seq = ?')
  for (const { seq, entity } of group) if (entity !== kept) move.run(kept, seq)
}

/** The entities made for nodes of the group, the oldest first. */
function founded(database: Database, group: Group): EntityRow[] {
  const find = prepared(database, 'SELECT seq, id, leads_to FROM entity WHERE founder = ?')
  const rows = group.flatMap(({ seq }) => find.all(seq) as EntityRow[])
  return rows.sort((a, b) => a.seq - b.seq)
}

/** The entity that a person last said the others are to be merged into. */
function chosenOf(database: Database, group: Group): string | undefined {
  const find = prepared(
    database,
    `SELECT decision.id, decision.a FROM entity_decision_node JOIN entity_decision AS decision ON decision.id = entity_decision_node.decision
     WHERE entity_decision_node.hash = ? AND decision.kind = 'merge' AND decision.undone = 0
     ORDER BY decision.id DESC LIMIT 1`,
  )
  const rows = group.flatMap(({ hash }) => find.all(hash) as { id: number; a: string }[])
  return rows.sort((a, b) => b.id - a.id)[0]?.a
}

/** A new entity for the group, called by the id that it has in a bulletin, with a number where that is taken. */
function minted(database: Database, group: Group): { id: string } {
  const [founder] = group
  const [first] = prepared(
    database,
    'SELECT local, type FROM sighting WHERE node = ? ORDER BY bulletin, local LIMIT 1',
  ).all(founder?.seq ?? 0) as { local: string; type: string }[]
  const { local = 'entity', type = 'person' } = first ?? {}
  const find = prepared(database, 'SELECT founder, type FROM entity WHERE id = ?')
  for (let number = 1; ; number++) {
    const id = number === 1 ? local : `${local}-${number}`
    const [taken] = find.all(id) as { founder: number | null; type: string }[]
    if (taken && (taken.founder !== null || taken.type !== type)) continue
    prepared(
      database,
      `INSERT INTO entity (id, type, founder) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET founder = excluded.founder, leads_to = NULL`,
    ).run(id, type, founder?.seq ?? 0)
    return { id }
  }
}

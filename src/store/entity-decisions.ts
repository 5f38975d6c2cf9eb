import type { Database } from 'libsql'
import type { EntityDecision, KeptEntityDecision } from '../entity.ts'
import { DragomanError } from '../error.ts'
import type { Names } from '../exchange.ts'
import { areApart } from './decided.ts'
import { entityOfAnyType } from './entity-ids.ts'
import { relink } from './link.ts'
import { nodeFor, nodeHash, nodesAt } from './nodes.ts'
import { settle } from './settle.ts'

/**
 * Settles something about entities, and keeps it.
 *
 * @throws {DragomanError} `not-found` for an id that leads to no entity
 * @throws {RangeError} for what cannot be settled so: two that are one already, two of different types
 */
export function decide(
  database: Database,
  decision: EntityDecision,
  made: Date,
): KeptEntityDecision {
  const work = database.transaction(() => {
    const a = found(database, decision.a)
    const kept = (b: string, name?: Names) =>
      insert(database, { ...decision, a, b, made: made.toISOString(), ...(name && { name }) })
    if (decision.kind === 'rename') {
      const id = kept('', decision.name)
      anchor(database, id, { a: hashesOf(database, a), b: [] })
      return id
    }
    if (decision.kind === 'split') {
      const { rest, parted } = part(database, a, decision.bulletin)
      const id = kept(decision.bulletin)
      anchor(database, id, { a: rest, b: parted })
      settleAbout(database, id)
      return id
    }
    const b = found(database, decision.b)
    refuse(database, decision.kind, a, b)
    const id = kept(b)
    anchor(database, id, { a: hashesOf(database, a), b: hashesOf(database, b) })
    settleAbout(database, id)
    return id
  })
  return decisionAt(database, work.immediate())
}

/**
 * Takes a decision back, the last one when none is named.
 *
 * @throws {DragomanError} `not-found` when there is none such in force
 */
export function undo(database: Database, id?: number): KeptEntityDecision {
  const work = database.transaction(() => {
    const inForce = database
      .prepare('SELECT id FROM entity_decision WHERE undone = 0 ORDER BY id DESC')
      .all() as { id: number }[]
    const row = inForce.find((one) => id === undefined || one.id === id)
    if (!row) {
      const which = id === undefined ? 'a decision' : `decision ${id}`
      throw new DragomanError(
        'not-found',
        `Cannot undo ${which}: none such is in force; "dragoman entities show ID" lists those about an entity`,
      )
    }
    database.prepare('UPDATE entity_decision SET undone = 1 WHERE id = ?').run(row.id)
    settleAbout(database, row.id)
    return row.id
  })
  return decisionAt(database, work.immediate())
}

function found(database: Database, id: string): string {
  const entity = entityOfAnyType(database, id)
  if (entity !== undefined) return entity
  throw new DragomanError(
    'not-found',
    `Cannot find entity "${id}" in the record: ids are those that "dragoman entities" prints and the site's addresses of people end with`,
  )
}

function refuse(database: Database, kind: 'merge' | 'apart', a: string, b: string): void {
  if (a === b) {
    const instead =
      kind === 'merge' ? '' : '; split one bulletin off, or undo the decision that merged them'
    throw new RangeError(`Cannot ${kind} them: both lead to "${a}" already${instead}`)
  }
  const [x, y] = [a, b].map((id) => typeOf(database, id))
  if (x !== y) {
    throw new RangeError(`Cannot ${kind} "${a}" and "${b}": they are of types "${x}" and "${y}"`)
  }
  if (kind === 'merge' && areApart(database, a, b)) {
    throw new RangeError(
      `Cannot merge "${a}" and "${b}": a decision keeps them apart; undo it first ("dragoman entities show ${a}" lists it)`,
    )
  }
}

function typeOf(database: Database, id: string): string | undefined {
  const [row] = database.prepare('SELECT type FROM entity WHERE id = ?').all(id) as {
    type: string
  }[]
  return row?.type
}

/** Parts what a bulletin tells of from the rest of an entity, by nodes of its own. */
function part(
  database: Database,
  entity: string,
  bulletin: string,
): { rest: string[]; parted: string[] } {
  const rows = database
    .prepare(
      `SELECT sighting.bulletin, sighting.local, sighting.node
       FROM node JOIN sighting ON sighting.node = node.seq WHERE node.entity = ?`,
    )
    .all(entity) as { bulletin: string; local: string; node: number }[]
  const inside = rows.filter((row) => row.bulletin === bulletin)
  if (inside.length === 0 || inside.length === rows.length) {
    const where = inside.length === 0 ? 'not told of in it' : 'told of nowhere else'
    throw new RangeError(`Cannot split bulletin "${bulletin}" off "${entity}": it is ${where}`)
  }
  const move = database.prepare(
    'UPDATE sighting SET node = ?, own = 1 WHERE bulletin = ? AND local = ? AND node = ?',
  )
  const touched = new Set<number>()
  const parted = inside.flatMap(({ local, node }) =>
    nodesAt(database, [node]).map(({ known: { profile } }) => {
      const hash = nodeHash(profile, `${bulletin} ${local}`)
      const own = nodeFor(database, hash, profile)
      move.run(own, bulletin, local, node)
      touched.add(node).add(own)
      return hash
    }),
  )
  relink(database, touched)
  const rest = hashesOf(database, entity).filter((hash) => !parted.includes(hash))
  return { rest, parted }
}

function hashesOf(database: Database, entity: string): string[] {
  const rows = database.prepare('SELECT hash FROM node WHERE entity = ?').all(entity)
  return (rows as { hash: string }[]).map(({ hash }) => hash)
}

function insert(
  database: Database,
  { kind, made, a, b, name }: { kind: string; made: string; a: string; b: string; name?: Names },
): number {
  const { lastInsertRowid } = database
    .prepare('INSERT INTO entity_decision (kind, made, a, b, name) VALUES (?, ?, ?, ?, ?)')
    .run(kind, made, a, b, name ? JSON.stringify(name) : '')
  return Number(lastInsertRowid)
}

function anchor(
  database: Database,
  decision: number,
  parts: { readonly a: readonly string[]; readonly b: readonly string[] },
): void {
  const put = database.prepare(
    'INSERT INTO entity_decision_node (decision, part, hash) VALUES (?, ?, ?)',
  )
  for (const part of ['a', 'b'] as const) {
    for (const hash of new Set(parts[part])) put.run(decision, part, hash)
  }
}

function settleAbout(database: Database, decision: number): void {
  const rows = database
    .prepare(
      'SELECT node.seq FROM entity_decision_node JOIN node ON node.hash = entity_decision_node.hash WHERE decision = ?',
    )
    .all(decision) as { seq: number }[]
  settle(
    database,
    rows.map(({ seq }) => seq),
  )
}

interface DecisionRow extends Omit<KeptEntityDecision, 'name' | 'undone'> {
  readonly name: string
  readonly undone: number
}

function keptOf({ name, undone, ...row }: DecisionRow): KeptEntityDecision {
  return { ...row, ...(name !== '' && { name: JSON.parse(name) as Names }), undone: undone === 1 }
}

function decisionAt(database: Database, id: number): KeptEntityDecision {
  const [row] = database
    .prepare('SELECT * FROM entity_decision WHERE id = ?')
    .all(id) as DecisionRow[]
  if (!row) throw new RangeError(`Cannot find decision ${id}`)
  return keptOf(row)
}

/** What people have settled about an entity, the last first. */
export function decisionsOn(database: Database, entity: string): KeptEntityDecision[] {
  const rows = database
    .prepare(
      `SELECT DISTINCT decision.* FROM node
       JOIN entity_decision_node ON entity_decision_node.hash = node.hash
       JOIN entity_decision AS decision ON decision.id = entity_decision_node.decision
       WHERE node.entity = ? ORDER BY decision.id DESC`,
    )
    .all(entity) as DecisionRow[]
  return rows.map(keptOf)
}

/** The decision in force that merges the entity of a node into another's. */
export function mergedBy(database: Database, hash: string): number | undefined {
  const [row] = database
    .prepare(
      `SELECT decision.id FROM entity_decision_node JOIN entity_decision AS decision ON decision.id = entity_decision_node.decision
       WHERE hash = ? AND part = 'b' AND kind = 'merge' AND undone = 0 ORDER BY decision.id DESC LIMIT 1`,
    )
    .all(hash) as { id: number }[]
  return row?.id
}

/** The name that a person last gave to an entity. */
export function givenName(database: Database, entity: string): Names | undefined {
  const [row] = database
    .prepare(
      `SELECT decision.name FROM node
       JOIN entity_decision_node ON entity_decision_node.hash = node.hash
       JOIN entity_decision AS decision ON decision.id = entity_decision_node.decision
       WHERE node.entity = ? AND kind = 'rename' AND undone = 0 ORDER BY decision.id DESC LIMIT 1`,
    )
    .all(entity) as { name: string }[]
  return row && (JSON.parse(row.name) as Names)
}

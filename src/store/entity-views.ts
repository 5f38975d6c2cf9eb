import type { Database } from 'libsql'
import type {
  EntityBrief,
  EntityProposal,
  EntityType,
  EntityView,
  Link,
  Reason,
} from '../entity.ts'
import type { Names } from '../exchange.ts'
import type { Profile } from '../identity/profile.ts'
import { decisionsOn, givenName, mergedBy } from './entity-decisions.ts'
import { keptOfEntity } from './kept.ts'
import { prepared } from './prepared.ts'
import { nameForms, summaryOf } from './seen.ts'
import type { Kept } from './views.ts'

/** Everything about one entity, by its own id. */
export function entityView(database: Database, id: string): EntityView {
  const { type, sides, titles, kept } = told(database, id)
  return {
    id,
    type,
    names: nameForms(kept, type),
    sides,
    titles,
    ids: idsLeadingTo(database, id),
    links: linksOf(database, id),
    proposals: proposalsOf(database, id),
    decisions: decisionsOn(database, id),
  }
}

/** Pairs of entities that may be one, the likeliest first. */
export function proposals(database: Database, most: number): EntityProposal[] {
  const rows = prepared(
    database,
    `${openPairs} GROUP BY x, y ORDER BY bits DESC, x, y LIMIT ?`,
  ).all(most) as PairRow[]
  return rows.map((row) => proposalOf(database, row))
}

function proposalsOf(database: Database, id: string): EntityProposal[] {
  const rows = prepared(
    database,
    `${openPairs} AND (one.entity = ?1 OR other.entity = ?1) GROUP BY x, y ORDER BY bits DESC, x, y`,
  ).all(id) as PairRow[]
  return rows.map((row) => proposalOf(database, row))
}

interface PairRow {
  readonly x: string
  readonly y: string
  readonly bits: number
  readonly reasons: string
}

// SQLite takes the other columns of a group from the row that has the greatest `bits`.
const openPairs = `
  SELECT min(one.entity, other.entity) AS x, max(one.entity, other.entity) AS y,
    max(edge.bits) AS bits, edge.reasons
  FROM edge JOIN node AS one ON one.seq = edge.a JOIN node AS other ON other.seq = edge.b
  WHERE edge.open = 1`

function proposalOf(database: Database, { x, y, bits, reasons }: PairRow): EntityProposal {
  const [a, b] = [brief(database, x), brief(database, y)]
  return { a, b, score: chance(bits), reasons: JSON.parse(reasons) as Reason[] }
}

function brief(database: Database, id: string): EntityBrief {
  const { type, names, sides, titles } = told(database, id)
  const [row] = prepared(
    database,
    `SELECT count(DISTINCT bulletin) AS bulletins
       FROM node JOIN sighting ON sighting.node = node.seq WHERE node.entity = ?`,
  ).all(id) as { bulletins: number }[]
  return { id, type, names, sides, titles, bulletins: row?.bulletins ?? 0 }
}

function told(
  database: Database,
  id: string,
): Pick<EntityBrief, 'type' | 'names' | 'sides' | 'titles'> & { kept: Kept[] } {
  const [row] = prepared(database, 'SELECT type FROM entity WHERE id = ?').all(id) as {
    type: EntityType
  }[]
  const type = row?.type ?? 'person'
  const kept = keptOfEntity(database, type, id)
  return { type, ...summaryOf(kept, type, givenName(database, id)), kept }
}

function idsLeadingTo(database: Database, id: string): string[] {
  const rows = prepared(database, 'SELECT id FROM entity WHERE leads_to = ? ORDER BY id').all(
    id,
  ) as {
    id: string
  }[]
  return rows.map((row) => row.id)
}

interface SightingRow {
  readonly bulletin: string
  readonly local: string
  readonly node: number
  readonly hash: string
  readonly profile: string
  readonly founder: number
}

function linksOf(database: Database, id: string): Link[] {
  const rows = prepared(
    database,
    `SELECT sighting.bulletin, sighting.local, node.seq AS node, node.hash, node.profile,
         entity.founder
       FROM node JOIN sighting ON sighting.node = node.seq JOIN entity ON entity.id = node.entity
       WHERE node.entity = ? ORDER BY sighting.first, sighting.bulletin, sighting.local`,
  ).all(id) as SightingRow[]
  return rows.map((row) => linkOf(database, row))
}

function linkOf(database: Database, { bulletin, local, node, hash, profile }: SightingRow): Link {
  const names: readonly Names[] = (JSON.parse(profile) as Profile).names
  const [best] = prepared(
    database,
    `SELECT edge.bits, edge.reasons FROM edge
       JOIN node AS one ON one.seq = edge.a JOIN node AS other ON other.seq = edge.b
       WHERE (edge.a = ?1 OR edge.b = ?1) AND one.entity = other.entity ORDER BY edge.bits DESC LIMIT 1`,
  ).all(node) as { bits: number; reasons: string }[]
  const decision = mergedBy(database, hash)
  return {
    bulletin,
    local,
    names,
    score: decision === undefined && best ? chance(best.bits) : 1,
    reasons: best ? (JSON.parse(best.reasons) as Reason[]) : [],
    ...(decision !== undefined && { decision }),
  }
}

/** The chance that log odds of so many bits stand for. */
function chance(bits: number): number {
  return Math.round(1000 / (1 + 2 ** -bits)) / 1000
}

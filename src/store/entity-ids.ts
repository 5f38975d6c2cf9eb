import type { Database } from 'libsql'
import type { EntityType } from '../entity.ts'
import type { ItemSummary } from '../record.ts'
import { prepared } from './prepared.ts'

/**
 * The entity that an id leads to: its own, the one that it was merged into, or the one that a bulletin
 * calls so. Undefined where no bulletin tells of it any more.
 */
export function entityAt(database: Database, type: EntityType, id: string): string | undefined {
  const [own] = prepared(
    database,
    `SELECT coalesce(leads_to, id) AS id FROM entity
       WHERE id = ? AND type = ? AND (founder IS NOT NULL OR leads_to IS NOT NULL)`,
  ).all(id, type) as { id: string }[]
  if (own) return own.id
  const [seen] = prepared(
    database,
    `SELECT node.entity AS id FROM sighting JOIN node ON node.seq = sighting.node
       WHERE sighting.local = ? AND sighting.type = ? ORDER BY sighting.bulletin LIMIT 1`,
  ).all(id, type) as { id: string }[]
  return seen?.id
}

const types = ['person', 'organisation', 'place'] as const

/** The entity that an id leads to, whatever it is. */
export function entityOfAnyType(database: Database, id: string): string | undefined {
  return types.flatMap((type) => entityAt(database, type, id) ?? [])[0]
}

/** What the record calls the entities that a bulletin gives ids of its own. */
export function entitiesIn(database: Database, bulletin: string): Readonly<Record<string, string>> {
  const rows = prepared(
    database,
    `SELECT local, entity FROM sighting JOIN node ON node.seq = sighting.node WHERE bulletin = ?`,
  ).all(bulletin) as { local: string; entity: string }[]
  return Object.fromEntries(rows.map(({ local, entity }) => [local, entity]))
}

/** Summaries with the record's ids of people in place of their bulletins'. */
export function recordIds(database: Database, summaries: readonly ItemSummary[]): ItemSummary[] {
  const known = new Map<string, Readonly<Record<string, string>>>()
  return summaries.map((summary) => {
    const ids = known.get(summary.bulletin) ?? entitiesIn(database, summary.bulletin)
    known.set(summary.bulletin, ids)
    const people = summary.people.map((party) => {
      const id = party.id === undefined ? undefined : ids[party.id]
      return id === undefined ? party : { ...party, id }
    })
    return { ...summary, people }
  })
}

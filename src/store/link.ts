import type { Database } from 'libsql'
import type { Bulletin } from '../bulletin.ts'
import { compare } from '../identity/compare.ts'
import { foldedName } from '../identity/folded-name.ts'
import { known } from '../identity/known.ts'
import type { Profile } from '../identity/profile.ts'
import { type Sighting, sightingsOf } from '../identity/sightings.ts'
import { bulletinId } from '../record.ts'
import { passOn } from './decided.ts'
import { drawEdges, sameAs } from './edges.ts'
import { dateNode, dropNode, nodeFor, nodeHash, nodesAt } from './nodes.ts'
import { prepared } from './prepared.ts'
import { settle } from './settle.ts'

/** A sighting as the record has it. */
export interface Seen {
  readonly type: string
  readonly local: string
  readonly node: number
  readonly own: number
  readonly hash: string
  readonly profile: Profile
  readonly entity: string
}

/** What the record has linked of a bulletin, to be handed to `linkBulletin` once it is written anew. */
export function seenIn(database: Database, bulletin: string): Seen[] {
  const rows = prepared(
    database,
    `SELECT sighting.type, local, node, own, hash, profile, entity
       FROM sighting JOIN node ON node.seq = sighting.node WHERE bulletin = ?`,
  ).all(bulletin) as (Omit<Seen, 'profile'> & { profile: string })[]
  return rows.map((row) => ({ ...row, profile: JSON.parse(row.profile) as Profile }))
}

/** Links all that a bulletin tells of with the record; `before` is what another reading of it told. */
export function linkBulletin(
  database: Database,
  bulletin: Bulletin,
  before: readonly Seen[],
): void {
  const id = bulletinId(bulletin)
  const insert = prepared(
    database,
    'INSERT INTO sighting (bulletin, local, type, node, own, first, last, items) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const touched = new Set<number>()
  for (const sighting of sightingsOf(bulletin)) {
    const { local, profile, first, last, items } = sighting
    const heir = before.find((seen) => isHeir(sighting, seen))
    const own = heir?.own ?? 0
    const isAlone = own === 1 || !tellsEnough(profile)
    const hash = nodeHash(profile, isAlone ? `${id} ${local}` : '')
    const node = nodeFor(database, hash, profile)
    insert.run(
      id,
      local,
      profile.type,
      node,
      own,
      first,
      last,
      JSON.stringify(items.flatMap((position) => bulletin.items[position]?.id ?? [])),
    )
    touched.add(node)
    if (heir && heir.node !== node) inherit(database, heir, { node, hash })
  }
  relink(database, [...touched, ...before.map(({ node }) => node)])
}

/** Draws up anew what the given nodes are linked with; those that no bulletin tells of any more go. */
export function relink(database: Database, nodes: Iterable<number>): void {
  const all = nodesAt(database, new Set(nodes))
  // What was the same as one of these may have been torn between it and another, and be so no longer.
  const before = all.flatMap(({ seq }) => sameAs(database, seq))
  const gone = all.filter(({ seq }) => !dateNode(database, seq))
  const fellows = gone.flatMap(({ entity }) => fellowsOf(database, entity))
  for (const node of gone) {
    dropNode(database, node)
    refound(database, node)
  }
  const left = nodesAt(
    database,
    all.filter((node) => !gone.includes(node)).map(({ seq }) => seq),
  )
  drawEdges(database, left)
  settle(database, [...left.map(({ seq }) => seq), ...fellows, ...before])
}

/** Whether this much, met twice, would be taken for one. */
function tellsEnough(profile: Profile): boolean {
  const told = known({ profile, first: '', last: '' })
  return compare(told, told).is === 'same'
}

/** Whether a sighting is of the one that another reading of the bulletin told of. */
function isHeir({ local, profile }: Sighting, seen: Seen): boolean {
  if (seen.type !== profile.type) return false
  if (seen.local === local) return true
  return (['en', 'zh'] as const).some((lang) => {
    const names = folded(seen.profile, lang)
    return folded(profile, lang).some((name) => names.includes(name))
  })
}

function folded({ names }: Profile, lang: 'en' | 'zh'): string[] {
  return names.flatMap((name) => (name[lang] === undefined ? [] : [foldedName(name[lang])]))
}

/** What was decided about a node, and an id that went with it, go on with the one that took its place. */
function inherit(database: Database, from: Seen, to: { node: number; hash: string }): void {
  passOn(database, from.hash, to.hash)
  const [others] = prepared(database, 'SELECT count(*) AS count FROM sighting WHERE node = ?').all(
    from.node,
  ) as { count: number }[]
  if (others?.count !== 0) return
  prepared(database, 'UPDATE entity SET founder = ? WHERE founder = ?').run(to.node, from.node)
  prepared(database, "UPDATE node SET entity = ? WHERE seq = ? AND entity = ''").run(
    from.entity,
    to.node,
  )
}

function fellowsOf(database: Database, entity: string): number[] {
  const rows = prepared(database, 'SELECT seq FROM node WHERE entity = ?').all(entity)
  return (rows as { seq: number }[]).map(({ seq }) => seq)
}

/** An id that went with a node that is gone goes with another of its entity, if there is one. */
function refound(database: Database, { seq, entity }: { seq: number; entity: string }): void {
  const [heir] = fellowsOf(database, entity)
  prepared(database, 'UPDATE entity SET founder = ? WHERE founder = ?').run(heir ?? null, seq)
}

import { createHash } from 'node:crypto'
import type { Database } from 'libsql'
import { keysOf } from '../identity/keys.ts'
import { type Known, known } from '../identity/known.ts'
import type { Profile } from '../identity/profile.ts'
import { digest } from './canonical.ts'
import { prepared } from './prepared.ts'

/** A node as the record keeps it. */
export interface Node {
  readonly seq: number
  readonly hash: string
  readonly entity: string
  readonly known: Known
}

interface NodeRow {
  readonly seq: number
  readonly hash: string
  readonly profile: string
  readonly first: string
  readonly last: string
  readonly entity: string
}

/** How many nodes one key may bring up, and all keys together: so many names are nobody's in particular. */
const most = { perKey: 16, all: 48 } as const

/** What a node is kept under: a digest of what it says, and of the one sighting it stands for where it is alone. */
export function nodeHash(profile: Profile, alone = ''): string {
  return digest([profile, alone]).slice(0, 24)
}

/** The nodes by their numbers, those that are there. */
export function nodesAt(database: Database, seqs: Iterable<number>): Node[] {
  const find = prepared(database, 'SELECT * FROM node WHERE seq = ?')
  return [...seqs].flatMap((seq) => (find.all(seq) as NodeRow[]).map(nodeOf))
}

function nodeOf({ seq, hash, profile, first, last, entity }: NodeRow): Node {
  // A cast: `addNode` wrote it from a Profile.
  const attested = { profile: JSON.parse(profile) as Profile, first, last }
  return { seq, hash, entity, known: known(attested) }
}

/** The number of the node kept under a hash, made where there is none. */
export function nodeFor(database: Database, hash: string, profile: Profile): number {
  const found = seqOf(database, hash)
  if (found !== undefined) return found
  prepared(
    database,
    "INSERT INTO node (hash, profile, first, last, entity) VALUES (?, ?, '', '', '')",
  ).run(hash, JSON.stringify(profile))
  const seq = seqOf(database, hash) ?? 0
  const insert = prepared(database, 'INSERT INTO node_key (key, node) VALUES (?, ?)')
  for (const key of hashedKeys(known({ profile, first: '', last: '' }))) insert.run(key, seq)
  return seq
}

/** The number of the node kept under a hash. */
export function seqOf(database: Database, hash: string): number | undefined {
  const [row] = prepared(database, 'SELECT seq FROM node WHERE hash = ?').all(hash) as {
    seq: number
  }[]
  return row?.seq
}

/** Takes a node that no bulletin tells of any more out of the record. */
export function dropNode(database: Database, { seq, known: told }: Node): void {
  const drop = prepared(database, 'DELETE FROM node_key WHERE key = ? AND node = ?')
  for (const key of hashedKeys(told)) drop.run(key, seq)
  prepared(database, 'DELETE FROM edge WHERE a = ? OR b = ?').run(seq, seq)
  prepared(database, 'DELETE FROM node WHERE seq = ?').run(seq)
}

/** Dates a node by its sightings; says whether it has any. */
export function dateNode(database: Database, seq: number): boolean {
  const [row] = prepared(
    database,
    `SELECT count(*) AS sightings, coalesce(min(nullif(first, '')), '') AS first, coalesce(max(last), '') AS last
       FROM sighting WHERE node = ?`,
  ).all(seq) as { sightings: number; first: string; last: string }[]
  if (!row || row.sightings === 0) return false
  prepared(database, 'UPDATE node SET first = ?, last = ? WHERE seq = ?').run(
    row.first,
    row.last,
    seq,
  )
  return true
}

/** Nodes that may be one with this one, those with the rarest keys first. */
export function candidatesOf(database: Database, { seq, known: told }: Node): number[] {
  const find = prepared(database, 'SELECT node FROM node_key WHERE key = ? ORDER BY node LIMIT ?')
  const found = new Set<number>()
  for (const key of hashedKeys(told)) {
    for (const { node } of find.all(key, most.perKey) as { node: number }[]) {
      if (node !== seq) found.add(node)
    }
    if (found.size >= most.all) break
  }
  return [...found]
}

/** Keys as numbers of 48 bits: two texts that fall on one number cost a comparison, no more. */
function hashedKeys(told: Known): Set<number> {
  return new Set(
    keysOf(told).map((key) => createHash('sha1').update(key).digest().readUIntBE(0, 6)),
  )
}

import { nearness } from '../data/ranks.ts'
import { table } from '../data/table.ts'
import type { Reason } from '../entity.ts'
import type { Post, Seat } from './profile.ts'
import { isSingle } from './seat.ts'
import { post as weights } from './weights.ts'

/** How two people's posts speak; `near`: they are attested at about the same time. */
export function postReasons(a: readonly Post[], b: readonly Post[], near: boolean): Reason[] {
  const pairs = a.flatMap((x) => b.map((y) => agreement(x, y)))
  if (pairs.length === 0) return []
  const sum = (reasons: readonly Reason[]) => reasons.reduce((all, { bits }) => all + bits, 0)
  const best = pairs.reduce((top, pair) => (sum(pair) > sum(top) ? pair : top))
  if (best.length > 0) {
    return near ? best : best.map(({ ground, bits }) => ({ ground, bits: bits * weights.later }))
  }
  if (!near) return []
  const isElsewhere = a.every((x) => b.every((y) => liesElsewhere(x, y)))
  return isElsewhere
    ? [{ ground: 'post-elsewhere', bits: weights.elsewhere }]
    : [{ ground: 'other-post', bits: weights.other }]
}

/** What two posts have in common; nothing when they are of two places or two bodies. */
function agreement(a: Post, b: Post): Reason[] {
  if (liesElsewhere(a, b) || differ(a.country, b.country) || areTwoBodies(a, b)) return []
  const likeness = nearness(a.rank, b.rank)
  const bits = likeness >= 1 ? weights.rank : likeness >= 0.7 ? weights.kin : 0
  const body = bodyAgreement(a, b)
  return bits > 0 ? [{ ground: 'same-rank', bits }, ...body] : body
}

/** The bureau of commerce and the bureau of education: names in two languages are not held against each other. */
function areTwoBodies(a: Post, b: Post): boolean {
  return a.body?.slice(0, 3) === b.body?.slice(0, 3) && differ(a.body, b.body)
}

function bodyAgreement(a: Post, b: Post): Reason[] {
  if (agree(a.body, b.body)) return [{ ground: 'same-body', bits: weights.body }]
  const isOffice = agree(a.office, b.office)
  const isPlace = agree(a.place, b.place)
  // An embassy is one wherever it sits.
  const isMission = agree(a.country, b.country) && a.place === b.place
  if (isOffice && isSingle(a.office) && (isPlace || isMission)) {
    return [{ ground: 'same-body', bits: weights.body }]
  }
  return isPlace ? [{ ground: 'same-place', bits: weights.place }] : []
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

const kinds = new Map([
  ...table('cities').map((row) => [row['id'] ?? '', kindOf(row['level'])] as const),
  ...table('places').map((row) => [row['id'] ?? '', row['type'] ?? 'city'] as const),
])

function kindOf(level: string | undefined): string {
  return level === 'province' || level === 'autonomous-region' ? 'region' : 'city'
}

/** Two cities, or two regions; a district or a city may lie in a region. */
export function liesElsewhere(a: Seat, b: Seat): boolean {
  if (a.place === undefined || b.place === undefined || a.place === b.place) return false
  const [kind, other] = [kinds.get(a.place), kinds.get(b.place)]
  return kind !== undefined && kind === other
}

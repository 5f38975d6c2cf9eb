import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { Exchange, Names, OrganisationParty, OrganisationRole } from '../exchange.ts'

const trades = table('organisations-travellers').map((row) => ({
  trade: row['trade'],
  en: new RegExp(`(?:^|[ -])(?:${listed(row['en']).join('|')})\\b`, 'u'),
  zh: new RegExp(`(?:${listed(row['zh']).join('|')})`, 'u'),
}))

type Way = Pick<Exchange, 'kind' | 'direction'>

/**
 * The bodies of an item, once it is known which way it went, where the words around them tell little: of a school whose
 * pupils go abroad or that takes pupils in, guest or host; a troupe that performs abroad is a guest there.
 */
export function travelled(
  bodies: readonly OrganisationParty[],
  way: Way,
  own: string,
): OrganisationParty[] {
  return bodies.map((body) => ({ ...body, role: roleOf(body, way, own) }))
}

function roleOf({ name, role, side }: OrganisationParty, way: Way, own: string): OrganisationRole {
  if (side === undefined || name === null) return role
  const comes = isComing(side === own, way)
  if (comes === undefined) return role
  if (isOf('player', name)) return comes && /^(?:attendee|host)$/.test(role) ? 'guest' : role
  const isWeak = /^(?:attendee|counterpart|visited)$/.test(role)
  if (way.kind !== 'youth-exchange' || !isWeak || !isOf('pupil', name)) return role
  return comes ? 'guest' : 'host'
}

/** Tells whether the people of a side are those who travel; undefined where nobody does, or both. */
function isComing(isOwn: boolean, { direction }: Way): boolean | undefined {
  if (direction === 'inbound') return !isOwn
  return direction === 'outbound' ? isOwn : undefined
}

function isOf(trade: string, { en, zh }: Names): boolean {
  const words = trades.find((row) => row.trade === trade)
  return (
    words !== undefined &&
    ((en !== undefined && words.en.test(en)) || (zh !== undefined && words.zh.test(simplified(zh))))
  )
}

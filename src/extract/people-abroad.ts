import type { Exchange, ExchangeKind, PersonParty } from '../exchange.ts'
import { isDiplomat } from './diplomats.ts'

/** What is done together with whoever is at home there: without him, it may be done here for there. */
const joint: ReadonlySet<ExchangeKind> = new Set(['opening', 'ceremony'])
const shown: ReadonlySet<ExchangeKind> = new Set(['exhibition', 'performance', 'tour'])

/**
 * The people of an item, once it is known which way it went: of what we take abroad, whoever is at
 * home there is the host, and who brings a show is the guest. A diplomat is at home in neither.
 */
export function hostedAbroad(
  who: readonly PersonParty[],
  { kind, direction, mode }: Pick<Exchange, 'kind' | 'direction' | 'mode'>,
  own: string,
): PersonParty[] {
  if (direction !== 'outbound') return [...who]
  // On screens each stays at home.
  const isJoint = joint.has(kind) && mode === 'in-person'
  const isHosted = who.some(
    ({ side, role, title, leads }) =>
      side !== own &&
      side !== undefined &&
      (role === 'host' || (role === 'guest' && isJoint && !leads && !isDiplomat(title ?? {}))),
  )
  return who.map((person) => {
    const { side, role, leads, group, title } = person
    if (side === undefined || leads || group || isDiplomat(title ?? {})) return person
    if (side !== own && role === 'guest') return { ...person, role: 'host' }
    return side === own && role === 'host' && (isHosted || shown.has(kind))
      ? { ...person, role: 'guest' }
      : person
  })
}

import type { PersonRole } from '../exchange.ts'
import type { Act } from './people-acts.ts'

/** What is known of a person's part before it has a name. */
export interface Standing {
  readonly acts: ReadonlySet<Act>
  readonly side: string | undefined
  /** Of the home city's own offices. */
  readonly isHome: boolean
  /** Leads a delegation. */
  readonly leads: boolean
  readonly group: boolean
  /** Posted in a mission. */
  readonly isPosted: boolean
}

const plain: readonly (readonly [Act, PersonRole])[] = [
  ['signs', 'signatory'],
  ['chairs', 'chair'],
  ['receives', 'recipient'],
  ['speaks', 'speaker'],
  ['escorts', 'escort'],
  ['attends', 'attendee'],
]

/**
 * The role of each person of an item. Who meets, talks and visits is host or guest: the one who
 * travels is the guest, and his counterpart the host; else the foreign side is the guest.
 */
export function rolesOf(all: readonly Standing[]): PersonRole[] {
  const guested = all.some((one) => travels(one) && isForeign(one))
  // Who of our own goes along with a guest does not travel.
  const people = guested
    ? all.map((one) => (one.isHome && isDomestic(one) ? atHome(one) : one))
    : all
  const away =
    people.some((one) => travels(one) && isDomestic(one)) &&
    !people.some((one) => travels(one) && isForeign(one))
  return people.map((one) => roleOf(one, { away, people }))
}

function atHome(one: Standing): Standing {
  return { ...one, leads: false, acts: new Set([...one.acts].filter((act) => act !== 'visits')) }
}

interface Scene {
  /** Our side is the one that travels. */
  readonly away: boolean
  readonly people: readonly Standing[]
}

function roleOf(one: Standing, scene: Scene): PersonRole {
  if (one.group) return groupRole(one)
  const { acts } = one
  if (meetsSomebody(one)) return hostOrGuest(one, scene)
  const [told] = plain.filter(([act]) => acts.has(act))
  if (told) return told[1]
  if (acts.has('visited')) return 'host'
  if (acts.has('visits') || one.leads) return 'guest'
  if (isForeign(one) && scene.people.some(meetsSomebody))
    return scene.away && !one.isPosted ? 'host' : 'guest'
  return 'attendee'
}

function groupRole({ acts }: Standing): PersonRole {
  if (acts.has('receives')) return 'recipient'
  if (acts.has('met') || acts.has('visits')) return 'guest'
  return 'attendee'
}

function hostOrGuest(one: Standing, { away, people }: Scene): PersonRole {
  if (travels(one)) return 'guest'
  if (isForeign(one)) return away && !one.isPosted ? 'host' : 'guest'
  if (one.isHome || one.acts.has('meets')) return 'host'
  if (people.some((other) => other !== one && isDomestic(other) && travels(other))) return 'host'
  const hosted = people.some((other) => other !== one && (other.isHome || other.acts.has('meets')))
  return one.acts.has('met') || (hosted && one.side !== 'CN') ? 'guest' : 'host'
}

function meetsSomebody({ acts, leads }: Standing): boolean {
  return (
    acts.has('meets') ||
    acts.has('met') ||
    acts.has('talks') ||
    (acts.has('visits') && (leads || !(acts.has('attends') || acts.has('escorts'))))
  )
}

function travels({ acts, leads }: Standing): boolean {
  return acts.has('visits') || leads
}

function isForeign({ side }: Standing): boolean {
  return side !== undefined && side !== 'CN'
}

function isDomestic({ side }: Standing): boolean {
  return side === 'CN'
}

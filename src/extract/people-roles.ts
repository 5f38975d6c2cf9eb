import type { PersonRole } from '../exchange.ts'
import type { Act } from './people-acts.ts'

/** What is known of a person's part before it has a name. */
export interface Standing {
  readonly acts: ReadonlySet<Act>
  /** Whether of the home city's country or of another; undefined when nothing tells. */
  readonly isOwn: boolean | undefined
  /** Of the home city's own offices. */
  readonly isHome: boolean
  /** Leads a delegation. */
  readonly leads: boolean
  /** Is said to be the head of a delegation: 团长. */
  readonly heads: boolean
  /** Holds the office of a mayor, a governor, a head of a district, or deputises. */
  readonly governs: boolean
  /** Is told to come before, or as, he is told to sign. */
  readonly comesToSign: boolean
  readonly group: boolean
  /** Posted in a mission. */
  readonly isPosted: boolean
  /** Says something. */
  readonly says: boolean
  /** By name, and not only by what he is: the four doctors. */
  readonly isNamed: boolean
}

const plain: readonly (readonly [Act, PersonRole])[] = [
  ['signs', 'signatory'],
  ['chairs', 'chair'],
  ['receives', 'recipient'],
  ['awards', 'host'],
  ['speaks', 'speaker'],
  ['escorts', 'escort'],
  ['attends', 'attendee'],
  ['writes', 'attendee'],
]

/**
 * The role of each person of an item. Who meets, talks and visits is host or guest: the one who
 * travels is the guest, and his counterpart the host; else the foreign side is the guest.
 */
export function rolesOf(
  all: readonly Standing[],
  event: Omit<Scene, 'away' | 'people'>,
): PersonRole[] {
  const guested = all.some((one) => travels(one) && isForeign(one))
  // Who of our own goes along with a guest does not travel: an office of the city, a mayor of no city told, an escort.
  const people = guested
    ? all.map((one) => (isDomestic(one) && (one.isHome || goesAlong(one)) ? atHome(one) : one))
    : all
  const away =
    people.some((one) => (travels(one) && isDomestic(one)) || isReceivedAbroad(one, people)) &&
    !people.some((one) => travels(one) && isForeign(one)) &&
    !isCalledOn(people)
  return people.map((one) => roleOf(one, { ...event, away, people }))
}

/**
 * Some of our own who are received (受到市长接见), or whom nobody names and who are met, by a foreigner who is not posted
 * here, where none of our own receives anybody.
 */
function isReceivedAbroad(one: Standing, people: readonly Standing[]): boolean {
  const meets = people.filter(({ acts }) => acts.has('meets'))
  return (
    (one.acts.has('received') || (!one.isNamed && one.acts.has('met'))) &&
    isDomestic(one) &&
    meets.length > 0 &&
    meets.every((other) => isForeign(other) && !other.isPosted)
  )
}

/** An office of another city of ours comes to ours: nobody of abroad is there, and none of our own office travels. */
function isCalledOn(people: readonly Standing[]): boolean {
  const own = people.filter(({ isHome }) => isHome)
  return own.length > 0 && !own.some(travels) && people.every(isDomestic)
}

function goesAlong({ governs, leads, acts }: Standing): boolean {
  return acts.has('escorts') || (governs && !leads)
}

function atHome(one: Standing): Standing {
  return { ...one, leads: false, acts: new Set([...one.acts].filter((act) => act !== 'visits')) }
}

interface Scene {
  /** Our side is the one that travels. */
  readonly away: boolean
  readonly people: readonly Standing[]
  /** People come together to speak to one another: a forum, a conference, a course. */
  readonly confers: boolean
  /** Whoever comes from abroad is shown round or lives here for a while: a tour, a camp. */
  readonly comes: boolean
  /** Somebody is on a visit. */
  readonly isVisit: boolean
  /** Guests are met or shown round: a visit, a meeting, a tour. */
  readonly receives: boolean
  /** A paper is signed, and nothing is more than that. */
  readonly isSigning: boolean
  /** Teams or runners compete: who hands out the cups is one of those present. */
  readonly competes: boolean
  /** Something is on show: whoever says what there is to see speaks. */
  readonly shows: boolean
  /** Somebody is given an award or made an honorary citizen. */
  readonly honours: boolean
}

function roleOf(one: Standing, scene: Scene): PersonRole {
  if (one.group) return groupRole(one)
  if (signsFirst(one, scene)) return 'signatory'
  if (meetsSomebody(one)) return hostOrGuest(one, scene)
  if (receivesSigner(one, scene) || governsWhereSigned(one, scene)) return 'host'
  // Who unveils a stone together and signs a paper beside it does so as host and guest.
  if (!scene.isSigning && one.acts.has('opens') && signsAcross(one, scene))
    return hostOf(one, scene)
  return toldRole(one, scene) ?? untold(one, scene)
}

/** The part that a verb tells of one who meets nobody. */
function toldRole(one: Standing, scene: Scene): PersonRole | undefined {
  const told = plain.find(([act]) => one.acts.has(act))?.[1]
  if (told === undefined) return lesserRole(one, scene)
  if (told === 'host') return handsOut(one, scene) ? 'attendee' : hostOf(one, scene)
  if (told === 'speaker') return speaksToGuests(one, scene) ? hostOf(one, scene) : told
  if (told === 'attendee' && isMoreThanPresent(one, scene)) return beside(one, scene)
  // Whom one calls on with a gift in hand is his host.
  return told === 'recipient' && one.acts.has('visited') ? 'host' : told
}

/** The part of who is told to do what is no part by itself. */
function lesserRole(one: Standing, scene: Scene): PersonRole | undefined {
  if (isHonoured(one, scene)) return 'recipient'
  if (one.acts.has('opens')) return hostOf(one, scene)
  if (one.acts.has('visited')) return 'host'
  return comesForIt(one, scene) ? 'guest' : undefined
}

/** A teacher, an engineer from abroad named where residents are honoured; who is posted here or governs elsewhere is a guest. */
function isHonoured(one: Standing, { honours }: Scene): boolean {
  return honours && isForeign(one) && !one.isPosted && !one.governs
}

/** Who hands out the cups, or of our own is told to be present and to hand out the certificates. */
function handsOut(one: Standing, { competes }: Scene): boolean {
  return competes || (one.acts.has('attends') && isDomestic(one) && !one.says)
}

/** Whoever speaks where guests are received and is told to say what he says welcomes or thanks, where no chair gives him the floor. */
function speaksToGuests({ says, isPosted }: Standing, { receives, people }: Scene): boolean {
  return receives && says && !isPosted && !people.some(({ acts }) => acts.has('chairs'))
}

/** A foreigner who comes and says something, unless he only wrote. */
function isMoreThanPresent(one: Standing, { comes }: Scene): boolean {
  return comes && one.says && isForeign(one) && one.acts.has('attends')
}

/** Who visits has come, and a foreigner who teaches, heals or plays, unless it is our side that travels. */
function comesForIt(one: Standing, { away }: Scene): boolean {
  return one.acts.has('visits') || (one.acts.has('works') && isForeign(one) && !away)
}

/** The part of who is told of no act of his own: of one who only says something, or is only named. */
function untold(one: Standing, scene: Scene): PersonRole {
  const isMeeting = scene.people.some(meetsSomebody)
  // Who has the floor at a forum speaks there; elsewhere it is for host and guest to say something.
  if (one.says && (scene.confers || tellsOfShow(one, scene))) return 'speaker'
  if (one.acts.has('watches') && !one.says) return 'attendee'
  if (isForeign(one)) return isMeeting || scene.comes || one.says ? beside(one, scene) : 'attendee'
  if (!one.says) return 'attendee'
  return hostOf(one, scene)
}

/** The curator says what the pictures show; who governs welcomes those who look at them. */
function tellsOfShow(one: Standing, { shows }: Scene): boolean {
  return shows && isDomestic(one) && !one.governs
}

/** Who signs, and is only then told to have been shown round. */
function signsFirst(one: Standing, { isSigning }: Scene): boolean {
  return isSigning && one.acts.has('signs') && travels(one) && !one.comesToSign
}

/** The head of the home city's government who signs with a visitor come to sign, where nobody else receives him. */
function governsWhereSigned(one: Standing, scene: Scene): boolean {
  return (
    one.governs &&
    isDomestic(one) &&
    signsAcross(one, scene) &&
    scene.people.some(
      (other) => isForeign(other) && other.acts.has('signs') && travels(other) && other.comesToSign,
    ) &&
    !scene.people.some((other) => isDomestic(other) && other.acts.has('meets'))
  )
}

/** Who signs something that somebody of the other side signs too. */
function signsAcross(one: Standing, { people }: Scene): boolean {
  return (
    one.acts.has('signs') &&
    one.isOwn !== undefined &&
    people.some((other) => other.isOwn === !one.isOwn && other.acts.has('signs'))
  )
}

/** Who does what falls to the host: a foreigner does it as a guest, unless our side travels. */
function hostOf(one: Standing, scene: Scene): PersonRole {
  if (isForeign(one)) return beside(one, scene)
  // Our own consul, posted where we show something, is at home in neither place.
  if (isDomestic(one) && one.isPosted) return 'attendee'
  return isDomestic(one) && scene.away ? 'guest' : 'host'
}

/** Who signs on a visit and speaks to who has come, of the other side, is his host. */
function receivesSigner(one: Standing, { isVisit, people }: Scene): boolean {
  return (
    isVisit &&
    one.says &&
    one.acts.has('signs') &&
    one.isOwn !== undefined &&
    people.some((other) => other.isOwn === !one.isOwn && travels(other))
  )
}

/** A foreigner told of no act of his own: the host where our side travels. */
function beside({ isPosted }: Standing, { away }: Scene): PersonRole {
  return away && !isPosted ? 'host' : 'guest'
}

function groupRole({ acts }: Standing): PersonRole {
  if (acts.has('receives')) return 'recipient'
  if (acts.has('met') || acts.has('visits')) return 'guest'
  return 'attendee'
}

function hostOrGuest(one: Standing, scene: Scene): PersonRole {
  const { people } = scene
  if (travels(one)) return 'guest'
  if (isForeign(one)) return beside(one, scene)
  if (isReceivedAbroad(one, people)) return 'guest'
  if (one.isHome || one.acts.has('meets')) return 'host'
  // Whom a foreign visitor calls on, of our own side, whoever is said to meet whom.
  if (isDomestic(one) && people.some((other) => isForeign(other) && travels(other))) return 'host'
  if (people.some((other) => other !== one && isDomestic(other) && travels(other))) return 'host'
  const hosted = people.some((other) => other !== one && (other.isHome || other.acts.has('meets')))
  return one.acts.has('met') || (hosted && one.isOwn !== true) ? 'guest' : 'host'
}

function meetsSomebody({ acts, leads }: Standing): boolean {
  return (
    acts.has('meets') ||
    acts.has('met') ||
    acts.has('talks') ||
    leads ||
    (acts.has('visits') && !(acts.has('attends') || acts.has('escorts')))
  )
}

function travels({ acts, leads }: Standing): boolean {
  return acts.has('visits') || leads
}

function isForeign({ isOwn }: Standing): boolean {
  return isOwn === false
}

function isDomestic({ isOwn }: Standing): boolean {
  return isOwn === true
}

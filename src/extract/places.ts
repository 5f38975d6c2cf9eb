import type { Home } from '../bulletin.ts'
import type { Exchange, Place } from '../exchange.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { isSpoken } from './kind-told.ts'
import { matched } from './matching.ts'
import { homeSeat } from './organisations-seat.ts'
import { isJourney } from './places-journey.ts'
import { floor, placeLikeness } from './places-likeness.ts'
import { type Sited, sitedIn } from './places-sited.ts'
import { isPeopled } from './places-there.ts'

/**
 * Where an item's exchange took place: the city visited or the venue, and the sites and districts seen. One
 * entry a place, named in both languages where both name it. A place that plays no part is left out. The direction tells who
 * goes where, when it is known.
 */
export function places(item: ItemContext, direction?: Exchange['direction']): Place[] {
  const journey = { ...item, isAway: direction ? direction === 'outbound' : isJourney(item) }
  const en = sitedIn(journey, 'en')
  const zh = sitedIn(journey, 'zh')
  const pairs = withVenues(matched(en, zh, { score: placeLikeness, floor }))
  const ways = [en, zh].map((sited) => wayOf(item, sited))
  const said = ways.find((one) => one === 'out') ?? ways.find((one) => one === 'in')
  const way = direction === 'inbound' ? 'in' : (said ?? (journey.isAway ? 'out' : undefined))
  const isPassed = (one: Sited | null): boolean => one !== null && isAgainst(item, { way, one })
  const named = pairs
    .filter((pair) => !pair.some(isPassed))
    .flatMap(([a, b]) => {
      const known = a ?? b
      const role = a?.role ?? b?.role
      if (!known || !role || isPartyOnly(a, b)) return []
      return [place(a, b, { known, role, home: way === 'out' ? null : item.home })]
    })
  const isNamed = [...en, ...zh].some((one) => one.role === 'destination' && isHome(one, item))
  return way === 'out' || isNamed ? named : [...deictic(item), ...named]
}

type Pair = readonly [Sited | null, Sited | null]

/** "At Palazzo Civico" is 在市政厅: where each version names one more venue in a sentence, it is the same. */
function withVenues(pairs: readonly Pair[]): readonly Pair[] {
  const [en, zh] = [0, 1].map((at) =>
    pairs.flatMap((pair) => {
      const one = pair[at]
      return one && !pair[1 - at] && one.role === 'venue' && one.id === undefined ? [one] : []
    }),
  )
  const isBeside = (a: Sited, b: Sited): boolean => [...a.beads].some((bead) => b.beads.has(bead))
  const found = new Map<Sited | null, Sited>()
  for (const one of en ?? []) {
    const others = (zh ?? []).filter((other) => isBeside(one, other))
    const rivals = (en ?? []).filter((other) => others.some((its) => isBeside(other, its)))
    if (others[0] && others.length === 1 && rivals.length === 1) found.set(one, others[0])
  }
  const taken = new Set<Sited | null>(found.values())
  return pairs.flatMap((pair): Pair[] => {
    const other = found.get(pair[0])
    if (other) return [[pair[0], other]]
    return pair[0] === null && taken.has(pair[1]) ? [] : [pair]
  })
}

/** The home city as where somebody came, and is not only asked to come, if the item only calls it 我市, "our city". */
function deictic(item: ItemContext): Place[] {
  const all = mentionsOf(item, 'cue').filter(({ id, bead }) => id === 'came:home' && bead <= 1)
  const asked = new Set(all.filter((cue) => isSpoken(item, cue)).map(({ bead }) => bead))
  const said = all.filter(({ bead }) => !asked.has(bead))
  if (said.length === 0 || !item.home) return []
  const { en, zh, country } = item.home
  const evidence = said.map(({ lang, start, end }) => evidenceOf({ lang }, { start, end }))
  return [{ name: { en, zh }, type: 'city', role: 'destination', country, evidence }]
}

/**
 * A school or a hospital that both versions name is a party. The "at" of English and the 到 of Chinese stand before it
 * whatever one does there: alone they make no place of it.
 */
function isPartyOnly(a: Sited | null, b: Sited | null): boolean {
  if (!a || !b || !isPeopled(a.kind)) return false
  return a.role === undefined ? b.role === 'visited' : a.role === 'venue' && b.role === undefined
}

/** Who travels does not go to the city he comes from; who has come goes nowhere else in the same news, though he may be asked to. */
function isAgainst(
  item: ItemContext,
  { way, one }: { way: 'out' | 'in' | undefined; one: Sited },
): boolean {
  return way === 'out' ? isHome(one, item) : way === 'in' && isDestinationAbroad(one, item)
}

interface Told {
  readonly known: Sited
  readonly role: Place['role']
  /** Where a site without a country of its own lies; null when the item tells of a journey abroad. */
  readonly home: Home | null
}

function place(en: Sited | null, zh: Sited | null, { known, role, home }: Told): Place {
  const isHere = known.id === undefined && role === 'visited'
  const country = en?.country ?? zh?.country ?? (isHere ? home?.country : undefined)
  return {
    name: { ...(en && { en: en.text }), ...(zh && { zh: zh.text }) },
    type: known.kind,
    role,
    ...(country === undefined ? {} : { country }),
    evidence: [
      ...(en?.spans ?? []).map((span) => evidenceOf({ lang: 'en' }, span)),
      ...(zh?.spans ?? []).map((span) => evidenceOf({ lang: 'zh' }, span)),
    ],
  }
}

/** Whether a version has somebody go abroad or come to the home city, by the destination that it names first. */
function wayOf(item: ItemContext, sited: readonly Sited[]): 'out' | 'in' | undefined {
  const ends = sited
    .filter((one) => one.role === 'destination')
    .filter((one) => isHome(one, item) || isDestinationAbroad(one, item))
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  const [first] = ends
  return first && (isHome(first, item) ? 'in' : 'out')
}

function isHome({ id }: Sited, { home }: ItemContext): boolean {
  return id !== undefined && id === homeSeat(home).id
}

/** From Hong Kong and Macao the mainland is no way abroad. */
function isRegion(home: Home | null): boolean {
  return home !== null && regions.has(home.country)
}

const regions: ReadonlySet<string> = new Set(['HK', 'MO'])

function isDestinationAbroad({ role, country }: Sited, { home }: ItemContext): boolean {
  return (
    role === 'destination' &&
    country !== undefined &&
    country !== home?.country &&
    !(country === 'CN' && isRegion(home))
  )
}

import type { Home } from '../bulletin.ts'
import type { Place } from '../exchange.ts'
import { evidenceOf, type ItemContext } from './item.ts'
import { matched } from './matching.ts'
import { homeSeat } from './organisations-seat.ts'
import { floor, placeLikeness } from './places-likeness.ts'
import { type Sited, sitedIn } from './places-sited.ts'

/**
 * Where an item's exchange took place: the city visited or the venue, and the sites and districts seen. One
 * entry a place, named in both languages where both name it. A place that plays no part is left out.
 */
export function places(item: ItemContext): Place[] {
  const en = sitedIn(item, 'en')
  const zh = sitedIn(item, 'zh')
  const pairs = matched(en, zh, { score: placeLikeness, floor })
  const isAway = pairs.some((pair) => pair.some((one) => one && isDestinationAbroad(one, item)))
  return pairs.flatMap(([a, b]) => {
    const known = a ?? b
    const role = a?.role ?? b?.role
    // Who travels does not go to the city he comes from.
    if (isAway && known?.id !== undefined && known.id === homeSeat(item.home).id) return []
    return known && role ? [place(a, b, { known, role, home: isAway ? null : item.home })] : []
  })
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

function isDestinationAbroad({ role, id, country }: Sited, { home }: ItemContext): boolean {
  return (
    role === 'destination' && id !== undefined && country !== undefined && country !== home?.country
  )
}

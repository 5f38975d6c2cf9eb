import type { OrganisationMention, Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { seatOf } from './organisations-seat.ts'

const cityOf = /(?<![\p{L}’'])(?:City|Municipality) of $/u
/** A place that is named with its level, as an authority is: Bonn City, Hyogo Prefecture. */
const levelled = / (?:City|Municipality|Prefecture|Province)$/
const governing = /^(?:municipal|provincial|prefecture)-government$/

/**
 * "The City of Perth", "Perth City" where the Chinese of the same bead has 珀斯市政府: the body, and not where it is. One in somebody's
 * title, or in a longer name, is part of that.
 */
export function citiesOf(item: ItemContext): Placed<OrganisationMention>[] {
  const governments = mentionsOf(item, 'organisation', 'zh').filter(({ office = '' }) =>
    governing.test(office),
  )
  const others = item.mentions.filter(({ type }) => type === 'person' || type === 'organisation')
  return mentionsOf(item, 'place', 'en').flatMap((place): Placed<OrganisationMention>[] => {
    const before = cityOf.exec(item.text.slice(Math.max(0, place.start - 20), place.start))?.[0]
    const lead = before ?? (levelled.test(place.text) ? '' : undefined)
    const { id } = seatOf({ place: item.text.slice(place.start, place.end) }, 'en', item.home)
    const body = governments.find(
      (one) =>
        one.bead === place.bead && id !== undefined && seatOf(one, 'zh', item.home).id === id,
    )
    if (lead === undefined || !body || others.some((other) => overlaps(other, place))) return []
    const start = place.start - lead.length
    const { end, lang, item: number, bead, segment, country } = place
    const text = item.text.slice(start, end)
    return [
      {
        ...{ type: 'organisation', start, end, text, office: body.office ?? 'government' },
        ...{ place: item.text.slice(place.start, end), lang, item: number, bead, segment },
        ...(country === undefined ? {} : { country }),
      },
    ]
  })
}
